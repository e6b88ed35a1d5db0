// What a site writes its module with: `import { defineSite, defineKind, fields, z } from 'fixpoint'` in its fixpoint.config.ts.
// The one door of the package for other people's code; everything else may change from one version to the next.
import { z } from 'zod';
import { defineKind } from './core/content/kind.ts';
import { commands, day, name, prose, slug, webAddress } from './core/content/schema/values.ts';
import type { Extension } from './core/extend/extension.ts';
import { entryDocument } from './core/page/entry-document.ts';

/** Fields of a schema that the engine knows how to treat: prose is read and its links are checked, commands are checked. */
const fields = { commands, day, name, prose, slug, webAddress } as const;

/** What a site adds to the engine; it is its module's default export. */
function defineSite(extension: Extension): Extension {
  return extension;
}

export { defineKind, defineSite, entryDocument, fields, z };
