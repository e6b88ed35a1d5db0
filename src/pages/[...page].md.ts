// The pages of a site's own kinds as Markdown, beside them.
import type { APIRoute } from 'astro';
import { ownMarkdown } from '../core/page/own-page.ts';
import { library } from '../site/library.ts';
import { otherPaths, type OtherProps } from '../site/other-pages.ts';
import { canonical } from '../site/urls.ts';

export async function getStaticPaths() {
  return otherPaths((await library()).whole).filter(({ props }) => props.kind === 'own');
}

export const GET: APIRoute<OtherProps> = async ({ props }) => {
  const { whole } = await library();
  const text = props.kind === 'own' ? ownMarkdown(whole, props.own, canonical) : '';
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
