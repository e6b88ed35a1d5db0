// Examples of files that cannot be read, and of YAML.
import { remove, write } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { NPM } from '../sample/texts.ts';
import { type Examples, inEntry } from './example.ts';

const PNPM = NPM.replace('name: npm', 'name: pnpm').replace('npm, Inc.', 'pnpm').replace('[npm]', '[pnpm]');

export const fileExamples: Examples = {
  FXC001: { wrong: [{ file: PATHS.npm, unreadable: { why: 'encoding', byte: 16 } }] },
  FXC002: { wrong: [{ file: PATHS.npm, unreadable: { why: 'size', bytes: 5_242_880 } }] },
  FXC003: { wrong: [write(PATHS.npm, '')] },
  FXC004: { wrong: [remove(PATHS.site)] },
  FXC005: { wrong: [inEntry('---\n\n## What', '\n## What')] },
  FXC006: { wrong: [inEntry(/title: "npm.*/, 'title: npm ERESOLVE: unable to resolve dependency tree')] },
  FXC007: {
    wrong: [write('content/tools/PNPM CLI.yaml', PNPM)],
    right: [write('content/tools/pnpm-cli.yaml', PNPM)],
  },
  FXC008: { wrong: [write('content/tools/pnpm.yml', PNPM)], right: [write('content/tools/pnpm.yaml', PNPM)] },
  FXC130: {
    wrong: [
      {
        file: PATHS.module,
        unreadable: { why: 'extension', problems: ['kind is no part of an extension; did you mean kinds?'] },
      },
    ],
  },
  FXC009: {
    wrong: [inEntry('that the message asks for.', 'that issue #4711 names.')],
    right: [
      inEntry(
        /text: Install the version of the peer.*/,
        "text: 'Install the version of the peer that issue #4711 names.'",
      ),
    ],
  },
};
