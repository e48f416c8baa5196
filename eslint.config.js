import neostandard from 'neostandard'

const IN_BROWSERS = ['customElements', 'document', 'getComputedStyle', 'innerHeight', 'innerWidth', 'location', 'scrollY', 'window', 'addEventListener', 'CSSStyleSheet', 'DOMParser', 'HTMLElement', 'IntersectionObserver', 'MutationObserver', 'ResizeObserver']

export default [
  ...neostandard({
    ts: true,
    ignores: ['dist/', '.tap/', 'coverage/', 'src/graphql/generated.ts']
  }),
  { files: ['src/cards/browser/*.js'], languageOptions: { sourceType: 'script', globals: Object.fromEntries(IN_BROWSERS.map(name => [name, 'readonly'])) } }
]
