// The colours that content/site.yaml sets, as a stylesheet.
import type { APIRoute } from 'astro';
import { themeCss } from '../core/publish/theme-css.ts';
import { library } from '../site/library.ts';

export const GET: APIRoute = async () =>
  new Response(themeCss((await library()).site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
