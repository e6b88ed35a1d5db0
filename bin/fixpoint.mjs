#!/usr/bin/env node
// The command of a checkout (`npm link`): the answer for an error, in the terminal; `fixpoint mcp` serves coding agents.
// `npm run pack` makes one that stands alone.
if (process.argv[2] !== 'mcp') process.argv.splice(2, 0, 'explain');
await import('../src/cli/run.mjs');
