// A kind of page is one file and one row: a toy kind that the engine has never heard of is read, checked, written down, addressed,
// linked, listed and redirected like the others, from what its row says.
import { FORMATS } from '../../../src/core/page/formats.ts';
import { expect, test } from 'vitest';
import { formatLedgerLine } from '../../../src/core/address/ledger.ts';
import { missingLines } from '../../../src/core/catalogue/missing-lines.ts';
import { type Site, siteOf } from '../../../src/core/catalogue/site.ts';
import { check } from '../../../src/core/check/check.ts';
import { renderText } from '../../../src/core/check/render/text.ts';
import { readContent } from '../../../src/core/content/content.ts';
import { KINDS } from '../../../src/core/content/kinds.ts';
import { hostSite } from '../../../src/core/host/host-site.ts';
import { factsOf } from '../../../src/astro/sitemap.ts';
import { type Edit, folderOf, inEntry, write } from '../check/content-folder.ts';
import { LEDGER } from '../../../src/core/check/sample/texts.ts';
import { TOY } from './toy-kind.ts';

const FILE = 'content/toys/ball.yaml';
const BALL = `id: TY0001
title: A ball
text: Rolls, unlike [a conflict of peers](FX0001).
aliases: [sphere]
published: 2026-11-20
updated: 2026-11-21
`;
const LINES = `TY0001  ball  live  2026-11-20
TY0001  sphere  moved → ball  2026-11-21
TY0001  orb  moved → sphere  2026-11-21
TY0002  top  retired  2026-11-21  # It fell over.
`;

const kinds = [...KINDS, TOY];

function siteWithToys(...edits: Edit[]): Site {
  const files = folderOf(kinds, write(FILE, BALL), write('content/permalinks.txt', LEDGER + LINES), ...edits);
  return siteOf(files, readContent(files, { kinds }), { formats: FORMATS });
}

const said = (site: Site) => renderText(check(site, { today: '2026-11-22' }));

test('its files are read against its schema, and nothing else is wrong', () => {
  expect(said(siteWithToys())).toBe('content: 2 entries in 8 files, no problems');
});

test('what is wrong with one is said like of any other', () => {
  const broken = write(FILE, `${BALL.replace('2026-11-21', 'soon').replace('text:', 'txt:')}`);
  expect(said(siteWithToys(broken)).match(/FXC\d+ [^\n]*/g)).toMatchInlineSnapshot(`
    [
      "FXC010 unknown key “txt”",
      "FXC014 updated: “soon” is no day of the calendar",
    ]
  `);
  expect(said(siteWithToys(write('content/toys/Big Ball.yaml', BALL.replace('TY0001', 'TY0003'))))).toContain('FXC007');
});

test('a rule of its own is run, with its code and its words', () => {
  expect(said(siteWithToys(write(FILE, BALL.replace('title: A ball', 'title: A ball!'))))).toMatchInlineSnapshot(`
    "content/toys/ball.yaml:2:14 error TOY001 “A ball!” shouts
        1 | id: TY0001
      > 2 | title: A ball!
          |              ^
        3 | text: Rolls, unlike [a conflict of peers](FX0001).
      why: Toys are quiet.
      fix: leave the mark out

    content: 2 entries in 8 files, 1 error, 0 warnings"
  `);
  const draft = BALL.replace('title: A ball', 'title: A ball!\ndraft: true');
  expect(said(siteWithToys(write(FILE, draft)))).toContain('warning TOY001');
  const failing = BALL.replace('title: A ball', 'title: break');
  expect(said(siteWithToys(write(FILE, failing)))).toContain('the rule TOY001 failed here: it broke');
});

test('its ids stand in the ledger', () => {
  const site = siteWithToys(write('content/permalinks.txt', LEDGER));
  expect(missingLines(site.content).map(({ line }) => formatLedgerLine(line))).toEqual([
    'TY0001  ball  live  2026-11-20',
    'TY0001  sphere  moved → ball  2026-11-21',
  ]);
  expect(said(site)).toContain('FXC071');
});

test('links to it resolve, and those from it', () => {
  const linked = inEntry('codes: [', 'prevention: ["Play with [it](TY0001) or [that](TY0009)."]\ncodes: [');
  const site = siteWithToys(linked);
  expect(said(site)).not.toContain('there is no entry TY0001');
  expect(said(site)).toMatch(/FXC045 [^\n]*TY0009/);
  expect(site.pages.get('TY0001')).toMatchObject({ address: '/toys/ball/', title: 'A ball' });
  expect(said(siteWithToys(write(FILE, BALL.replace('FX0001', 'FX0009'))))).toMatch(/FXC045 [^\n]*FX0009/);
});

test('addresses, sitemap and hosts have it', () => {
  const site = siteWithToys();
  const answers = Object.fromEntries([...site.addresses].filter(([at]) => /toys|TY/.test(at)));
  expect(answers).toEqual({
    '/e/TY0001/': { kind: 'redirect', id: 'TY0001', to: '/toys/ball/' },
    '/e/TY0002/': { kind: 'redirect', id: 'TY0002', to: '/toys/top/' },
    '/toys/ball/': { kind: 'page', id: 'TY0001' },
    '/toys/sphere/': { kind: 'redirect', id: 'TY0001', to: '/toys/ball/' },
    '/toys/orb/': { kind: 'redirect', id: 'TY0001', to: '/toys/ball/' },
    '/toys/top/': { kind: 'gone', id: 'TY0002', date: '2026-11-21', note: 'It fell over.' },
  });
  expect(site.addresses.get('/toys/never/')).toBeUndefined();
  const { days, hidden } = factsOf(site, { link: (path) => `https://x.example${path}` });
  expect(days.get('https://x.example/toys/ball/')).toBe('2026-11-21');
  expect(hidden).toContain('https://x.example/toys/orb/');
  expect(hostSite(site, { origin: 'https://x.example', base: '/kb/' }).forwards).toContainEqual({
    from: '/kb/toys/orb/',
    to: '/kb/toys/ball/',
  });
});
