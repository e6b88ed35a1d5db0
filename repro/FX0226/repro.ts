// The checks of this page need no LangChain: they ask pip and Python, which is all that is tried.
import type { Trials } from '../../src/repro/scenario.ts';

export const trials: Trials = {
  python: { 'typing-extensions': '4.12.2' },
  commands: ['causes.0.check.run', 'causes.1.check.run', 'causes.2.check.run'],
  exits: { 'causes.0.check.run': 1 },
  prints: {
    'causes.0.check.run': ['Package(s) not found: langchain-community'],
    'causes.1.check.run': ['/\\.venv\\/bin\\/python$/'],
    'causes.2.check.run': ['/^pip +[0-9]/', '/^typing[-_]extensions +4\\.12\\.2/'],
  },
};
