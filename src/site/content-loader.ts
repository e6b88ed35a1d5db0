// Astro's content layer fed from the core: one loader for the whole content folder, bodies outside the module graph.
// In development it watches the folder; a broken entry keeps a record that says what is wrong, and the rest stays up.
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent } from '../core/check/check.ts';
import { passes, type Report } from '../core/check/diagnostic.ts';
import { renderText } from '../core/check/render/text.ts';
import { type Content, readContent } from '../core/content/content.ts';
import type { Entry } from '../core/content/entry.ts';
import { forwards } from '../core/address/ledger-anchors.ts';
import { toRecord } from '../core/content/record.ts';
import { entrySchema } from '../core/content/schema/entry.ts';
import { readContentFiles } from '../files/content-files.ts';
import type { StoredEntry, StoredShared } from './stored.ts';

/** Changes that arrive together, as when a branch is checked out, are read once. */
const SETTLE_MS = 60;

/** Loads entries: their lite records, and in development their problems. Drafts are loaded only in development. */
export function entriesLoader(): Loader {
  return {
    name: 'fixpoint-entries',
    // The editor completes the whole frontmatter; pages see the lite record.
    createSchema: async () => ({
      schema: entrySchema,
      types: `export type Entry = import('./stored.ts').StoredEntry;`,
    }),
    load: (context) => watchContent(context, storeEntries),
  };
}

/** Loads what entries share: tools, categories, the site's settings and the ledger, as one record. */
export function sharedLoader(): Loader {
  return {
    name: 'fixpoint-shared',
    load: (context) => watchContent(context, storeShared),
  };
}

async function watchContent(
  context: LoaderContext,
  store: (context: LoaderContext, content: Content, report?: Report) => void,
): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const { watcher, logger } = context;
  const read = async () => {
    const files = await readContentFiles(root);
    const content = readContent(files);
    // A build was checked before it began; in development the check is part of every change.
    store(context, content, watcher ? checkContent(content, files, { today: '9999-12-31' }) : undefined);
  };
  await read();
  if (!watcher) return;
  watcher.add(`${root}content`);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(`${root}content`)) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => read().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error))),
      SETTLE_MS,
    );
  });
}

function storeEntries({ store, generateDigest, logger }: LoaderContext, content: Content, report?: Report): void {
  const kept = new Set<string>();
  const recordings = new Map(content.recordings.map((reading) => [reading.id, reading.recording]));
  for (const { path, file, entry, draft, id } of content.entries) {
    const problems = report && (problemsOf(report, file) ?? problemsOfShared(report, content, entry));
    if (!report && (!entry || draft)) continue;
    const data: StoredEntry =
      entry && !problems
        ? { ok: true, record: toRecord(entry) }
        : { ok: false, path, file, id, problems: problems ?? '' };
    kept.add(path);
    const text = report?.texts.get(file) ?? JSON.stringify(entry);
    // A page shows its recording, so it is made anew when that changes.
    const recording = JSON.stringify(recordings.get(id ?? '')) ?? '';
    const digest = generateDigest(`${text}${recording}${problems ?? ''}`);
    if (store.get(path)?.digest === digest) continue;
    store.set({ id: path, data: { ...data }, filePath: file, digest });
    if (problems) logger.error(`${file} has problems; its page shows them\n\n${problems}\n`);
  }
  for (const key of store.keys()) if (!kept.has(key)) store.delete(key);
}

function storeShared({ store, generateDigest, logger }: LoaderContext, content: Content, report?: Report): void {
  if (!content.site) {
    const why = (report && problemsOf(report, 'content/site.yaml')) ?? 'npm run check says why';
    throw new Error(`content/site.yaml cannot be used\n\n${why}\n`);
  }
  const data: StoredShared = {
    site: content.site,
    tools: [...content.tools.values()],
    categories: [...content.categories.values()].sort((a, b) => a.order - b.order),
    ledger: [...content.ledger.paths.values()],
    forwards: Object.fromEntries([...content.ledger.anchors].map(([id, anchors]) => [id, forwards(anchors)])),
  };
  store.set({ id: 'shared', data: { ...data }, digest: generateDigest({ ...data }) });
  const others = report?.diagnostics.filter(({ file }) => !file.startsWith('content/errors/')) ?? [];
  if (report && others.length > 0) logger.warn(renderText({ ...report, diagnostics: others }));
}

/** The errors of the tool and the category of an entry, without which it has no page. */
function problemsOfShared(
  report: Report,
  { tools, categories }: Content,
  entry: Entry | undefined,
): string | undefined {
  if (!entry || (tools.has(entry.tool) && categories.has(entry.category))) return undefined;
  const files = [`content/tools/${entry.tool}.yaml`, `content/categories/${entry.category}.yaml`];
  return files.flatMap((file) => problemsOf(report, file) ?? []).join('\n\n');
}

/** The errors of one file as text, or undefined when it has none. */
function problemsOf(report: Report, file: string): string | undefined {
  const own = { ...report, diagnostics: report.diagnostics.filter((diagnostic) => diagnostic.file === file) };
  if (passes(own)) return undefined;
  return renderText(own).replace(/\n\ncontent: [^\n]*$/, '');
}
