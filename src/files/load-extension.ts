// A site's own module, fixpoint.config.ts (or .mjs, .js) beside its content folder: what it adds to the engine. It is run, so it is
// code of the site's owner and stands apart from the content that others send in.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '../core/source/source-file.ts';
import type { Extension } from '../core/extend/extension.ts';
import { extensionProblems } from '../core/extend/extension-problems.ts';
import { isThere } from './is-there.ts';

const FILES = ['fixpoint.config.ts', 'fixpoint.config.mjs', 'fixpoint.config.js'];

/** What a site adds, and the file that says so where it cannot be used. */
export interface LoadedExtension {
  readonly extension: Extension;
  readonly broken?: SourceFile;
}

/** Loads the module of the project `root`; a site without one adds nothing. Never rejects: a module that fails is reported. */
export async function loadExtension(root: string): Promise<LoadedExtension> {
  for (const file of FILES) {
    const target = path.resolve(root, file);
    if (!(await isThere(target))) continue;
    const hooks = asModules(pathToFileURL(path.resolve(root)).href);
    try {
      const { default: extension } = (await import(/* @vite-ignore */ pathToFileURL(target).href)) as {
        default: unknown;
      };
      const problems = extensionProblems(extension);
      if (problems.length === 0) return { extension: extension as Extension };
      return { extension: {}, broken: { path: file, unreadable: { why: 'extension', problems } } };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const problems = [`it cannot be run: ${message}`];
      return { extension: {}, broken: { path: file, unreadable: { why: 'extension', problems } } };
    } finally {
      hooks.deregister();
    }
  }
  return { extension: {} };
}

/** Takes the TypeScript of a folder for modules, whatever the package.json there says: `npm init` writes `commonjs` into it. */
function asModules(folder: string): { deregister(): void } {
  return registerHooks({
    load: (url, context, next) =>
      url.startsWith(`${folder}/`) && url.endsWith('.ts') && !url.includes('/node_modules/')
        ? next(url, { ...context, format: 'module-typescript' })
        : next(url, context),
  });
}
