// The crash needs another processor or other programs; the checks of the page are tried without it.
import type { Trials } from '../../src/repro/scenario.ts';

export const trials: Trials = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  needs: [{ program: 'file', debian: 'file', version: 'file --version' }],
  setup: async (lab) => {
    await lab.sh(
      `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
       export PATH="$HOME/.local/bin:$PATH"`,
      { quiet: true },
    );
  },
  commands: ['causes.0.check.run', 'causes.2.check.run', 'causes.3.check.run'],
  prints: {
    'causes.0.check.run': ['2.1.332 (Claude Code)'],
    'causes.2.check.run': ['/^avx (?:yes|no)\\navx2 (?:yes|no)$/'],
    'causes.3.check.run': ['/^(?:x86_64|aarch64)\\n.*(?:x86-64|aarch64)/'],
  },
};
