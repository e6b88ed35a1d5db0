// Where the text of a source can be had: a file of a repository, the posts of a thread and the description of a package stand
// elsewhere than at the address that people open.

/** One request, whose answer holds the text or a part of it. */
export interface SourceRequest {
  readonly url: string;
  /** A page or file as it comes, or data whose texts count. */
  readonly as: 'page' | 'data';
}

/** A file of a repository at GitHub, as its address names it; the ref may have slashes, so only a repository knows where it ends. */
export interface RepositoryFile {
  readonly owner: string;
  readonly name: string;
  /** Ref and path: `v1.2/src/index.js`. */
  readonly refAndPath: string;
}

const GITHUB_API = 'https://api.github.com/repos';
const MOST = 'per_page=100';

type Rule = readonly [shape: RegExp, requests: (...parts: readonly string[]) => readonly SourceRequest[]];

const page = (url: string): SourceRequest => ({ url, as: 'page' });
const data = (url: string): SourceRequest => ({ url, as: 'data' });

/** Addresses without scheme and `www.`, and what is asked instead; the first that fits. */
const RULES: readonly Rule[] = [
  [
    /^github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/,
    (repo, rest) => [page(`https://raw.githubusercontent.com/${repo}/${rest}`)],
  ],
  [/^github\.com\/([^/]+\/[^/]+)\/issues\/(\d+)/, (repo, number) => thread(`${GITHUB_API}/${repo}/issues/${number}`)],
  [
    /^github\.com\/([^/]+\/[^/]+)\/pull\/(\d+)/,
    (repo, number) => [
      ...thread(`${GITHUB_API}/${repo}/issues/${number}`),
      data(`${GITHUB_API}/${repo}/pulls/${number}/comments?${MOST}`),
      data(`${GITHUB_API}/${repo}/pulls/${number}/reviews?${MOST}`),
      page(`https://github.com/${repo}/pull/${number}.diff`),
    ],
  ],
  [
    /^github\.com\/([^/]+\/[^/]+)\/commit\/([0-9a-f]+)$/,
    (repo, commit) => [page(`https://github.com/${repo}/commit/${commit}.patch`)],
  ],
  [/^((?:huggingface\.co|gitlab\.com)\/.+?)\/blob\/(.+)$/, (repo, rest) => [page(`https://${repo}/raw/${rest}`)]],
  [
    /^npmjs\.com\/package\/((?:@[^/]+\/)?[^/]+)/,
    (name) => [data(`https://registry.npmjs.org/${name?.replace('/', '%2f')}`)],
  ],
  [
    /^pypi\.org\/project\/([^/]+)(\/[^/]+)?/,
    (name, version = '') => [data(`https://pypi.org/pypi/${name}${version}/json`)],
  ],
];

/** What to ask for the text of an address, in this order, until everything is found. */
export function sourceRequests(url: string): readonly SourceRequest[] {
  const bare = withoutScheme(url);
  for (const [shape, requests] of RULES) {
    const found = shape.exec(bare);
    if (found) return requests(...found.slice(1));
  }
  return [page(url.replace(/#.*$/s, ''))];
}

/** The file of a repository that an address shows; undefined for every other address. */
export function repositoryFile(url: string): RepositoryFile | undefined {
  const [, owner, name, rest] = /^github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(.+)$/.exec(withoutScheme(url)) ?? [];
  if (owner === undefined || name === undefined || rest === undefined) return undefined;
  return { owner, name, refAndPath: decodeURIComponent(rest) };
}

/** All texts of data, in its order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function thread(issue: string): SourceRequest[] {
  return [data(issue), data(`${issue}/comments?${MOST}`)];
}

function withoutScheme(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^https?:\/\/(?:www\.)?/, '');
}
