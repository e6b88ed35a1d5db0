// Takes commands from a page and fills them as the site does for visitors: what is run is what a visitor copies.
import type { Article } from '../core/content/article.ts';
import type { Commands } from '../core/content/entry.ts';
import { capturedNames, splitPlaceholders } from '../core/content/placeholders.ts';
import { linuxCommand } from '../core/catalogue/linux-command.ts';
import { commandVariants } from '../core/page/command-block.ts';
import { fillPieces } from '../core/fill/fill.ts';
import type { Values } from './scenario.ts';

/** A command of a page, ready to be run. */
export interface PageCommand {
  /** Where it stands in the entry: `fixes.1.steps.0.run`. */
  readonly at: string;
  readonly shell: 'any' | 'sh' | 'linux';
  /** As the page prints it. */
  readonly text: string;
  /** As a reader types it. */
  readonly typed: string;
}

/** What a reader puts in: values for placeholders, and their own for what the page gives as an example. */
export interface Fillings {
  readonly values: Values;
  readonly examples: Values;
}

/**
 * The command that stands at a place of the entry, filled; undefined where none is written for Linux. Throws a sentence when
 * a value is missing or cannot be written safely.
 */
export function pageCommand(article: Article, at: string, fillings: Fillings): PageCommand | undefined {
  const commands = commandsAt(article, at);
  const command = linuxCommand(commands);
  if (!command) return undefined;
  const { shell, text } = command;
  // Shells that share a spelling share a block, in which a value must be right for all of them.
  const shells = commandVariants(commands ?? {}).find((variant) => variant.shells.includes(shell))?.shells ?? [shell];
  return { at, shell, text, typed: withExamples(filled(article, text, fillings.values, shells.join(' ')), fillings) };
}

/** A text that the page expects in an output, with the values in it. */
export function filledText(article: Article, text: string, { values }: Fillings): string {
  return filled(article, text, values, undefined);
}

/** The commands at a place; undefined when the place is none of this entry. */
function commandsAt(article: Article, at: string): Commands | undefined {
  const value = at.split('.').reduce<unknown>((part, key) => {
    return typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined;
  }, article);
  return typeof value === 'object' && value !== null ? (value as Commands) : undefined;
}

function filled(article: Article, text: string, values: Values, shells: string | undefined): string {
  const pieces = splitPlaceholders(text, capturedNames(article)).map(({ name, text: words }) =>
    name === undefined ? { text: words } : { name },
  );
  const fillings = fillPieces(pieces, values, shells);
  return pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const value = fillings.shift()?.text;
      if (value !== undefined) return value;
      const known = Object.hasOwn(values, piece.name);
      throw new Error(
        known
          ? `the value of {${piece.name}} cannot be written safely into “${text}”`
          : `there is no value for {${piece.name}} of “${text}”`,
      );
    })
    .join('');
}

function withExamples(text: string, { examples }: Fillings): string {
  return Object.entries(examples).reduce(
    (rest, [example, own]) =>
      rest.replace(new RegExp(`(?<![\\w.-])${RegExp.escape(example)}(?![\\w.-])`, 'g'), () => own),
    text,
  );
}
