// The same content gives the same site, byte for byte: a second build from nothing changes no file.
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../core/check/content-folder.ts';
import { TEST_ALL } from '../sample.ts';
import { copyProject, type ProjectCopy, snapshot } from './project-copy.ts';

/** Variables that a build is told where it will be published by; both builds must be told the same. */
const { SITE_URL, BASE_PATH } = process.env;

/** The built site itself is built again where everything is tested; elsewhere a small one twice, in two places. */
test('two builds of the same content are the same', async () => {
  const again = TEST_ALL ? copyProject('reproducible') : copyProject('reproducible', contentFolder());
  const first = TEST_ALL ? path.resolve('dist') : await build(copyProject('reproducible-too', contentFolder()));
  const [one, other] = [snapshot(first), snapshot(await build(again))];
  expect(Object.keys(one).length).toBeGreaterThan(50);
  expect(Object.keys(other).sort()).toEqual(Object.keys(one).sort());
  expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
});

/** Answers with the folder of the site. */
async function build(project: ProjectCopy): Promise<string> {
  const { code, output } = await project.build({
    SOCIAL_IMAGES: 'on',
    ...(SITE_URL && { SITE_URL }),
    ...(BASE_PATH && { BASE_PATH }),
  });
  expect(output).not.toContain('error');
  expect(code).toBe(0);
  return project.dist;
}
