// Tests of what the build makes: they read dist/ and make small sites of their own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts'],
    environment: 'node',
    // A site of its own takes some seconds, and machines differ.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
