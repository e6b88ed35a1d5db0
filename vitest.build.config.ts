// Tests of what the build makes: they read dist/ and make small sites of their own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts'],
    environment: 'node',
    // Vitest leaves a processor to others, which on two of them means half of the speed.
    maxWorkers: '100%',
    // A site of its own takes some seconds, and machines differ.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
