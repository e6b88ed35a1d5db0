// How Astro makes the pages: static, without a module for each entry, a Content-Security-Policy without unsafe-inline. Where the
// site is published (`site`, `base`) stands in its content and environment; the commands that start Astro tell it, and where the
// engine lies. Nothing here reads content.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { layerOrder } from './layer-order.ts';
import { sitemapRules } from './sitemap.ts';

/** Astro's settings, the same in every site. */
export function astroSettings(): AstroUserConfig {
  return {
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    integrations: [layerOrder(), mdx(), sitemap(sitemapRules())],
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
    vite: {
      build: {
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        // What nearly every page needs of the scripts: a kilobyte in one file instead of three.
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'page', test: /[\\/](?:browser|words)[\\/](?:clipboard|say)\.ts$/ }] },
          },
        },
      },
    },
  };
}
