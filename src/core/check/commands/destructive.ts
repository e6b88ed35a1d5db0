// Commands that delete or overwrite what cannot be had back. A page may need them; it must never play them down.

interface Danger {
  readonly pattern: RegExp;
  readonly what: string;
}

/**
 * What an installation or a build makes again by itself: deleting it costs time and no data. Below a project, or a cache
 * below the home folder; nothing that leads up or elsewhere.
 */
const MADE_AGAIN =
  /^["']?(?:(?:\.\/|[\w.@-]+\/)*(?:node_modules|\.next|\.turbo|\.nuxt|\.vite|\.venv|venv|dist|build|out|target|__pycache__|\.parcel-cache|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)|(?:(?:~|\$HOME|\$env:\w+|%\w+%)\/)?(?:[\w.@-]+\/)*(?:\.cache|\.npm|[\w.-]*cache[\w.-]*))(?:\/[\w.@*-]*)*["']?$/i;

const DELETES =
  /(?:^|[\s;&|])(?<!\b(?:git|docker|compose|podman)\s)(?:rm\s+(?:-[a-zA-Z]*[rf][a-zA-Z]*|--recursive|--force)|(?:npx\s+)?rimraf|Remove-Item|rd\s+\/s|rmdir\s+\/s|del\s+(?=\/))\s*([^\n;&|]*)/gi;

const DANGERS: readonly Danger[] = [
  { pattern: /\bfind\b[^\n]*\s-delete\b/, what: 'deletes files' },
  { pattern: /\bgit\s+stash\s+(?:drop|clear)\b/, what: 'throws stashed changes away' },
  { pattern: /\bgit\s+push\b[^\n]*(?:\s--force(?!-with-lease)|\s-f\b)/, what: 'overwrites commits on the remote' },
  { pattern: /\bgit\s+reset\b[^\n]*--hard/, what: 'throws uncommitted changes away' },
  { pattern: /\bgit\s+clean\b[^\n]*-[a-z]*f/, what: 'deletes files that Git does not track' },
  {
    pattern: /\bgit\s+(?:checkout|restore)\s+(?:[\w./~^-]+\s+)?(?:--\s+)?\.(?:\s|$)/,
    what: 'throws uncommitted changes away',
  },
  {
    pattern: /\bgit\s+filter-(?:repo|branch)\b|\bgit\s+lfs\s+migrate\s+import\b|\bbfg\b/,
    what: 'rewrites the history',
  },
  {
    pattern: /\bdocker\s+(?:system|volume|image|builder|container)\s+prune\b/,
    what: 'deletes images, volumes or caches',
  },
  {
    pattern: /\bdocker\s+volume\s+rm\b|\bdocker[ -]compose\b[^\n]*\sdown\b[^\n]*(?:\s-v\b|--volumes)/,
    what: 'deletes volumes',
  },
  {
    pattern: /\b(?:DROP|TRUNCATE)\s+(?:TABLE|DATABASE|SCHEMA|EXTENSION|COLLECTION)\b/i,
    what: 'deletes data of the database',
  },
  { pattern: /\bDELETE\s+FROM\s+[\w."]+\s*(?:;|"|$)/i, what: 'deletes every row of a table' },
  { pattern: /\bmkfs\b|\bdd\s+if=|\bwsl\s+--unregister\b|\bdiskpart\b/, what: 'erases a disk or a system' },
];

/** A command of one field that deletes something: a regular expression, and what it does, as in `deletes a model`. */
export interface OwnDanger {
  readonly pattern: string;
  readonly does: string;
}

/** What a command does that cannot be taken back, or undefined; `own` are those that only its site knows. */
export function destruction(command: string, own: readonly OwnDanger[] = []): string | undefined {
  for (const [, target = ''] of command.matchAll(DELETES)) {
    const what = target
      .split(/\s+/)
      .filter((word) => word && !/^(?:-[\w-]+(?::\$?\w+)?|\/[a-z]|SilentlyContinue|2>.*)$/i.test(word));
    // A variable of the environment is no file.
    const files = what.filter((word) => !/^Env:/i.test(word));
    if (files.some((file) => !isMadeAgain(file))) return 'deletes files';
  }
  return (
    DANGERS.find(({ pattern }) => pattern.test(command))?.what ??
    own.find(({ pattern }) => new RegExp(pattern).test(command))?.does
  );
}

function isMadeAgain(file: string): boolean {
  const path = file.replaceAll('\\', '/').replace(/,$/, '');
  return !/(?:^|\/)\.\.(?:\/|$)/.test(path) && MADE_AGAIN.test(path);
}
