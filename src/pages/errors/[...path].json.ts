// The JSON twin of an entry's page.
import type { APIRoute } from 'astro';
import { goneJson } from '../../core/publish/gone-path.ts';
import { publishEntry } from '../../core/page/published-entry.ts';
import type { PathProps } from '../../site/entry-paths.ts';
import { twinPaths, twinText } from '../../site/twin-files.ts';

export const getStaticPaths = twinPaths;

const write = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

export const GET: APIRoute<PathProps> = async ({ props }) =>
  new Response(
    await twinText(
      props,
      (entry, context) => write(publishEntry(entry, context)),
      (gone) => write(goneJson(gone)),
    ),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
