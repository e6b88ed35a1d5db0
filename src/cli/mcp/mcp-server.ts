// A Model Context Protocol server with two tools: find the page of an error, and read it. It lets an agent look up before it guesses.
import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ENTRY_ID } from '../../core/address/entry-id.ts';
import type { Match } from '../../core/match/types.ts';
import { describeNotice, describeReason } from '../../core/match/find/reasons.ts';
import { answerText, plainCard } from '../../core/answer/answer-text.ts';
import type { CodeCard } from '../../core/answer/files.ts';
import { layerName } from '../../core/answer/layers.ts';
import { answerWithSteps } from '../../core/answer/next-steps.ts';
import { type AnswerSource, OutdatedError } from '../../core/answer/source.ts';
import type { SiteAbout } from '../../files/built-site.ts';
import type { ReadEntry } from '../../files/entry-source.ts';
import { absoluteOf } from '../explain/absolute-of.ts';

export interface McpKnowledge {
  readonly site: SiteAbout;
  /** Version of this program. */
  readonly version: string;
  readonly source: AnswerSource;
  readonly readEntry: ReadEntry;
}

const found = z.object({
  id: z.string().describe('Id of the page, for get_entry; a reference has no page here.'),
  layer: z
    .enum(['entry', 'family', 'reference'])
    .describe(
      'entry: a page about this error; family: one about this kind of failure; reference: the vendor’s own page.',
    ),
  is: z.string().describe('The same in words.'),
  title: z.string(),
  tool: z.string(),
  confidence: z.enum(['match', 'possible']).describe('match: the message stands in the text; possible: worth a look.'),
  why: z.array(z.string()).describe('What speaks for it, in words.'),
  values: z.record(z.string(), z.string()).describe('What stands in the text for the variable parts, secrets removed.'),
  url: z.string(),
});

const code = z
  .object({
    code: z.string(),
    name: z.string().optional(),
    namespace: z.string().describe('Whose code it is, such as errno or HTTP status.'),
    means: z.string(),
    check: z.string().optional().describe('What to look at first.'),
    url: z.string(),
  })
  .describe('What a code of the text says, whatever page is found.');

const next = z
  .object({
    words: z.array(z.string()).describe('The most telling words of the text, to search for.'),
    tools: z.array(z.object({ name: z.string(), issues: z.string().optional(), status: z.string().optional() })),
  })
  .describe('Where to go on when nothing is claimed: words, and the trackers of tools that the text names.');

/** Makes the server; the caller connects it to a transport. */
export function createMcpServer({ site, version, source, readEntry }: McpKnowledge): McpServer {
  const home = site.home.replace(/\/+$/, '');
  const server = new McpServer({ name: 'fixpoint', title: site.name, version }, { instructions: instructions(site) });

  server.registerTool(
    'find_error',
    {
      title: 'Find the page for an error',
      description:
        'Finds the page that answers an error. Give the text as it was printed: one line, a log, a stack trace. The text stays on this machine. Codes in it, such as an errno or an exit code, are explained as well. No match means that there is no page, not that there is no error.',
      inputSchema: z.object({
        text: z.string().min(1).describe('The error message, log or stack trace, unshortened.'),
      }),
      outputSchema: z.object({
        matches: z.array(found),
        codes: z.array(code),
        notices: z.array(z.string()),
        next: next.optional(),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ text }) => {
      try {
        const found = await answerWithSteps(text, source);
        return {
          content: [
            {
              type: 'text',
              text: answerText(
                found,
                (match) => absoluteOf(match, home),
                (_, part) => part,
                home,
              ),
            },
          ],
          structuredContent: {
            matches: found.matches.map((match) => toFound(match, home)),
            codes: found.codes.map((each) => toCode(each, home)),
            notices: found.notices.map((notice) => describeNotice(notice)),
            next: found.next,
          },
        };
      } catch (error) {
        return failure(error);
      }
    },
  );

  server.registerTool(
    'get_entry',
    {
      title: 'Read a page',
      description:
        'The whole page of an error as Markdown: what it means, causes with the check that tells each from the others, fixes with risk, undo and confidence, look-alikes and sources.',
      inputSchema: z.object({
        id: z
          .string()
          .regex(new RegExp(`^${ENTRY_ID}$`), 'an id is capital letters and at least four digits')
          .describe('Id of the page, such as FX0042.'),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ id }) => {
      try {
        const markdown = await readEntry(id);
        if (markdown !== undefined) return { content: [{ type: 'text', text: markdown }] };
        return {
          isError: true,
          content: [{ type: 'text', text: `No page has the id ${id}; find_error gives ids that exist.` }],
        };
      } catch (error) {
        return failure(error);
      }
    },
  );
  return server;
}

/** What an agent reads before it knows the tools; what errors the site is about, only the site can say. */
function instructions({ name, description }: SiteAbout): string {
  return `${description ? `${name}: ${description}` : `${name} knows software errors.`} Each page has the causes, checks, fixes and sources of one error. Call find_error with the error as it was printed before guessing at a fix; then get_entry for the causes and their checks.`;
}

function toFound(match: Match, home: string): z.output<typeof found> {
  const { layer, id, title, toolName, confidence, reasons, values } = match;
  return {
    id,
    layer,
    is: layerName(match),
    title,
    tool: toolName,
    confidence,
    why: reasons.map((reason) => describeReason(reason)),
    values,
    url: absoluteOf(match, home),
  };
}

function toCode(card: CodeCard, home: string): z.output<typeof code> {
  const { code: written, name, space, means, check, address } = card;
  return {
    code: written,
    ...(name !== undefined && { name }),
    namespace: space,
    means: plainCard(means),
    ...(check && { check: plainCard(check) }),
    url: home + address,
  };
}

/** An answer that says what is wrong; the agent goes on without. */
function failure(error: unknown) {
  const reason =
    error instanceof OutdatedError
      ? 'the index is of another version than this program; update one of them'
      : error instanceof Error
        ? error.message
        : String(error);
  return { isError: true, content: [{ type: 'text' as const, text: `The look-up failed: ${reason}` }] };
}
