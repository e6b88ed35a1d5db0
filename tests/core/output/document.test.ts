// The document of a page: what stands on it, where, and in which order; every field of an entry has its place there.
import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/content/inline.ts';
import { forwards } from '../../../src/core/address/ledger-anchors.ts';
import type { Block, Document } from '../../../src/core/page/document.ts';
import { entryDocument } from '../../../src/core/page/entry-document.ts';
import { blocksOf, lineText, placesOf } from '../../../src/core/page/walk.ts';
import { publishedEntries, sampleContext } from '../sample-context.ts';
import { sampleEntry, sampleRecord } from '../sample-entry.ts';

const entry = sampleEntry();
const [cause] = entry.causes;
const [fix] = entry.fixes;
if (!cause || !fix) throw new Error('the sample has a cause and a fix');

const outline = (document: Document) => document.sections.map(({ id, title }) => `${id}: ${title}`);
/** Causes with the fixes that stand below each, and the links to those that stand elsewhere. */
const remedies = (document: Document) =>
  blocksOf(document).flatMap((block) => {
    if (block.type !== 'subsection' || block.kind !== 'cause') return [];
    const own = block.blocks.flatMap((each) => (each.type === 'subsection' ? [each.id] : []));
    const others = block.blocks.flatMap((each) => linksOf(each));
    return [[block.id, own, others]];
  });

function linksOf(block: Block): string[] {
  if (block.type !== 'paragraph') return [];
  return block.children.flatMap((node) =>
    node.type === 'link' && node.target.kind === 'place' ? [node.target.id] : [],
  );
}

test('first what to do, then whether it is this error, then which cause and its fix', () => {
  expect(outline(entryDocument(entry, sampleContext()))).toMatchInlineSnapshot(`
    [
      "quick-fix: Quick fix",
      "signature: Error signature",
      "lookalikes: Is it really this error?",
      "causes: The cause, and how to fix it",
      "meaning: What this error means",
      "mechanism: Why this happens",
      "sources: Sources checked",
      "support: For support",
      "facts: About this page",
      "report: Something wrong on this page?",
    ]
  `);
});

test('a section is there when it has something to say', () => {
  const changed = sampleEntry({
    notThis: [],
    prevention: ['Pin it.'],
    faq: [{ question: 'Why?', answer: 'Because.' }],
    changes: [{ date: '2026-11-21', what: 'Says more.' }],
  });
  const related = [
    { record: sampleRecord('FX0002'), relation: 'variant' as const, distinguish: undefined, shared: [] },
    { record: sampleRecord('FX0003'), relation: 'neighbour' as const, distinguish: undefined, shared: ['E404'] },
  ];
  const ids = entryDocument(changed, sampleContext({ related })).sections.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['faq', 'prevention', 'related', 'changes']));
  expect(ids).not.toContain('lookalikes');
});

test('a fix stands in full below the first cause that it removes, and the others lead to it', () => {
  const document = entryDocument(
    sampleEntry({
      causes: [cause, { ...cause, id: 'second' }, { ...cause, id: 'third' }],
      fixes: [
        { ...fix, id: 'for-second', causes: ['second'] },
        { ...fix, id: 'for-both', causes: ['third', cause.id] },
        { ...fix, id: 'for-third', causes: ['third'], risk: 'data-loss' },
      ],
    }),
    sampleContext(),
  );
  expect(remedies(document)).toEqual([
    [cause.id, ['for-both'], []],
    ['second', ['for-second'], []],
    ['third', ['for-third'], ['for-both']],
  ]);
});

test('a place that is part of another now, and an anchor that is gone, still lead somewhere', () => {
  const document = entryDocument(
    entry,
    sampleContext({ forwards: { old: fix.id, older: 'fixes', oldest: 'quick-fix' } }),
  );
  const places = placesOf(document);
  expect(places).toEqual(expect.arrayContaining(['fixes', 'diagnosis', 'old', 'older', 'oldest', cause.id, fix.id]));
  expect(new Set(places).size).toBe(places.length);
});

test('a command says that we ran it, or why not', () => {
  const run = { kind: 'run', date: '2026-11-22', versions: [{ name: 'npm', version: '12.2.0' }] } as const;
  const quickFix = {
    ...entry.quickFix,
    command: { any: 'npm install', powershell: 'npm i' },
    notRun: 'account' as const,
  };
  const document = entryDocument(
    sampleEntry({ quickFix }),
    sampleContext({ proofOf: (command) => (command === 'npm install' ? run : undefined) }),
  );
  const [command] = blocksOf(document).filter((block) => block.type === 'command');
  expect(command?.variants.map(({ text, proof }) => [text, proof])).toEqual([
    ['npm install', 'Run by us, 22 Nov 2026, with npm 12.2.0'],
    ['npm i', 'Not run by us: needs an account'],
  ]);
});

const published = await publishedEntries();

test('every field of every entry stands on its page', () => {
  for (const { entry: each, context, ledger } of published) {
    const document = entryDocument(each, { ...context, forwards: forwards(ledger) });
    const said = squeeze([lineText(document.description), ...blocksOf(document).flatMap(textsOf)].join('\n'));
    const lookalikes = new Set(
      context.related.flatMap(({ relation, record }) => (relation === 'lookalike' ? [record.id] : [])),
    );
    const texts = [
      // A paste that belongs to a look-alike with a row of its own would stand in the table twice.
      ...each.notThis.flatMap(({ why, belongsTo }) => (belongsTo && lookalikes.has(belongsTo) ? [] : [why])),
      ...each.prose.flatMap(({ path, text }) => (['related', 'notThis'].includes(String(path[0])) ? [] : [text])),
      ...context.tool.attach.map(({ what }) => what),
      ...context.tool.neverAttach,
    ].map(plainText);
    const titles = context.related.map(({ record }) => record.title);
    const verbatim = [...titles, ...each.signatures.map(({ text }) => text), ...commandsOf(each), ...each.codes];
    expect(
      [...texts, ...verbatim].filter((text) => !said.includes(squeeze(text))),
      each.path,
    ).toEqual([]);
    const places = placesOf(document);
    const promised = [...each.causes, ...each.fixes].map(({ id }) => id);
    const lost = [...promised, ...ledger.keys(), 'quick-fix', 'causes', 'fixes'].filter((id) => !places.includes(id));
    expect(lost, each.path).toEqual([]);
    expect(new Set(places).size, each.path).toBe(places.length);
  }
});

/** All words of one block, without those of the blocks in it. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [lineText(block.children)];
    case 'table':
      return block.rows.flat(2).map(lineText);
    case 'command':
      return block.variants.map(({ text }) => text);
    case 'code':
      return [block.text];
    case 'facts':
      return block.rows.map(({ value }) => lineText(value));
    case 'subsection':
      return [lineText(block.title)];
    default:
      return [];
  }
}

/** Every command and snippet of an entry, wherever it stands. */
function commandsOf(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (['run', 'command'].includes(key)) return Object.values(value);
  if (key === 'code' && 'text' in value) return [String(value.text)];
  // What a machine decides of a run is no part of the page.
  if (['proof', 'confirms'].includes(key)) return [];
  return Object.entries(value).flatMap(([name, inner]) => commandsOf(inner, name));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
