// The twins of an entry's page: the same answer as Markdown and as JSON, and how a page or a host points to them.
import { address } from '../address/permalink.ts';

/** A representation of the same entry, by its address below the base path. */
export interface Twin {
  readonly path: string;
  readonly type: 'text/markdown' | 'application/json';
  readonly title: string;
}

/** The twins of the entry at `path`. */
export function twins(path: string): Twin[] {
  return [
    { path: address.markdown(path), type: 'text/markdown', title: 'This page as Markdown' },
    { path: address.json(path), type: 'application/json', title: 'This page as JSON' },
  ];
}

/** The `Link` header for the entry at `path`, for hosts that can send it. `link` spells an address. */
export function linkHeader(path: string, link: (address: string) => string): string {
  return twins(path)
    .map((twin) => `<${link(twin.path)}>; rel="alternate"; type="${twin.type}"`)
    .join(', ');
}
