// Next.js: its messages end with the address of a page for each of them.
import { eachNode, parseScript, textsOf } from '../js-texts.ts';
import { byPage, type FoundPage, type ReferenceSource } from '../source.ts';

const BASE = 'https://nextjs.org/docs/messages/';
const ADDRESS = /https:\/\/nextjs\.org\/docs\/messages\/([a-z0-9-]+)/;
/** What leads to the address, at the end of a message. */
const LEADS =
  /(?:\s*(?:-\s*)?(?:read more|learn more|see more( info)?( here)?|see|more info(rmation)?|please see|for more info(rmation)?(,? (see|visit))?|docs|here)(?: here| at)?\s*[:-]?\s*)+$/i;

export const NEXTJS: ReferenceSource = {
  file: 'nextjs',
  name: 'Next.js',
  tool: 'nextjs',
  mentions: ['next.js', 'nextjs', 'next'],
  list: BASE.slice(0, -1),
  base: BASE,
  from: [{ npm: 'next' }],
  least: 90,
  async read(folder) {
    const files = await folder.files(
      /^dist\/(?:build|server|lib|shared|client|export|pages|api|cli|trace|telemetry)\/.*\.js$/,
    );
    const pages: FoundPage[] = [];
    for (const file of files) {
      const text = await folder.text(file);
      if (text.includes(BASE)) pages.push(...readNext(text));
    }
    return byPage(pages);
  },
};

/** The messages of one script that name their page. */
export function readNext(script: string): FoundPage[] {
  const pages: FoundPage[] = [];
  const seen = new Set<string>();
  eachNode(parseScript(script), (node) => {
    // The largest expression with the address is the message; its parts come later and are known then.
    for (const text of textsOf(node)) {
      const found = ADDRESS.exec(text);
      if (!found?.[1] || seen.has(found[1] + text)) continue;
      const says = text.slice(0, found.index).replace(LEADS, '').trim();
      if ([...seen].some((key) => key.includes(text))) continue;
      seen.add(found[1] + text);
      if (/\p{L}{3}/u.test(says.replace(/\{\w+\}/g, '')))
        pages.push({ at: found[1], code: found[1], says: [says], usually: [found[1]] });
    }
  });
  return pages;
}
