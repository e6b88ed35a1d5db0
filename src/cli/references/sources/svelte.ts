// Svelte: files that are made from its list of messages; each message ends with the short address of its page.
import { eachNode, parseScript, textsOf } from '../js-texts.ts';
import { byPage, type FoundPage, type ReferenceSource } from '../source.ts';

const BASE = 'https://svelte.dev/e/';
const FILES = /^src\/(?:compiler|internal\/(?:client|server|shared))\/(?:errors|warnings)\.js$/;

export const SVELTE: ReferenceSource = {
  file: 'svelte',
  name: 'Svelte',
  tool: 'svelte',
  mentions: ['svelte'],
  list: 'https://svelte.dev/docs/svelte/compiler-errors',
  base: BASE,
  from: [{ npm: 'svelte' }],
  least: 200,
  async read(folder) {
    const files = await folder.files(FILES);
    const texts = await Promise.all(files.map((file) => folder.text(file)));
    return byPage(texts.flatMap(readSvelte));
  },
};

/** The messages of one file. */
export function readSvelte(text: string): FoundPage[] {
  const pages: FoundPage[] = [];
  eachNode(parseScript(text), (node) => {
    if (!node.getText().startsWith('`')) return;
    for (const wording of textsOf(node)) {
      const code = /\nhttps:\/\/svelte\.dev\/e\/(\w+)$/.exec(wording)?.[1];
      if (code === undefined) continue;
      const lines = wording.replaceAll('%c', '').split('\n').slice(0, -1);
      const says = lines.filter((line) => line !== code && line !== `[svelte] ${code}`).join('\n');
      if (says !== '') pages.push({ at: code, code, says: [says], usually: [code] });
    }
  });
  return pages;
}
