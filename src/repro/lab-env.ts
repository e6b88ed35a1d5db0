// The environment of a reproduction: nothing of the person who runs it but the way to the registry.
import path from 'node:path';
import { programFolders } from './program-folders.ts';
import type { StandIn } from './tidy.ts';

/** Settings without which a machine behind a proxy or with its own certificates reaches no registry. */
const KEPT =
  /^(?:(?:https?|all)_proxy|node_extra_ca_certs|ssl_cert_(?:file|dir)|npm_config_registry|pip_(?:cert|index_url|default_timeout))$/i;

/** Programs ask nobody for news and report to nobody. */
const QUIET = {
  DO_NOT_TRACK: '1',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  // A registry that cannot be reached is said to be so before anybody loses patience.
  npm_config_fetch_retries: '1',
  NO_COLOR: '1',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PIP_NO_INPUT: '1',
  PAGER: 'cat',
  GIT_PAGER: 'cat',
};

/** What transcripts say instead of the ways out of this machine: a proxy can have a password, a registry a private name. */
export function networkStandIns(own: NodeJS.ProcessEnv): StandIn[] {
  return Object.entries(own).flatMap(([name, value = '']): StandIn[] => {
    if (value === '') return [];
    if (/^(?:https?|all)_proxy$/i.test(name)) return [[value, 'http://proxy.example:3128']];
    if (!/^npm_config_registry$/i.test(name)) return [];
    const bare = value.replace(/\/+$/, '');
    return [[bare, 'https://registry.npmjs.org']];
  });
}

export interface LabPlaces {
  readonly home: string;
  readonly temporary: string;
  /** Folder in which npm keeps what it has downloaded. */
  readonly downloads: string;
  /** Folders of programs that come before those of the machine. */
  readonly programs: readonly string[];
}

/** The variables that every command of a lab has. `own` is the environment of this process. */
export function labEnv(places: LabPlaces, own: NodeJS.ProcessEnv): Record<string, string> {
  const { home, temporary, downloads, programs } = places;
  const kept = Object.entries(own).flatMap(([name, value]) =>
    KEPT.test(name) && value !== undefined ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(kept),
    ...QUIET,
    PATH: [...programs, path.dirname(process.execPath), ...programFolders(own)].join(path.delimiter),
    HOME: home,
    USER: 'sam',
    LOGNAME: 'sam',
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    TMPDIR: temporary,
    NO_PROXY: '127.0.0.1,localhost',
    npm_config_cache: downloads,
    PIP_CACHE_DIR: path.join(downloads, 'pip'),
    COREPACK_HOME: path.join(home, '.cache', 'corepack'),
    npm_config_logs_dir: path.join(home, '.npm', '_logs'),
  };
}
