const INSTEAD = {
  '/domain/wording/write-caveat.js': "export const writeCaveat = () => ['NO CAVEAT']",
  '/graphql/may-lack-caveats.js': 'export const createCaveatCheck = () => () => false'
}

export async function load (url, context, next) {
  const source = Object.entries(INSTEAD).find(([file]) => url.endsWith(file))?.[1]
  return source === undefined ? await next(url, context) : { format: 'module', shortCircuit: true, source }
}
