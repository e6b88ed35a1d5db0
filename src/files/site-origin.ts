// Where the site will be published: SITE_URL, or what content/site.yaml says.
import { readDocument } from '../core/content/read-document.ts';
import { readSourceFile } from './content-files.ts';

/** A scheme and a host and nothing more: it is written into every page and into the settings of hosts. */
const ORIGIN = /^https?:\/\/[\w.:~[\]-]+\/$/;

/** The origin, without a slash at its end. `root` is the project's folder. Throws when what is configured is none. */
export async function siteOrigin(root: string): Promise<string> {
  const ordered = process.env.SITE_URL;
  const configured = ordered ?? readDocument(await readSourceFile(root, 'content/site.yaml'), 'site').value?.url;
  const url = configured !== undefined && URL.canParse(configured) ? new URL(configured) : undefined;
  if (!url || !ORIGIN.test(url.href)) {
    throw new Error(
      `${ordered === undefined ? '“url” in content/site.yaml' : 'SITE_URL'} is “${configured}”; it takes the scheme and the host of the site and nothing more, such as https://errors.example.org, and BASE_PATH takes a path below them`,
    );
  }
  return url.origin;
}
