// What every page tells its frame and its head.
import type { Crumb, JsonLd } from '../core/page/json-ld.ts';
import type { Twin } from '../core/page/twins.ts';

/** What a page says of itself. */
export interface PageProps {
  readonly title: string;
  readonly description: string;
  /** Address of the page below the base path. */
  readonly path: string;
  /** Keeps the page out of search engines: search, short links, drafts, notices. */
  readonly noindex?: boolean;
  /** Structured data besides the breadcrumb. */
  readonly jsonLd?: readonly JsonLd[];
  readonly crumbs?: readonly Crumb[];
  readonly type?: 'website' | 'article';
  readonly article?: { readonly published: string; readonly updated: string };
  /** Id of the entry whose picture chats show; without it they show that of the site. */
  readonly picture?: string;
  /** The same content in other forms. */
  readonly alternates?: readonly Twin[];
}
