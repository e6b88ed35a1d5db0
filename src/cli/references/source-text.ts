// The file of a source as text: a row a page, so that a new version shows in a review as the rows that changed.
import type { References } from '../../core/content/schema/reference.ts';

/** content/references/<source>.yaml. */
export function sourceText({ name, tool, mentions, list, base, from, refreshed, leftOut, pages }: References): string {
  const flow = (value: unknown) =>
    JSON.stringify(value)
      .replace(/":(?=["[{\d])/g, '": ')
      .replace(/,(?=["[{])/g, ', ');
  return [
    '# Written by `npm run references`. Messages, codes and addresses alone; what they mean stands on the pages of their makers.',
    `name: ${flow(name)}`,
    `tool: ${flow(tool)}`,
    `mentions: ${flow(mentions)}`,
    `list: ${flow(list)}`,
    `base: ${flow(base)}`,
    'from:',
    ...from.map((origin) => `  - ${flow(origin)}`),
    `refreshed: ${flow(refreshed)}`,
    `leftOut: ${flow(leftOut)}`,
    'pages:',
    ...pages.map((page) => `  - ${JSON.stringify(page)}`),
    '',
  ].join('\n');
}
