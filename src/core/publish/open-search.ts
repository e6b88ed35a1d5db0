// The description that lets a browser’s address bar search this site.
import type { Settings } from '../content/entry.ts';
import { address } from '../address/permalink.ts';

/** OpenSearch allows names of 16 characters. */
const LONGEST_NAME = 16;

/** Writes the description. `link` spells an address. */
export function openSearch(site: Pick<Settings, 'name' | 'description'>, link: (path: string) => string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.name.slice(0, LONGEST_NAME).trim())}</ShortName>
  <Description>${escapeXml(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(link('/favicon.svg'))}</Image>
  <Url type="text/html" template="${escapeXml(`${link(address.search())}?q={searchTerms}`)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(link(address.openSearch()))}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
