// Unit tests run in plain Node: the core is pure, so nothing of Astro is needed to test it.
import { defineConfig } from 'vitest/config';

/** Tests that put counting functions in the place of modules. */
const COUNTING = ['tests/core/answer/read-once.test.ts'];

const shared = { environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 } as const;

export default defineConfig({
  test: {
    // Vitest leaves a processor to others, which on two of them means half of the speed.
    maxWorkers: '100%',
    projects: [
      // The core keeps nothing between two calls, so its test files may share their modules: they take half the time.
      { test: { ...shared, name: 'core', include: ['tests/core/**/*.test.ts'], exclude: COUNTING, isolate: false } },
      {
        test: {
          ...shared,
          name: 'commands',
          include: ['tests/cli/**/*.test.ts', 'tests/repro/**/*.test.ts', ...COUNTING],
        },
      },
    ],
  },
});
