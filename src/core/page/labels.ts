// The words that readers see for the values of the model. One table a field, so that no value is without its meaning.
import type { CodeGroup } from '../catalogue/code-list.ts';
import type { Entry, Fix, Recording, Relation, Shell, Signature, Source, Status } from '../content/entry.ts';
import { type Say, sayIn } from '../words/say.ts';
import type { NewsItem } from '../catalogue/news.ts';

/** A word with its meaning, and the tone in which it is shown. */
export interface Label {
  readonly name: string;
  readonly meaning: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
}

export const STATUS_LABELS: Record<Status, Label> = {
  open: { name: 'Open', meaning: 'No fix is known yet.', tone: 'bad' },
  workaround: { name: 'Workaround', meaning: 'There is a way around it; the cause remains.', tone: 'warn' },
  fixed: { name: 'Fixed', meaning: 'A later version no longer has it.', tone: 'good' },
  'by-design': {
    name: 'Fix on your side',
    meaning: 'The tool works as intended; your setup or code has to change.',
    tone: 'good',
  },
  outage: {
    name: 'Vendor side',
    meaning: 'The vendor’s service has to recover; you can wait, retry or go around.',
    tone: 'warn',
  },
};

export const RISK_LABELS: Record<Fix['risk'], Label> = {
  none: { name: 'No risk', meaning: 'Changes nothing that you would miss.', tone: 'good' },
  restart: { name: 'Restart', meaning: 'Something has to be started again.', tone: 'plain' },
  config: { name: 'Changes settings', meaning: 'A setting or file changes; it can be taken back.', tone: 'plain' },
  cost: { name: 'Costs money', meaning: 'It can raise a bill.', tone: 'warn' },
  security: { name: 'Security', meaning: 'It touches credentials or protections.', tone: 'warn' },
  'data-loss': { name: 'Deletes data', meaning: 'Back up first.', tone: 'bad' },
};

export const CONFIDENCE_LABELS: Record<Fix['confidence'], Label> = {
  documented: { name: 'Documented', meaning: 'The vendor’s documentation or code says so.', tone: 'good' },
  maintainer: { name: 'Maintainer', meaning: 'A maintainer says so.', tone: 'good' },
  reproduced: { name: 'Reproduced', meaning: 'We made the error appear and disappear.', tone: 'good' },
  users: { name: 'Users confirm', meaning: 'Several people report that it helped.', tone: 'plain' },
  inferred: { name: 'Inferred', meaning: 'Our own reasoning; nobody has confirmed it.', tone: 'warn' },
};

/** What a recorded reproduction shows, in words that claim no more. */
export const PROOF_LABELS: Record<NonNullable<Recording['proves']>, Label> = {
  cause: {
    name: 'Reproduced',
    meaning: 'We brought the cause about with the real programs, saw the error, applied the fix and saw it go.',
    tone: 'good',
  },
  message: {
    name: 'Message reproduced',
    meaning:
      'A stand-in for the service answered with the documented error. This shows what the program prints and does, not why the service refuses.',
    tone: 'plain',
  },
};

export const KIND_LABELS: Record<Fix['kind'], Label> = {
  resolution: { name: 'Resolution', meaning: 'Removes the cause.', tone: 'good' },
  workaround: { name: 'Workaround', meaning: 'Lives with the cause.', tone: 'warn' },
};

/** Who can do a fix, where it is not everybody. */
export const ACTOR_LABELS: Record<Exclude<Fix['actor'], 'you'>, Label> = {
  admin: { name: 'Needs an administrator', meaning: 'Of the account or the machine.', tone: 'plain' },
  vendor: { name: 'Only the vendor can do it', meaning: 'You can ask for it or wait.', tone: 'plain' },
};

export const SHELL_LABELS: Record<Shell, string> = {
  any: 'Any shell',
  sh: 'macOS, Linux, WSL',
  macos: 'macOS',
  linux: 'Linux',
  powershell: 'PowerShell',
  cmd: 'Command Prompt',
};

/** Systems on which a shell is at home; the reader can choose to see one of them only. */
export const SHELL_SYSTEMS: Record<Shell, readonly ('unix' | 'windows')[]> = {
  any: ['unix', 'windows'],
  sh: ['unix'],
  macos: ['unix'],
  linux: ['unix'],
  powershell: ['windows'],
  cmd: ['windows'],
};

export const SOURCE_LABELS: Record<Source['kind'], string> = {
  docs: 'Documentation',
  'source-code': 'Source code',
  changelog: 'Changelog',
  maintainer: 'Maintainer',
  issue: 'Issue thread',
  community: 'Community',
  reproduction: 'Reproduction',
};

export const NEWS_LABELS: Record<NewsItem['kind'], string> = {
  new: 'New',
  updated: 'Updated',
  verified: 'Checked',
};

/** Headings of the groups of codes, with the word that is their anchor. */
export const CODE_GROUP_LABELS: Record<CodeGroup, string> = {
  http: 'HTTP status',
  'json-rpc': 'JSON-RPC',
  errno: 'System errors and E codes',
  exit: 'Exit codes and signals',
  number: 'Numbered codes',
  name: 'Names',
};

export const RELATION_LABELS: Record<Relation | 'neighbour', string> = {
  lookalike: 'Looks alike',
  'caused-by': 'Caused by',
  'leads-to': 'Leads to',
  variant: 'Same cause elsewhere',
  neighbour: 'Same code',
};

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-22` → `22 Nov 2026`, as a language writes it. */
export function formatDay(day: string, language = 'en'): string {
  const known = FORMATS.get(language) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, DAY);
  FORMATS.set(language, known);
  return known.format(new Date(`${day}T00:00:00Z`));
}

/** A label in the words of a site. */
export function labelIn(say: Say, { name, meaning, tone }: Label): Label {
  return { name: say(name), meaning: say(meaning), tone };
}

/** The status in a few words, with the version that fixed it. */
export function statusName({ status, fixedIn }: Pick<Entry, 'status' | 'fixedIn'>, say: Say = sayIn()): string {
  return status === 'fixed' && fixedIn
    ? say('Fixed in {version}', { version: fixedIn })
    : say(STATUS_LABELS[status].name);
}

/** Versions and systems that print a wording, where not all do; otherwise an empty text. */
export function scopeOf({ since, until, platform }: Pick<Signature, 'since' | 'until' | 'platform'>, say: Say): string {
  const versions =
    since && until
      ? say('{from} to {until}', { from: since, until })
      : since
        ? say('since {version}', { version: since })
        : until
          ? say('until {version}', { version: until })
          : '';
  return [versions, platform?.join(', ')].filter(Boolean).join(' · ');
}
