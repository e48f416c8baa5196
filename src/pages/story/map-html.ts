import { html } from 'ghtml'
import { labelsOf, writeList, writeNumber, dataText } from '../../domain/wording.ts'
import { richHtml } from '../../html/rich-html.ts'
import type { Marker, StoryMap } from '../map/draw-map.ts'
import type { PlacedLabel } from '../map/place-labels.ts'
import { wordsOf } from '../words/words.ts'
import { storyAddress } from './story-address.ts'
import type { StoryView } from './story-view.ts'

/** Of places that are not on the map so many are named below it; all of them stand in the list of places. */
const NAMED_MAX = 20

/** The least radius of what can be pressed, in units of the view box. */
const TOUCH = 10

/** The story's places that have a point, each a link to what is there; the list of places says the same in words. */
export function mapHtml (view: StoryView): string {
  const { overview: { map, places }, language, story } = view
  if (map === null) return ''
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const off = places.shown.filter(({ item }) => item.point === null).map(({ item }) => dataText(item.name))
  return html`<section id="map" aria-labelledby="map-title"><h2 id="map-title">${labels.map}</h2>
<figure class="map">
<svg viewBox="0 0 ${map.width} ${map.height}" role="group" aria-labelledby="map-title">
<rect class="sea" width="${map.width}" height="${map.height}"/><path class="land" d="${map.land}"/><path class="borders" d="${map.borders}"/>
<g class="wide" aria-hidden="true">!${labelsHtml(map.labels.wide)}</g><g class="narrow" aria-hidden="true">!${labelsHtml(map.labels.narrow)}</g>
!${markersHtml(map, view)}
</svg>
<figcaption>!${off.length === 0 ? '' : html`<p>${words.notOnMap}: !${richHtml(writeList(off.slice(0, NAMED_MAX), language), language, story.language)}!${off.length > NAMED_MAX ? ' …' : ''}. <a href="#places">${labels.places}</a></p>`}<p>${words.mapCredit}</p></figcaption>
</figure>
</section>`
}

function labelsHtml (labels: readonly PlacedLabel[]): string {
  return labels.map(({ text, x, y, anchor }) => html`<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`).join('')
}

function markersHtml ({ markers }: StoryMap, { language, site, story }: StoryView): string {
  const markerHtml = ({ place: { id, name, count }, x, y, radius }: Marker): string => {
    const [filter, words] = count > 0
      ? [{ place: [id] }, `${labelsOf(language).facts}: ${writeNumber(count, language)}`]
      : [{ mentions: [id] }, wordsOf(language).mentioned]
    return html`
<a href="${storyAddress(site.prefix, story.id, { language, filter })}#timeline" aria-label="${name}. ${words}"><title>${name}. ${words}</title><circle class="touch" cx="${x}" cy="${y}" r="${Math.max(radius, TOUCH)}"/><circle cx="${x}" cy="${y}" r="${radius}"/></a>`
  }
  return markers.map(markerHtml).join('')
}
