// The build: static pages, bodies outside the module graph, a Content-Security-Policy without unsafe-inline.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/site/layer-order.ts';
import { siteOrigin } from './src/files/site-origin.ts';
import { createSitemapRules } from './src/site/sitemap.ts';
import { normalizeBase } from './src/core/address/permalink.ts';

const base = normalizeBase(process.env.BASE_PATH);
const site = await siteOrigin(process.cwd());
const rules = await createSitemapRules(process.cwd(), site, base);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [layerOrder(), mdx(), sitemap(rules)],
  markdown: { syntaxHighlight: 'prism' },
  build: {
    format: 'directory',
    // Generation waits for the disk more than for the processor.
    concurrency: 16,
    // Files can be cached for ever and need no hash in the policy.
    inlineStylesheets: 'never',
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  experimental: { incrementalBuild: true, contentIntellisense: true },
  // One stylesheet for the whole site: a few kilobytes, loaded once.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
