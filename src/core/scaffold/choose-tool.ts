// The tool that an author names for a new entry: one that has a file, or a new one.
import { nearest } from '../words/suggest.ts';
import type { Content } from '../content/content.ts';
import type { Tool } from '../content/entry.ts';
import { toSlug } from '../address/permalink.ts';
import { commandName } from '../words/command-name.ts';

/** A tool as far as a new entry needs it; `isNew` when its file is still to be written. */
export interface ChosenTool {
  readonly tool: Pick<Tool, 'slug' | 'name' | 'category'>;
  readonly isNew: boolean;
}

/** Finds a tool by key or name. With `create`, an unknown one is made up; else the answer is a sentence that says what to do. */
export function chooseTool(
  word: string,
  { tools, toolNames, categories }: Content,
  { create, category }: { create: boolean; category?: string | undefined },
): ChosenTool | string {
  const slug = toSlug(word);
  const known = tools.get(word) ?? tools.get(slug) ?? [...tools.values()].find(({ name }) => toSlug(name) === slug);
  if (known) return { tool: known, isNew: false };
  if (toolNames.has(slug)) return `content/tools/${slug}.yaml has problems; ${commandName('check')} says which`;
  if (slug === '') return `--tool ${word} is no name of a tool`;
  if (!create) {
    const near = nearest(slug, tools.keys());
    const guess = near ? `Did you mean ${near}? ` : '';
    return `there is no tool “${word}”. ${guess}A new one is a file content/tools/${slug}.yaml with its name, vendor, category, homepage and the words that name it in a paste; add --new-tool to begin with one that is to be filled in`;
  }
  const first = [...categories.values()].sort((a, b) => a.order - b.order)[0]?.slug;
  const chosen = category ?? first;
  if (chosen === undefined || !categories.has(chosen)) {
    return `a new tool needs a category: --category ${[...categories.keys()].join(', ')}`;
  }
  return { tool: { slug, name: word, category: chosen }, isNew: true };
}
