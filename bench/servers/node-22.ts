// PostGraphile 5 asks for Node 22, and this is all that it needs of it
interface WithResolvers {
  withResolvers?: <T>() => { promise: Promise<T>, resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: unknown) => void }
}

(Promise as unknown as WithResolvers).withResolvers ??= <T>() => {
  let settle: Pick<ReturnType<NonNullable<WithResolvers['withResolvers']>>, 'resolve' | 'reject'> | undefined
  const promise = new Promise<T>((resolve, reject) => { settle = { resolve: resolve as (value: unknown) => void, reject } })
  return { promise, ...settle as NonNullable<typeof settle> }
}
