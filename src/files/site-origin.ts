// Where the site will be published: SITE_URL, or what content/site.yaml says.
import { readDocument } from '../core/entry/read-document.ts';
import { readSourceFile } from './content-files.ts';

/** The origin, without a slash at its end. `root` is the project's folder. */
export async function siteOrigin(root: string): Promise<string> {
  const configured =
    process.env.SITE_URL ?? readDocument(await readSourceFile(root, 'content/site.yaml'), 'site').value?.url;
  if (configured === undefined || !URL.canParse(configured)) {
    throw new Error(
      `SITE_URL or url in content/site.yaml must be an address such as https://errors.example.org, not “${configured}”`,
    );
  }
  return configured.replace(/\/+$/, '');
}
