// API keys of the common vendors, known by their shape.
import type { Secret } from './secret.ts';

// A fixed beginning, then one run of characters: nothing here can backtrack.
const KEY =
  /(?<![A-Za-z0-9])(?:sk-[\w-]{12,}|AIza[\w-]{20,}|(?:hf|gsk|r8|npm|sk_live|sk_test|rk_live|whsec|tvly|pplx|fw|lsv2|dop_v1)_[A-Za-z0-9_]{16,}|pplx-[A-Za-z0-9]{20,}|pcsk_[A-Za-z0-9_]{16,}|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[a-z]-[\w-]{10,}|xapp-[\w-]{10,}|xai-[A-Za-z0-9]{20,}|A(?:KIA|SIA)[A-Z0-9]{16}|ya29\.[\w-]{16,}|csk-[A-Za-z0-9]{20,}|nvapi-[\w-]{20,}|dckr_pat_[\w-]{16,}|pypi-[\w-]{20,}|SG\.[\w-]{16,})/g;

/** Finds API keys. */
export function findKeys(text: string): Secret[] {
  return [...text.matchAll(KEY)].map(({ index, 0: key }) => ({
    kind: 'key',
    start: index,
    end: index + key.length,
    replacement: '<key>',
  }));
}
