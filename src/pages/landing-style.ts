/** The landing page's whole style: system fonts, light and dark, readable at 200 pixels and on paper. */
export const LANDING_STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #595959; --paper: #fdfcf9; --line: #d8d4c8; --link: #0b5394; --badge: #7a4b00; --badge-paper: #fff3d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b0b0b0; --paper: #16181b; --line: #3a3d42; --link: #8ec5ff; --badge: #ffd98a; --badge-paper: #3a2e12; } }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { font-family: ui-serif, Georgia, serif; line-height: 1.2; } h1 { font-size: 2.5rem; margin: 0; } h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.25rem; }
.lead { font-size: 1.25rem; margin-top: .5rem; } a { color: var(--link); } ul { padding-left: 1.25rem; } li { margin: .4rem 0; }
.doors { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
.doors a { display: block; height: 100%; box-sizing: border-box; border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; text-decoration: none; color: inherit; }
.doors a:hover, .doors a:focus-visible { border-color: var(--link); } .doors strong { color: var(--link); display: block; }
figure { margin: 1rem 0; padding: .25rem 0 .25rem 1rem; border-left: .25rem solid var(--badge); } figcaption { color: var(--soft); font-size: .9375rem; }
.badge { background: var(--badge-paper); color: var(--badge); border-radius: .25rem; padding: .05rem .4rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
code { font: .9375rem ui-monospace, monospace; } .soft { color: var(--soft); }
`
