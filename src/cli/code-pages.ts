// The pages of codes on the site that a project publishes.
import { normalizeBase } from '../core/address/permalink.ts';
import { type CodePage, codePageAt } from '../core/check/code-page.ts';
import { siteOrigin } from '../files/site-origin.ts';

/** The pages of the project `root`. None where its settings cannot be read: the check says what is wrong with them. */
export async function codePages(root: string): Promise<CodePage> {
  try {
    return codePageAt(await siteOrigin(root), normalizeBase(process.env.BASE_PATH));
  } catch {
    return codePageAt(undefined);
  }
}
