// What answers outside of /errors/ and /e/ because a kind of page says so: pages of a site's own kinds, redirects from paths of
// theirs that moved, notices for retired ones.
import type { Resolution } from '../core/address/resolve.ts';
import { KINDS } from '../core/content/kinds.ts';
import { kindFile, kindSite } from '../core/content/kind-site.ts';
import { parseMarkdown, type TreeNode } from '../core/content/markdown.ts';
import type { Page } from '../core/content/page.ts';
import type { Site } from '../core/catalogue/site.ts';

/** What stands at such an address. */
export type OtherProps =
  | { readonly kind: 'own'; readonly page: Page }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'retired'; readonly id: string; readonly date: string; readonly note: string | undefined };

/** Addresses that the engine has pages for. */
const ELSEWHERE = /^\/(?:errors|families|codes|e)\//;

/** All of them, for Astro. */
export function otherPaths(site: Site): { params: { page: string }; props: OtherProps }[] {
  return [...site.addresses].flatMap(([at, answer]) => {
    const props = ELSEWHERE.test(at) ? undefined : propsOf(site, at, answer);
    return props ? [{ params: { page: at.replace(/^\/|\/$/g, '') }, props }] : [];
  });
}

function propsOf({ content, pages }: Site, at: string, answer: Resolution): OtherProps | undefined {
  if (answer.kind === 'redirect') return { kind: 'moved', to: answer.to };
  if (answer.kind === 'gone') return { ...answer, kind: 'retired' };
  const page = answer.id === undefined ? undefined : pages.get(answer.id);
  const reading = content.readings.find(({ file }) => file === page?.file);
  const isOwn = page?.address === at && reading?.kind.page?.write && !KINDS.includes(reading.kind);
  return isOwn ? { kind: 'own', page } : undefined;
}

/** The page of an own kind as a tree of Markdown. Throws with a sentence when its module fails. */
export function ownPage({ content }: Site, { file }: Page, today: string): readonly TreeNode[] {
  const reading = content.readings.find((each) => each.file === file);
  const own = reading && kindFile(reading);
  if (!own) throw new Error(`${file} cannot be shown`);
  try {
    return parseMarkdown(reading.kind.page?.write?.(own, kindSite(content, today)) ?? '').children ?? [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: page.write of the kind “${reading.kind.name}” failed: ${reason}`);
  }
}
