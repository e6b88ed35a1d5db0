// A page calls useSearchParams with no boundary above it: the build cannot prerender it.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

const SEARCH = `'use client';
import { useSearchParams } from 'next/navigation';

export default function Search() {
  return <p>Results for {useSearchParams().get('q')}</p>;
}
`;

const WRAPPED = `import { Suspense } from 'react';
import Search from './search';

export default function Page() {
  return <Suspense fallback={<p>Loading</p>}><Search /></Suspense>;
}
`;

export const reproduction: Reproduction = {
  shows: 'A page that calls `useSearchParams` is built, then the same component as a child inside `Suspense`.',
  proves: 'cause',
  causes: 'page-calls-hook',
  fixes: 'wrap-child',
  packages: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  seconds: 180,
  worked: '(Static)',
  fail: async (lab) => {
    await lab.write('app/layout.jsx', LAYOUT);
    await build(lab, { 'app/page.jsx': SEARCH });
  },
  fix: (lab) => build(lab, { 'app/search.jsx': SEARCH, 'app/page.jsx': WRAPPED }),
};

async function build(lab: Lab, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) await lab.write(file, text);
  await lab.run('next build --webpack');
}
