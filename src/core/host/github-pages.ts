// A workflow for GitHub Actions that builds the site, which checks its content first, and publishes it on GitHub Pages.
import type { HostSite } from './host-site.ts';
import { commandName } from '../words/command-name.ts';

/** `.github/workflows/pages.yml`, as `fixpoint init` writes it and `hosting` again for another address. GitHub Pages sends no headers of ours and no real redirects; the pages do without both. */
export function githubPagesWorkflow(
  { origin, base }: Pick<HostSite, 'origin' | 'base'>,
  build = commandName('build'),
): string {
  return `# Publishes the site on GitHub Pages with every push to main, unless its content has errors.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: ${build}
        env:
          SITE_URL: ${origin}
          BASE_PATH: '${base}'
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
  publish:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
