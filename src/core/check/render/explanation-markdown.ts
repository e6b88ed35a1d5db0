// The Markdown twin of a code's page.
import type { CodeExplanation } from '../explain-code.ts';
import type { Snippet } from '../snippets.ts';
import { draftWords } from './explanation.ts';
import { renderDiagnostic } from './text.ts';

/** The explanation of a code as Markdown; `url` is its page. */
export function explanationMarkdown(explained: CodeExplanation, url: string): string {
  const { code, title, severity, why, wrong, right, diagnostic, texts } = explained;
  const parts = [
    `# ${code}: ${title}`,
    `${severity === 'error' ? 'An error' : 'A warning'} of the check. ${why}${draftWords(explained)}`,
    '## Wrong',
    ...wrong.map(snippetMarkdown),
    '## Right',
    ...right.map(snippetMarkdown),
    '## What the check says of the wrong one',
    fenced(renderDiagnostic(diagnostic, texts)),
    ...(diagnostic.hint === undefined ? [] : ['## How to mend it', escaped(diagnostic.hint)]),
    url,
  ];
  return `${parts.join('\n\n')}\n`;
}

function snippetMarkdown({ file, note, lines, cut }: Snippet): string {
  if (note !== undefined) return `\`${file}\`: ${note}`;
  const shown = lines.flatMap(({ number, text }, at) => {
    const gap = at > 0 && number > (lines[at - 1]?.number ?? 0) + 1;
    return gap ? ['…', text] : [text];
  });
  return `\`${file}\`, from line ${lines[0]?.number}:\n\n${fenced([...shown, ...(cut ? ['…'] : [])].join('\n'))}`;
}

function fenced(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}

/** A hint speaks of <tags> that Markdown would take for HTML, but for those in backticks. */
function escaped(hint: string): string {
  return hint
    .split('`')
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll('<', '\\<')))
    .join('`');
}
