// The match index and the answer cards as static files; the manifest has a fixed name, the others hold their hash.
import type { APIRoute } from 'astro';
import { MANIFEST } from '../../core/answer/files.ts';
import { siteMatchFiles } from '../../site/match-files.ts';

export async function getStaticPaths() {
  const files = await siteMatchFiles();
  // An incremental build writes a file again when its key differs; a hashed name says as much as the text.
  return files.map(({ name, text }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { text },
    cacheKey: name === MANIFEST ? text : name,
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
