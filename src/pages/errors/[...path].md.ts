// The Markdown twin of an entry's page.
import type { APIRoute } from 'astro';
import { goneMarkdown } from '../../core/publish/gone-path.ts';
import { entryMarkdown } from '../../core/page/markdown/page.ts';
import type { PathProps } from '../../site/entry-paths.ts';
import { twinPaths, twinText } from '../../site/twin-files.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<PathProps> = async ({ props }) =>
  new Response(await twinText(props, entryMarkdown, goneMarkdown), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
