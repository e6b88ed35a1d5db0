// What the search shows of a family before any click: its quick fix, and for each tool that a value of the message can name, what
// the tool's file says of it. Build time only.
import { toolKeys } from '../catalogue/tool-keys.ts';
import { address } from '../address/permalink.ts';
import type { Tool } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import { textOfNodes, parseInline } from '../content/inline.ts';
import { pieces, sayIn, type Words } from '../words/say.ts';
import { articleCard, cardCommands, type CardSurroundings } from './answer-card.ts';
import type { AnswerCard, CardText, CardTool } from './files.ts';

/** What the card of a family takes from outside. */
export interface FamilyCardContext extends CardSurroundings {
  readonly tools: readonly Tool[];
  /** Tools that have a page of their own, by slug. */
  readonly hubs: ReadonlySet<string>;
}

/** The card of one family. */
export function familyCard(family: Family, context: FamilyCardContext): AnswerCard {
  const any = sayIn(context.words)('Any tool');
  const card = articleCard(family, { tool: any, status: { name: any, tone: 'plain' } }, context);
  const value = family.byTool?.value;
  if (!value) return card;
  const told = context.tools.flatMap((tool) =>
    toolKeys(tool, value.fact).map((key): [string, CardTool] => [key, cardTool(tool, key, value.fact, context)]),
  );
  return { ...card, byValue: { name: value.name, tools: Object.fromEntries(told) } };
}

/** What is said of a tool: of a command how it is installed, of a port what listens there. */
function cardTool(
  tool: Tool,
  key: string,
  fact: 'commands' | 'ports',
  { hubs, words = {} }: FamilyCardContext,
): CardTool {
  const { slug, name, install, ports } = tool;
  const named = hubs.has(slug) ? { href: address.tool(slug), of: [name] } : name;
  if (fact === 'ports') {
    const what = ports.find(({ port }) => String(port) === key)?.what;
    const said = what === undefined ? '' : ` (${textOfNodes(parseInline(what).nodes).replace(/\.$/, '')})`;
    const text = { port: { code: key }, tool: named, what: said };
    return { text: filled(words, 'Port {port} is the usual one of {tool}{what}.', text), commands: [] };
  }
  const commands = install.flatMap(({ by, run }) =>
    cardCommands(run, new Set()).map((command) => ({
      ...command,
      label: [name, by, command.label].filter(Boolean).join(' · '),
    })),
  );
  const english =
    commands.length > 0
      ? '{command} is the command of {tool}; the first commands below install it.'
      : '{command} is the command of {tool}.';
  return { text: filled(words, english, { command: { code: key }, tool: named }), commands };
}

/** A sentence of the interface with what stands in it. */
function filled(words: Words, english: string, values: Readonly<Record<string, CardText>>): CardText[] {
  return pieces(words, english).map((piece) => ('text' in piece ? piece.text : (values[piece.name] ?? '')));
}
