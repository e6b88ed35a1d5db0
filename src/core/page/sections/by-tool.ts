// What differs by tool, as a table made from the tools' files: a tool that has nothing to show has no row.
import { address } from '../../address/permalink.ts';
import { toolKeys } from '../../catalogue/tool-keys.ts';
import { line, paragraph, toPage } from '../blocks.ts';
import type { Block, Section, WidgetBlock } from '../document.ts';
import type { FamilyWriter } from '../family-context.ts';
import { TOOL_FACT_LABELS, toolFact } from '../tool-facts.ts';

/** The table; nothing for a family that names no facts, or where no tool has any. */
export function byTool({ article, context, say, prose }: FamilyWriter): Section | undefined {
  const { byTool: told } = article;
  if (!told) return undefined;
  const { intro, shows, value } = told;
  const rows = context.tools.flatMap((tool) => {
    const cells = shows.map((fact) => toolFact(tool, fact));
    // The first column is what the table is about; a tracker alone makes no row.
    if (cells[0]?.length === 0) return [];
    const name = context.hubs.has(tool.slug) ? toPage(address.tool(tool.slug), tool.name) : line(tool.name);
    return [{ cells: [[name], ...cells], keys: value ? toolKeys(tool, value.fact) : [] }];
  });
  if (rows.length === 0) return undefined;
  const blocks: Block[] = [
    ...(intro === undefined ? [] : [paragraph(prose(intro))]),
    {
      type: 'table',
      label: say('Table by tool'),
      head: [say('Tool'), ...shows.map((fact) => say(TOOL_FACT_LABELS[fact]))],
      rows: rows.map(({ cells }) => cells),
      keys: rows.map(({ keys }) => keys),
    },
  ];
  return { id: 'by-tool', title: say('By tool'), name: say('By tool'), blocks };
}

/** The place where the part of the tool is shown that the visitor's message names; nothing where no value names one. */
export function yourTool({ article }: FamilyWriter): WidgetBlock[] {
  const value = article.byTool?.value;
  return value ? [{ type: 'widget', widget: { kind: 'your-tool', value: value.name }, fallback: [] }] : [];
}
