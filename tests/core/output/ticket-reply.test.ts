// The reply that a support agent sends.
import { expect, test } from 'vitest';
import { ticketReply } from '../../../src/core/output/ticket-reply.ts';
import { sampleEntry } from '../sample-entry.ts';

test('says what to do in plain text and ends with the permanent link', () => {
  const entry = sampleEntry({
    title: 'npm ERESOLVE: could not resolve',
    description: 'Two packages want different versions of `react`.',
    quickFix: {
      text: 'Install a version that **both** accept.',
      command: { sh: 'npm ls react', powershell: 'npm.cmd ls react' },
      code: { lang: 'json', text: '{\n  "overrides": {}\n}' },
      verify: '`npm ls` prints no `invalid`.',
      fix: 'align',
    },
  });
  expect(ticketReply(entry, 'https://errors.example/e/FX0001/')).toMatchInlineSnapshot(`
    "This is a known error: npm ERESOLVE: could not resolve.

    Two packages want different versions of react.

    What to do: Install a version that both accept.

    macOS, Linux, WSL:
        npm ls react
    PowerShell:
        npm.cmd ls react

        {
          "overrides": {}
        }

    It worked when: npm ls prints no invalid.

    Causes, all fixes and sources: https://errors.example/e/FX0001/"
  `);
});
