// The facts of a tool as lines of a cell: what a family's table shows, made from the tool's own file.
import type { Tool } from '../content/entry.ts';
import type { ToolFact } from '../content/family.ts';
import { parseInline } from '../content/inline.ts';
import { code, joined, line, link } from './blocks.ts';
import { commandVariants } from './command-block.ts';
import type { Inline } from './document.ts';

/** What stands over the column of a fact. */
export const TOOL_FACT_LABELS: Readonly<Record<ToolFact, string>> = {
  commands: 'Command',
  install: 'How to install it',
  version: 'Prints its version',
  settings: 'Settings',
  logs: 'Logs',
  ports: 'Port',
  issues: 'Tracker',
  statusPage: 'Status page',
  troubleshooting: 'Vendor’s help',
};

type Lines = readonly (readonly Inline[])[];

const WRITE: Readonly<Record<ToolFact, (tool: Tool) => Lines>> = {
  commands: ({ commands }) => (commands.length === 0 ? [] : [joined(commands.map(code), ', ')]),
  install: ({ install }) =>
    install.flatMap(({ by, run, note }) => [
      ...commandVariants(run).map(({ text, label }) => line(`${by}${label ? `, ${label}` : ''}: `, code(text))),
      ...(note === undefined ? [] : [prose(note)]),
    ]),
  version: ({ version }) => (version ? commandVariants(version).map(({ text }) => code(text)) : []),
  settings: ({ settings }) => settings.map(place),
  logs: ({ logs }) => logs.map(place),
  ports: ({ ports }) => ports.map(({ port, what }) => line(code(String(port)), ': ', prose(what))),
  issues: ({ issues }) => address(issues, 'open issues'),
  statusPage: ({ statusPage }) => address(statusPage, 'status'),
  troubleshooting: ({ troubleshooting }) => address(troubleshooting, 'help'),
};

/** A fact as lines; none where the tool's file says nothing of it. */
export function toolFact(tool: Tool, fact: ToolFact): Lines {
  return WRITE[fact](tool);
}

function place({ where, note }: Tool['logs'][number]): Inline[] {
  const path = /^[~/.%$]\S*$/.test(where) ? code(where) : prose(where);
  return line(path, ...(note === undefined ? [] : [': ', prose(note)]));
}

function address(url: string | undefined, words: string): Lines {
  return url === undefined ? [] : [link({ kind: 'web', url }, words)];
}

function prose(text: string): readonly Inline[] {
  return parseInline(text).nodes;
}
