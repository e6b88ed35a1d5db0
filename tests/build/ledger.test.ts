// An address lives as long as the ledger knows it: a small site in three steps of its life.
import fs from 'node:fs';
import path from 'node:path';
import { address } from '../../src/core/address/permalink.ts';
import { FORMATS } from '../../src/core/page/formats.ts';
import { expect, test } from 'vitest';
import type { ContentFiles } from '../../src/core/content/content.ts';
import { contentFolder, ENTRY, inEntry, OTHER, remove, write } from '../core/check/content-folder.ts';
import { ERESOLVE, LEDGER } from '../../src/core/check/sample/texts.ts';
import { type BuiltSite, contentPages, readSite, textOf } from './built-site.ts';
import { brokenLinks } from './check-links.ts';
import { copyProject } from './project-copy.ts';

const MOVED = `${LEDGER}FX0001  npm/peer-conflict  live  2026-11-21
FX0001  npm/eresolve  moved → npm/peer-conflict  2026-11-21
`;
const RETIRED = `${MOVED}FX0002  docker/no-space  retired  2026-11-22  # Docker frees the space itself since version 99.
`;
const ledger = 'content/permalinks.txt';
const move = [remove(ENTRY), write('content/errors/npm/peer-conflict.mdx', ERESOLVE)];

const project = copyProject('ledger', contentFolder());

/** Builds the project with this content; no build may have a link that leads nowhere. */
async function build(content: ContentFiles): Promise<BuiltSite> {
  project.setContent(content);
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  const site = readSite(project.dist, '/', 'https://fixpoint.example');
  expect(brokenLinks(site)).toEqual([]);
  return site;
}

const redirect = (site: BuiltSite, address: string) => site.pages.find((page) => page.address === address)?.redirectsTo;
const heading = (site: BuiltSite, address: string) =>
  textOf(contentPages(site).find((page) => page.address === address)?.html ?? '', 'h1');

test('an address that was published answers after its entry moved and after it was retired', async () => {
  const published = await build(contentFolder());
  expect(heading(published, '/errors/npm/eresolve/')).toContain('ERESOLVE');
  expect(redirect(published, '/e/FX0001/')).toBe('/errors/npm/eresolve/');

  const moved = await build(contentFolder(...move, write(ledger, MOVED)));
  expect(heading(moved, '/errors/npm/peer-conflict/')).toContain('ERESOLVE');
  expect(redirect(moved, '/errors/npm/eresolve/')).toBe('/errors/npm/peer-conflict/');
  expect(redirect(moved, '/e/FX0001/')).toBe('/errors/npm/peer-conflict/');

  for (const [file, words] of [
    ['md', 'FX0001 has moved'],
    ['json', '"movedTo": "https://fixpoint.example/errors/npm/peer-conflict/"'],
  ] as const) {
    expect(fs.readFileSync(path.join(project.dist, `errors/npm/eresolve.${file}`), 'utf8')).toContain(words);
  }

  const retired = await build(contentFolder(...move, remove(OTHER), write(ledger, RETIRED)));
  const page = contentPages(retired).find(({ address }) => address === '/errors/docker/no-space/');
  expect(page?.html).toContain('Docker frees the space itself since version 99.');
  expect(page?.noindex).toBe(true);
  expect(redirect(retired, '/e/FX0002/')).toBe('/errors/docker/no-space/');
  expect(redirect(retired, '/errors/npm/eresolve/')).toBe('/errors/npm/peer-conflict/');
});

test('after a move, a merge and a retirement every address that ever existed still answers', async () => {
  const third = 'content/errors/npm/old-peer.mdx';
  const another = ERESOLVE.replace('FX0001', 'FX0003')
    .replace('description: Two', 'description: Both')
    .replace('npm error ERESOLVE could not resolve', 'npm error EOTHER')
    .replaceAll('ERESOLVE unable to resolve dependency tree', 'EOLD an older wording of that very conflict');
  const born = `${LEDGER}FX0003  npm/old-peer  live  2026-11-20
FX0003  #peer-conflict #align-peer  live  2026-11-20
`;
  const moved = `${born}FX0001  npm/peer-conflict  live  2026-11-21
FX0001  npm/eresolve  moved → npm/peer-conflict  2026-11-21
`;
  const merged = `${moved}FX0003  npm/old-peer  moved → npm/peer-conflict  2026-11-22
`;
  const retired = `${merged}FX0002  docker/no-space  retired  2026-11-22  # Docker frees the space itself.
`;
  await build(contentFolder(write(third, another), write(ledger, born)));
  await build(contentFolder(...move, write(third, another), write(ledger, moved)));
  await build(contentFolder(...move, write(ledger, merged)));
  const site = await build(contentFolder(...move, remove(OTHER), write(ledger, retired)));

  const ends = (address: string): string => {
    const to = redirect(site, address);
    return to === undefined ? address : ends(to);
  };
  const now = '/errors/npm/peer-conflict/';
  for (const old of ['/errors/npm/eresolve/', '/errors/npm/old-peer/', now, '/e/FX0001/', '/e/FX0003/'])
    expect(ends(old), old).toBe(now);
  for (const old of ['/errors/docker/no-space/', '/e/FX0002/']) expect(ends(old), old).toBe('/errors/docker/no-space/');
  expect(contentPages(site).map(({ address }) => address)).toEqual(expect.arrayContaining([now, ends('/e/FX0002/')]));
  for (const path of ['npm/eresolve', 'npm/old-peer', 'npm/peer-conflict', 'docker/no-space'])
    for (const { ending } of FORMATS) expect([...site.files]).toContain(address.twin(`/errors/${path}/`, ending));
  expect(fs.readFileSync(`${project.dist}/_redirects`, 'utf8')).toContain(
    '/errors/npm/old-peer/ /errors/npm/peer-conflict/ 301',
  );
});

test('an anchor that was published leads to what took its place, below the new element and beside what is left', async () => {
  const renamed = [inEntry('fix: align-peer', 'fix: use-one'), inEntry('id: align-peer', 'id: use-one')];
  const lines = `${LEDGER}FX0001  #use-one  live  2026-11-21
FX0001  #align-peer  moved → #use-one  2026-11-21
FX0001  #older  moved → #align-peer  2026-11-21
FX0001  #cache  moved → #causes  2026-11-21
`;
  const site = await build(contentFolder(...renamed, write(ledger, lines)));
  const html = contentPages(site).find(({ address }) => address === '/errors/npm/eresolve/')?.html ?? '';
  const fix = html.slice(html.indexOf('<div id="use-one"'));
  expect(fix.slice(0, 200)).toMatch(
    /^<div id="use-one"[^>]*>\s*<span id="align-peer"[^>]*><\/span>\s*<span id="older"/,
  );
  expect(html).toMatch(/<section id="causes"[^>]*>(?:\s*<span id="[^"]+"[^>]*><\/span>)*\s*<span id="cache"/);
});

test('an address that the ledger knows and the content has lost stops the build', async () => {
  project.setContent(contentFolder(remove(OTHER)));
  const { code, output } = await project.build();
  expect(code).toBe(1);
  expect(output).toContain('docker/no-space');
});
