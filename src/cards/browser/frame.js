/*
 * Inlined in every card document: tells the page that frames the card how high it is, in the dialects that such pages
 * already listen to. A height is no secret and the card can't know who frames it, so every origin may read it ('*').
 */
(() => {
  const host = window.parent
  if (host === window) return

  const pymId = new URLSearchParams(location.search).get('childId')
  const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1]
  const factId = location.pathname.split('/').pop()
  const resized = new ResizeObserver(() => report())
  let card
  let resizerId
  let sent

  /** The card's lower edge: hosts may stretch html and body, and a stretched page would never shrink again. */
  function measure () {
    const { bottom } = card.getBoundingClientRect()
    return Math.ceil(bottom + scrollY + parseFloat(getComputedStyle(card).marginBottom))
  }

  function report (resizerMessage = 'size', asked = false) {
    watch()
    const height = card ? measure() : 0
    // a hidden frame has no height; told 0, some hosts would show it, ask again, and never end
    if (height <= 0 || (height === sent && !asked)) return
    sent = height
    const post = message => host.postMessage(message, '*')
    post({ sentinel: 'amp', type: 'embed-size', height })
    post({ 'datawrapper-height': { [factId]: height } })
    if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`)
    if (secret) post({ secret, message: 'height', value: height })
    if (resizerId) post(`[iFrameSizer]${resizerId}:${height}:${innerWidth}:${resizerMessage}`)
  }

  function watch () {
    const found = document.querySelector('[data-caveat-card]')
    if (found === card) return
    resized.disconnect()
    card = found
    if (card) resized.observe(card)
  }

  /** What iframe-resizer's parent says: first its settings, which open with the frame's id, later single words. */
  function answerResizer (message) {
    const [word, , third] = message.split(':')
    if (third === 'true' || third === 'false') {
      resizerId = word
      report('init', true)
    } else if (word === 'resize' || word === 'reset') {
      report(word === 'reset' ? 'resetPage' : 'resizeParent', true)
    }
  }

  function answer ({ source, data }) {
    if (source !== host || !data) return
    if (typeof data === 'string') {
      if (data.startsWith('[iFrameSizer]')) answerResizer(data.slice(13))
      else if (pymId && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) report(undefined, true)
    } else if (data.type === 'frames-init' || (secret && data.secret === secret)) {
      report(undefined, true)
    }
  }

  addEventListener('message', answer)
  addEventListener('load', () => report())
  addEventListener('resize', () => report())
  document.fonts.addEventListener('loadingdone', () => report())
  document.fonts.ready.then(() => report())
  new MutationObserver(watch).observe(document, { childList: true, subtree: true })
  watch()
})()
