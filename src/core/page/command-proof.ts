// What is known of a command of a page, and the words that say it: when we ran it and with what, or why we did not.
import type { Entry } from '../content/entry.ts';
import type { Say } from '../words/say.ts';
import { formatDay } from './labels.ts';

/** What is known of a command: the last run of it, or why there was none. */
export type CommandProof =
  | { readonly kind: 'run'; readonly date: string; readonly versions: readonly { name: string; version: string }[] }
  | { readonly kind: 'not-run'; readonly reason: NotRun };

export type NotRun = NonNullable<Entry['quickFix']['notRun']>;

/** Why a command of a page was not run by us. */
export const NOT_RUN_LABELS: Record<NotRun, string> = {
  account: 'needs an account',
  gpu: 'needs a GPU',
  windows: 'needs Windows',
  macos: 'needs macOS',
  cost: 'costs money',
  harm: 'does harm',
  hardware: 'needs hardware that we do not have',
  network: 'needs a network that our sandbox does not have',
  docker: 'needs a Docker engine',
  editor: 'needs an editor with a window',
};

/** What is known of a command, in the words of a site. */
export function proofWords(proof: CommandProof, say: Say, language?: string): string {
  if (proof.kind === 'not-run') return say('Not run by us: {why}', { why: say(NOT_RUN_LABELS[proof.reason]) });
  const versions = proof.versions.map(({ name, version }) => `${name} ${version}`).join(', ');
  const day = formatDay(proof.date, language);
  return versions === ''
    ? say('Run by us, {day}', { day })
    : say('Run by us, {day}, with {versions}', { day, versions });
}
