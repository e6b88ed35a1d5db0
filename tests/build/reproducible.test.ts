// The same content gives the same site, byte for byte: a second build from nothing changes no file.
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, snapshot } from './project-copy.ts';

/** Variables that a build is told where it will be published by; both builds must be told the same. */
const { SITE_URL, BASE_PATH } = process.env;

test('two builds of the same content are the same', async () => {
  const project = copyProject('reproducible');
  const { code, output } = await project.build({
    SOCIAL_IMAGES: 'on',
    ...(SITE_URL && { SITE_URL }),
    ...(BASE_PATH && { BASE_PATH }),
  });
  expect(output).not.toContain('error');
  expect(code).toBe(0);
  const [one, other] = [snapshot(path.resolve('dist')), snapshot(project.dist)];
  expect(Object.keys(other).sort()).toEqual(Object.keys(one).sort());
  expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
});
