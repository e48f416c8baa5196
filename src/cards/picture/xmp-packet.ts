import type { Language } from '../../domain/wording.ts'
import { xmlText } from './drawable-text.ts'

export interface XmpWords {
  readonly title: string
  readonly description: string
  readonly alternative: string
  readonly language: Language
}

/** A picture's words where picture desks' programs look for them: title and description (Dublin Core), and alternative text (IPTC). */
export function xmpPacket ({ title, description, alternative, language }: XmpWords): string {
  const words = (name: string, text: string): string => `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li><rdf:li xml:lang="${language}">${xmlText(text)}</rdf:li></rdf:Alt></${name}>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${
    words('dc:title', title)}${words('dc:description', description)}${words('Iptc4xmpCore:AltTextAccessibility', alternative)
  }</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
