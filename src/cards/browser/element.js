/*
 * <caveat-card src="https://…/cards/figure/fig_…">: a Caveat card in any page, without a frame. Its children are what
 * readers see until the card is there, and whenever it can't be. Loading this file twice does no harm.
 */
(() => {
  if (customElements.get('caveat-card')) return

  const MINUTE = 60_000
  const SHORTEST_WAIT = 10_000
  const LONGEST_WAIT = 10 * MINUTE
  const PATIENCE = 30_000
  const NEARBY = '600px'
  const ATTRIBUTES = ['src', 'theme', 'loading', 'live']
  const RETRACTED = {
    de: 'Diese Angabe wurde zurückgezogen.',
    en: 'This information has been retracted.',
    es: 'Esta información ha sido retirada.',
    fr: 'Cette information a été retirée.',
    uk: 'Цю інформацію відкликано.'
  }
  // what a card may be made of; all else goes, and what is in it
  const ELEMENTS = new Set(('a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark nav ol p picture pre q rp rt ruby s samp section small source span strong ' +
    'sub summary sup table tbody td tfoot th thead time tr u ul var wbr ' +
    'svg g path line polyline polygon rect circle ellipse text tspan title desc defs clipPath linearGradient radialGradient stop').split(' '))
  const FORBIDDEN_ATTRIBUTE = /^(on|style$|srcset$|ping$|autofocus$)/i
  const LINK = /^(xlink:)?(href|src|cite)$/i
  const STYLE = /<style\b[^>]*>(.*?)<\/style>/gis
  const SAFE_PROTOCOL = /^(https?|mailto):$/

  // weak, so that the page's own rules for the element win; only layout containment holds against the card's style
  const BASE_SHEET = new CSSStyleSheet()
  BASE_SHEET.replaceSync(':host { display: block; contain: layout !important } :host([hidden]) { display: none } ' +
    ':host([theme=dark]) { color-scheme: dark } :host([theme=light]) { color-scheme: light }')

  const policy = createPolicy()

  /** What is parsed is inert and cleaned before use. A page that refuses the policy may still have a default one. */
  function createPolicy () {
    const plain = { createHTML: html => html }
    try {
      return window.trustedTypes?.createPolicy('caveat-card', plain) ?? plain
    } catch {
      return plain
    }
  }

  function toUrl (address, base) {
    try {
      return new URL(address, base)
    } catch {}
  }

  function failure (code, status) {
    return Object.assign(new Error(code), { detail: { code, status } })
  }

  function parse (html) {
    try {
      return new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
    } catch {
      throw failure('BLOCKED')
    }
  }

  /** The card of a document, cleaned, and the sheets that it brings; none if it isn't a card. */
  function readCard (html, baseURL) {
    const styles = []
    // taken out first: a page whose policy allows no inline style would hear of each as a violation
    const parsed = parse(html.replace(STYLE, (_element, text) => styles.push(text) && ''))
    const roots = parsed.querySelectorAll('[data-caveat-card]')
    if (roots.length !== 1) return
    const [card] = roots
    if (!clean(card, baseURL)) return
    const { lang, dir } = parsed.documentElement
    card.lang ||= lang
    card.dir ||= dir
    return { card: document.adoptNode(card), styles, baseURL }
  }

  /** What a withdrawn fact's address answers, where that is a card itself. */
  function readNotice (html, baseURL) {
    try {
      return readCard(html, baseURL)
    } catch {}
  }

  /** Drops what a card may not hold, from the element down; false where that is the element itself. */
  function clean (element, baseURL) {
    if (!ELEMENTS.has(element.localName) || element.hasAttribute('is')) {
      element.remove()
      return false
    }
    for (const { name, value } of [...element.attributes]) {
      if (FORBIDDEN_ATTRIBUTE.test(name)) element.removeAttribute(name)
      else if (LINK.test(name)) cleanLink(element, name, value, baseURL)
    }
    for (const child of [...element.children]) clean(child, baseURL)
    return true
  }

  function cleanLink (element, name, value, baseURL) {
    const url = toUrl(value, baseURL)
    if (SAFE_PROTOCOL.test(url?.protocol)) element.setAttribute(name, url.href)
    else element.removeAttribute(name)
  }

  function createSheet (text, baseURL) {
    const sheet = new CSSStyleSheet({ baseURL })
    sheet.replaceSync(text)
    return sheet
  }

  /** Turns a tree into another and leaves alone what is the same in both: focus, selection and scroll stay. True if it had to change any. */
  function patch (current, next) {
    if (current.isEqualNode(next)) return false
    if (current.nodeType !== 1 || current.nodeName !== next.nodeName) {
      current.replaceWith(next)
      return true
    }
    let changed = false
    for (const name of new Set([...current.getAttributeNames(), ...next.getAttributeNames()])) {
      const value = next.getAttribute(name)
      // what a reader has opened stays open
      if (value === current.getAttribute(name) || (name === 'open' && value === null)) continue
      changed = true
      if (value === null) current.removeAttribute(name)
      else current.setAttribute(name, value)
    }
    const before = [...current.childNodes]
    const after = [...next.childNodes]
    for (const node of before.slice(after.length)) node.remove()
    for (const [index, node] of after.entries()) {
      if (index >= before.length) current.append(node)
      else if (patch(before[index], node)) changed = true
    }
    return changed || before.length !== after.length
  }

  class CaveatCard extends HTMLElement {
    static observedAttributes = [...ATTRIBUTES, 'lang']

    #root = this.attachShadow({ mode: 'open' })
    #fallback = document.createElement('slot')
    #whileConnected
    #request
    #address
    #card
    #styles
    #near = false
    #errors = 0
    #due = 0
    #timer

    constructor () {
      super()
      this.#root.adoptedStyleSheets = [BASE_SHEET]
      this.#root.append(this.#fallback)
    }

    connectedCallback () {
      for (const name of ATTRIBUTES) {
        // set before this file came
        if (!Object.hasOwn(this, name)) continue
        const value = this[name]
        delete this[name]
        this[name] = value
      }
      this.#whileConnected = new AbortController()
      const { signal } = this.#whileConnected
      const seen = new IntersectionObserver(entries => {
        this.#near = entries.at(-1).isIntersecting
        this.#wake()
      }, { rootMargin: NEARBY })
      seen.observe(this)
      signal.addEventListener('abort', () => seen.disconnect())
      document.addEventListener('visibilitychange', () => this.#wake(), { signal })
      this.#renew()
    }

    disconnectedCallback () {
      this.#whileConnected.abort()
      this.#near = false
      this.#stop()
    }

    attributeChangedCallback (_name, before, after) {
      if (this.#whileConnected && before !== after) this.#renew()
    }

    /** Frameworks set one attribute after another: the address is read when they are done. */
    #renew () {
      queueMicrotask(() => {
        if (!this.isConnected) return
        const address = this.#readAddress()
        if (address !== this.#address) {
          this.#stop()
          this.#address = address
          this.#errors = this.#due = 0
          this.#show()
          if (address === null) this.#fail(failure('INVALID_ADDRESS'))
        }
        this.#wake()
      })
    }

    /** Where the card is, with what this element knows of language and theme; undefined without `src`, null if it is none. */
    #readAddress () {
      if (!this.src) return
      const url = toUrl(this.src, document.baseURI)
      if (!/^https?:$/.test(url?.protocol)) return null
      for (const [name, value] of [['lang', this.#readLanguage()], ['theme', this.theme]]) {
        if (value && !url.searchParams.has(name)) url.searchParams.set(name, value)
      }
      return url.href
    }

    #readLanguage () {
      for (let node = this; node; node = node.getRootNode().host) {
        const named = node.closest('[lang]')
        if (named) return named.lang
      }
    }

    get #interval () {
      const live = this.getAttribute('live')
      if (live === null || live === 'false') return
      return Math.max(SHORTEST_WAIT, Number(live) * 1000 || MINUTE)
    }

    /** Loads when it is time to, and somebody may be looking; otherwise waits for either. */
    #wake () {
      clearTimeout(this.#timer)
      if (!this.#address || this.#request || !this.isConnected) return
      const first = this.#due === 0
      const looking = this.#near && document.visibilityState === 'visible'
      if (first ? !(this.#near || this.loading === 'eager') : !(looking && this.#interval)) return
      const wait = this.#due - Date.now()
      if (wait <= 0) this.#load(first)
      else this.#timer = setTimeout(() => this.#wake(), wait)
    }

    #stop () {
      clearTimeout(this.#timer)
      this.#request?.abort()
      this.#request = undefined
      this.removeAttribute('aria-busy')
    }

    async #load (first) {
      const request = this.#request = new AbortController()
      const timeout = setTimeout(() => request.abort(), PATIENCE)
      if (first) this.setAttribute('aria-busy', 'true')
      try {
        const read = await this.#fetch(request.signal, first)
        if (this.#request !== request) return
        this.#errors = 0
        this.#show(read)
      } catch (error) {
        if (this.#request !== request) return
        this.#errors++
        this.#fail(error)
      } finally {
        clearTimeout(timeout)
        if (this.#request === request) {
          this.#due = Date.now() + Math.max(this.#interval ?? 0, Math.min(LONGEST_WAIT, (this.#interval ?? MINUTE) * 2 ** this.#errors))
          this.#stop()
          this.#wake()
        }
      }
    }

    /** The card. Asked again, the browser's cache says If-None-Match itself: said here, the header would cost a preflight. */
    async #fetch (signal, first) {
      let response, html
      try {
        response = await fetch(this.#address, { credentials: 'omit', cache: first ? 'default' : 'no-cache', signal })
        html = await response.text()
      } catch {
        throw failure('UNREACHABLE')
      }
      const { status, url } = response
      if (status === 410) throw Object.assign(failure('RETRACTED', status), { notice: readNotice(html, url) })
      if (status === 404) throw failure('NOT_FOUND', status)
      if (!response.ok) throw failure('REFUSED', status)
      const read = readCard(html, url)
      if (!read) throw failure('NOT_A_CARD', status)
      return read
    }

    /** Shows a card in place of what is there; without one, the fallback. */
    #show ({ card, styles = [], baseURL } = {}) {
      const asText = JSON.stringify(styles)
      if (asText !== this.#styles) {
        this.#styles = asText
        this.#root.adoptedStyleSheets = [...styles.map(style => createSheet(style, baseURL)), BASE_SHEET]
      }
      if (card && this.#card?.nodeName === card.nodeName) {
        if (!patch(this.#card, card)) return
      } else {
        this.#root.replaceChildren(card ?? this.#fallback)
        this.#card = card
      }
      if (card) this.#tell('load', { kind: this.#card.dataset.caveatCard })
    }

    /** A card that was shown stays through a bad moment; never when its fact was withdrawn, and then no fallback may tell it either. */
    #fail ({ detail = { code: 'NOT_A_CARD' }, notice }) {
      if (detail.code === 'RETRACTED') this.#show(notice ?? this.#createNotice())
      else if (detail.code === 'NOT_FOUND') this.#show()
      this.#tell('error', detail)
    }

    #createNotice () {
      const language = this.#readLanguage()?.slice(0, 2)
      const card = document.createElement('p')
      card.dataset.caveatCard = 'retracted'
      card.lang = RETRACTED[language] ? language : 'en'
      card.textContent = RETRACTED[card.lang]
      return { card }
    }

    #tell (what, detail) {
      this.dispatchEvent(new CustomEvent(`caveat-card-${what}`, { detail, bubbles: true, composed: true }))
    }
  }

  for (const name of ATTRIBUTES) {
    Object.defineProperty(CaveatCard.prototype, name, {
      configurable: true,
      enumerable: true,
      get () { return this.getAttribute(name) },
      set (value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name)
        else this.setAttribute(name, value === true ? '' : value)
      }
    })
  }

  customElements.define('caveat-card', CaveatCard)
})()
