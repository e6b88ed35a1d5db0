// A project about one error, with what is stated about running its page.
import { afterEach } from 'vitest';
import { type Project, project } from './project.ts';

/** What the program of the page prints. */
export const PRINTS = 'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree';

let site: Project | undefined;
afterEach(() => site?.remove());

/** A project with this text as its repro/FX0001/repro.ts; it is gone after the test. */
export function reproProject(text: string): Project {
  site = project();
  site.write('repro/FX0001/repro.ts', text);
  return site;
}

/** What was recorded, without what differs from day to day and from machine to machine. */
export function recordedIn({ read }: Project): string {
  return read('content/reproductions/FX0001.yaml').replace(/(date|system|version|digest|page|seconds): .*/g, '$1: …');
}
