// The JSON twin of a family: the author's fields with every link spelled out, the tools of its table and its entries.
import { address } from '../address/permalink.ts';
import { toolKeys } from '../catalogue/tool-keys.ts';
import type { Family } from '../content/family.ts';
import type { PublishedFamily } from '../content/schema/exports.ts';
import type { FamilyContext } from './family-context.ts';
import { publishHead, publishParts, withLinks } from './published-article.ts';

/** The family as programs read it; its keys are always in the same order. */
export function publishFamily(family: Family, context: FamilyContext): PublishedFamily {
  const { link, members } = context;
  const { id: _id, ...fields } = withLinks(family, context);
  return {
    ...publishHead(family, 'published-family', context),
    ...fields,
    ...publishParts(family, context),
    tools: toolsOf(family, context),
    members: members.map(({ id, title, tool, address: at }) => ({ id, title, tool, url: link(at) })),
  };
}

/** The tools of the table with the facts that it shows, as their files say them. */
function toolsOf({ byTool }: Family, { tools, hubs, link }: FamilyContext): PublishedFamily['tools'] {
  if (!byTool) return [];
  const { shows, value } = byTool;
  return tools.flatMap((tool) => {
    const { slug, name } = tool;
    const facts = Object.fromEntries(shows.flatMap((fact) => (isTold(tool[fact]) ? [[fact, tool[fact]]] : [])));
    const [first] = shows;
    if (first === undefined || !(first in facts)) return [];
    return [
      {
        slug,
        name,
        ...(hubs.has(slug) && { url: link(address.tool(slug)) }),
        values: value ? toolKeys(tool, value.fact) : [],
        facts,
      },
    ];
  });
}

function isTold(fact: unknown): boolean {
  return fact !== undefined && !(Array.isArray(fact) && fact.length === 0);
}
