// What answers outside of /errors/ and /e/ because a kind of page says so: pages of a site's own kinds, redirects from paths of
// theirs that moved, notices for retired ones.
import type { Resolution } from '../core/address/resolve.ts';
import { type OwnPage, ownPages } from '../core/page/own-page.ts';
import type { Site } from '../core/catalogue/site.ts';

/** What stands at such an address. */
export type OtherProps =
  | { readonly kind: 'own'; readonly own: OwnPage }
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

function propsOf(site: Site, at: string, answer: Resolution): OtherProps | undefined {
  if (answer.kind === 'redirect') return { kind: 'moved', to: answer.to };
  if (answer.kind === 'gone') return { ...answer, kind: 'retired' };
  const own = ownPages(site).find(({ page }) => page.address === at);
  return own && { kind: 'own', own };
}
