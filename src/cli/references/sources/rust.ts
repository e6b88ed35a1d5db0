// Rust: a page for each code of its compiler. The text of a message differs by what is wrong; the code stands in brackets before it.
import type { FoundPage, ReferenceSource } from '../source.ts';

const PAGE = /\/error_codes\/(E\d{4})\.html$/;

export const RUST: ReferenceSource = {
  file: 'rust',
  name: 'Rust',
  tool: 'rust',
  mentions: ['rustc', 'cargo'],
  list: 'https://doc.rust-lang.org/error_codes/error-index.html',
  base: 'https://doc.rust-lang.org/error_codes/',
  from: [{ debian: 'rust-web-doc' }],
  least: 300,
  async read(folder) {
    const files = await folder.files(PAGE);
    return readRust(await Promise.all(files.map(async (file) => [file, await folder.text(file)] as const)));
  },
};

/** Pages of the documentation; what the compiler no longer says is left out. */
export function readRust(files: readonly (readonly [file: string, html: string])[]): readonly FoundPage[] {
  const pages = files.flatMap(([file, html]) => {
    const code = PAGE.exec(file)?.[1];
    const isOld = /this error code is no longer emitted by the compiler/i.test(html);
    return code === undefined || isOld ? [] : [{ at: `${code}.html`, code, says: [`error[${code}]: {message}`] }];
  });
  return pages;
}
