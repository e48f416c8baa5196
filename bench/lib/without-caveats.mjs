import { register } from 'node:module'

// node --import …: Caveat as it would be if it wrote no caveats and never looked for missing ones, to see what they cost
register('./without-caveats-hooks.mjs', import.meta.url)
