// Yarn: messages have a code, and the code's name makes the address of its part of the page, as Yarn's own links do. Only what ends
// a command is taken: most codes also stand in a run that went well.
import ts from 'typescript';
import { eachCall, parseScript, textsOf } from '../js-texts.ts';
import { byPage, ChangedForm, type FoundPage, type ReferenceSource } from '../source.ts';

export const YARN: ReferenceSource = {
  file: 'yarn',
  name: 'Yarn',
  tool: 'yarn',
  mentions: ['yarn'],
  list: 'https://yarnpkg.com/advanced/error-codes',
  base: 'https://yarnpkg.com/advanced/error-codes#',
  from: [
    { npm: '@yarnpkg/core' },
    { npm: '@yarnpkg/plugin-essentials' },
    { npm: '@yarnpkg/plugin-npm' },
    { npm: '@yarnpkg/plugin-npm-cli' },
    { npm: '@yarnpkg/plugin-pnp' },
    { npm: '@yarnpkg/plugin-nm' },
    { npm: '@yarnpkg/plugin-git' },
    { npm: '@yarnpkg/plugin-patch' },
    { npm: '@yarnpkg/plugin-workspace-tools' },
  ],
  least: 20,
  async read(...folders) {
    const names = await folders[0]?.text('lib/MessageName.js');
    const scripts = folders.map(async (folder) => {
      const files = await folder.files(/^lib\/.*\.js$/);
      return Promise.all(files.map((file) => folder.text(file)));
    });
    return readYarn(names ?? '', (await Promise.all(scripts)).flat());
  },
};

/** The errors of some scripts, with the numbers of the list of names. */
export function readYarn(list: string, scripts: readonly string[]): readonly FoundPage[] {
  const numbers = new Map(
    [...list.matchAll(/MessageName\["(\w+)"\] = (\d+)\]/g)].map(([, name = '', at]) => [name, Number(at)]),
  );
  if (numbers.size < 50)
    throw new ChangedForm(`${numbers.size} names of messages were found; the form of their list has changed`);
  const pages: FoundPage[] = [];
  for (const script of scripts) {
    eachCall(parseScript(script), (called, [first, message]) => {
      const isError = called === 'reportError' || called.endsWith('ReportError');
      const name =
        first && ts.isPropertyAccessExpression(first) && first.expression.getText().includes('MessageName')
          ? first.name.text
          : undefined;
      const number = isError && name !== undefined ? numbers.get(name) : undefined;
      // Without a name of its own a message has no page of its own.
      if (!number || name === undefined) return;
      const code = `YN${String(number).padStart(4, '0')}`;
      const says = textsOf(message).map((text) => `${code}: ${text}`);
      pages.push({
        at: `${code}---${name}`.toLowerCase(),
        code,
        says: says.length > 0 ? says : [`${code}: {message}`],
      });
    });
  }
  return byPage(pages);
}
