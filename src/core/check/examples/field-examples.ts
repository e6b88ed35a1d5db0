// Examples of single fields that do not fit their schema.
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry } from './example.ts';

export const fieldExamples: Examples = {
  FXC010: { wrong: [inEntry('quickFix:', 'quikFix:')] },
  FXC011: { wrong: [inEntry(/ {4}risk: config\n/, '')] },
  FXC012: {
    wrong: [inEntry('codes: [ERESOLVE]', 'codes: [429]')],
    right: [inEntry('codes: [ERESOLVE]', 'codes: ["429"]')],
  },
  FXC013: { wrong: [inEntry('status: by-design', 'status: by-desing')] },
  FXC014: { wrong: [inEntry('verified: 2026-11-20', 'verified: 2026-02-30')] },
  FXC015: { wrong: [inEntry('url: https://docs.npmjs.com', 'url: docs.npmjs.com')] },
  FXC016: { wrong: [inEntry(/description: .*/, 'description: npm fails.')] },
  FXC017: { wrong: [inEntry('id: npm-source', 'id: NPM_Source')] },
  FXC018: {
    wrong: [inEntry('status: by-design', 'status: fixed')],
    right: [inEntry('status: by-design', 'status: fixed\nfixedIn: npm 11.0.0')],
  },
  FXC131: {
    wrong: [{ file: PATHS.site, from: /$/, to: "words: { 'Quik fix': Schnelle Hilfe }\n" }],
    right: [{ file: PATHS.site, from: /$/, to: "words: { 'Quick fix': Schnelle Hilfe }\n" }],
  },
  FXC132: {
    wrong: [{ file: PATHS.site, from: /$/, to: "words: { 'All {count} errors': Alle Fehler }\n" }],
    right: [{ file: PATHS.site, from: /$/, to: "words: { 'All {count} errors': 'Alle {count} Fehler' }\n" }],
  },
  FXC143: {
    given: [{ file: PATHS.site, from: /$/, to: 'language: de\n' }],
    right: [{ file: PATHS.site, from: /$/, to: "words: { 'Quick fix': Schnelle Hilfe }\n" }],
  },
};
