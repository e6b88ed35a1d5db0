// The card of an entry: prose as data, commands cut at their placeholders, look-alikes of both sides.
import { expect, test } from 'vitest';
import { entryCard } from '../../../src/core/answer/answer-card.ts';
import { sampleEntry, sampleRecord } from '../sample-entry.ts';

const context = {
  toolName: 'npm',
  related: [],
  find: (id: string) =>
    id === 'FX0002' ? { path: 'npm/other', address: '/errors/npm/other/', title: 'Other' } : undefined,
};

test('prose keeps its marks and its links, sources become text', () => {
  const quickFix = {
    text: 'Run `npm ls`, **then** *read* [it](FX0002#why), [all](https://docs.example/x), [this](source:docs) or [that](FX0099).',
    verify: 'Done.',
    fix: 'any',
  };
  expect(entryCard(sampleEntry({ quickFix }), context).fix).toEqual([
    'Run ',
    { code: 'npm ls' },
    ', ',
    { strong: ['then'] },
    ' ',
    { em: ['read'] },
    ' ',
    { href: '/errors/npm/other/#why', of: ['it'] },
    ', ',
    { href: 'https://docs.example/x', of: ['all'] },
    ', ',
    'this',
    ' or ',
    { href: '/e/FX0099/', of: ['that'] },
    '.',
  ]);
});

test('shells that spell a command alike share a block, cut at the names that signatures capture', () => {
  const signatures = [{ text: 'missing {name:word}', mustHave: [], mustNot: [], examples: [] }];
  const command = { sh: 'npm view {name} {other}', cmd: 'npm view {name} {other}', powershell: 'npm.cmd view {name}' };
  const { commands } = entryCard(
    sampleEntry({ signatures, quickFix: { text: 'x', verify: 'y', fix: 'z', command } }),
    context,
  );
  expect(commands).toEqual([
    {
      shells: 'sh cmd',
      label: 'macOS, Linux, WSL · Command Prompt',
      pieces: [{ text: 'npm view ' }, { name: 'name' }, { text: ' {other}' }],
    },
    { shells: 'powershell', label: 'PowerShell', pieces: [{ text: 'npm.cmd view ' }, { name: 'name' }] },
  ]);
});

test('look-alikes come from relations, and from pastes that belong to another entry', () => {
  const related = [
    { record: sampleRecord('FX0003'), relation: 'lookalike' as const, distinguish: 'It says `three`.', shared: [] },
    { record: sampleRecord('FX0004'), relation: 'variant' as const, distinguish: undefined, shared: [] },
  ];
  const notThis = [
    { text: 'a', why: 'It says two.', belongsTo: 'FX0002' },
    { text: 'b', why: 'Nobody answers it.' },
  ];
  const { lookalikes } = entryCard(sampleEntry({ notThis }), { ...context, related });
  expect(lookalikes).toEqual([
    { id: 'FX0003', path: 'npm/fx0003', title: 'Title of FX0003', how: ['It says ', { code: 'three' }, '.'] },
    { id: 'FX0002', path: 'npm/other', title: 'Other', how: ['It says two.'] },
  ]);
});
