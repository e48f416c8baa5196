/** As much of WebAssembly as is used here; Node has all of it, its types have none. */
declare namespace WebAssembly {
  function validate (bytes: Uint8Array): boolean
  class Module {
    constructor (bytes: Uint8Array)
  }
  class Instance {
    readonly exports: object
    constructor (module: Module)
  }
}
