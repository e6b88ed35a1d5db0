// Robots may read everything; pages that are not worth finding say so themselves.
import { canonical } from '../site/urls.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${canonical('/sitemap-index.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
