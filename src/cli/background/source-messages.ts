// Messages in source code: the texts that a program throws, logs or returns as errors, with its variable parts filled in.
const TEXT = String.raw`("(?:[^"\\\n]|\\.){10,240}"|'(?:[^'\\\n]|\\.){10,240}'|\`(?:[^\`\\]|\\.){10,240}\`)`;

/** Where a language has the texts of its messages; the first group is the text with its quotes. */
const CALLS = {
  js: String.raw`(?:Error|Exception|\b(?:warn|error|log|info|debug|fail|fatal|invariant|assert)(?:Once)?)\(\s*(?:[\w.!]+,\s*)?`,
  py: String.raw`(?:(?:Error|Exception|Warning|Failure)\(|\b(?:warn|warning|error|info|debug|fail|fatal|exception|critical)\()\s*[fru]?`,
  go: String.raw`(?:errors\.New|Errorf|Fatalf?|Printf|Println|panic|base\.Fatalf)\(\s*`,
} as const;

/** Languages by the ending of a file. */
export const LANGUAGES: Readonly<Record<string, keyof typeof CALLS>> = {
  '.js': 'js',
  '.cjs': 'js',
  '.mjs': 'js',
  '.py': 'py',
  '.go': 'go',
};

/** The texts of messages in a source file, as they are printed. */
export function sourceMessages(source: string, language: keyof typeof CALLS): string[] {
  return [...source.matchAll(new RegExp(CALLS[language] + TEXT, 'g'))].map(([, quoted = '']) =>
    filled(unescaped(quoted.slice(1, -1))),
  );
}

/** A text with its variable parts filled in: `x` for words and `1` for numbers, which tell nothing. */
export function filled(text: string): string {
  return text
    .replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, 'x')
    .replace(/%%/g, '%')
    .replace(/%(?:\d+\$)?[-+ #0']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:ll|[hlzjtLq])?[diuoxXfFeEgG]/g, '1')
    .replace(/%(?:\(\w+\))?(?:\d+\$)?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[srvqTwpVQc]/g, 'x')
    .replace(/\{\d*(?:[\w.[\]()]*)?(?:![rsa])?(?::[^{}]*)?\}/g, 'x');
}

function unescaped(text: string): string {
  return text.replace(/\\([nrtvfb0])/g, ' ').replace(/\\(.)/g, '$1');
}
