/**
 * Colours and the badges of verification statuses, for every page and card: light and dark, more contrast where it is
 * asked for, and readable where the system chooses the colours or the paper has none. The dark follows `color-scheme`, which a
 * page may set for an element of its own; a browser that can't do that stays light.
 */
export const THEME_STYLE = `:root,:host{color-scheme:light dark;--ink:#1a1a1a;--soft:#595959;--paper:#fdfcf9;--line:#d8d4c8;--link:#0b5394;--mark:#7a4b00;--mark-paper:#fff3d6;--good:#1d5c2e;--good-paper:#e2f3e5;--bad:#9b1c1c;--bad-paper:#fde8e6;--serif:ui-serif,Georgia,'Times New Roman',serif;--sans:system-ui,sans-serif}
@supports (color:light-dark(#000,#fff)){:root,:host{--ink:light-dark(#1a1a1a,#ececec);--soft:light-dark(#595959,#b3b3b3);--paper:light-dark(#fdfcf9,#16181b);--line:light-dark(#d8d4c8,#3a3d42);--link:light-dark(#0b5394,#8ec5ff);--mark:light-dark(#7a4b00,#ffd98a);--mark-paper:light-dark(#fff3d6,#3a2e12);--good:light-dark(#1d5c2e,#9fdcae);--good-paper:light-dark(#e2f3e5,#16301d);--bad:light-dark(#9b1c1c,#ffb3ab);--bad-paper:light-dark(#fde8e6,#3d1815)}}
@media (prefers-contrast:more){:root,:host{--soft:var(--ink);--line:var(--ink)}}
@media print{:root,:host{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--line:#999;--link:#000}}
.badge{display:inline-block;background:var(--mark-paper);color:var(--mark);border:1px solid;border-radius:.25em;padding:0 .4em;overflow-wrap:normal;font:600 .8125em/1.5 var(--sans)}
.badge[data-status=verified],.badge[data-status=corroborated]{background:var(--good-paper);color:var(--good)}
.badge[data-status=refuted],.badge[data-status=disputed]{background:var(--bad-paper);color:var(--bad)}
`
