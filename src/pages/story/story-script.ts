/**
 * What a page can do beyond reading: copy an embed code with one press. It also unfolds what an address points into.
 * Without it the codes stand in their fields, ready to be selected.
 */
export const STORY_SCRIPT = `(() => {
  const { copy, copied } = document.body.dataset
  const select = async (field, button) => {
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
    } catch {
      document.execCommand('copy')
    }
    button.textContent = copied
    setTimeout(() => { button.textContent = copy }, 2000)
  }
  for (const field of document.querySelectorAll('.code textarea')) {
    const label = field.parentElement
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = copy
    button.setAttribute('aria-live', 'polite')
    button.setAttribute('aria-label', copy + ': ' + label.querySelector('span').textContent)
    button.addEventListener('click', () => {
      button.removeAttribute('aria-label')
      select(field, button)
    })
    label.after(button)
  }
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1))
    const folded = target && target.closest('details')
    if (!folded || folded.open) return
    folded.open = true
    target.scrollIntoView()
  }
  addEventListener('hashchange', unfold)
  unfold()
})()`
