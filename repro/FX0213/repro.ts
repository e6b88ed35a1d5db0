// Python loads a SQLite from before 3.35, as on Debian 11, and imports Chroma.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { chromadb: '1.5.9' };
const TOOLS = { npm: '12.2.0' };
const GCC = { program: 'gcc', debian: 'gcc', version: 'gcc --version' };

const APP = `import chromadb

client = chromadb.EphemeralClient()
print(client.get_or_create_collection("articles").name)
`;

/** SQLite 3.34.0, whose source this release of a package for Node.js has with it, in the place of the system's. */
const OLD_SQLITE = `set -e
npm pack --silent --cache cache better-sqlite3@7.1.2
tar -xzf better-sqlite3-7.1.2.tgz package/deps/sqlite3.tar.gz
tar -xzf package/deps/sqlite3.tar.gz
mkdir old
gcc -w -shared -fPIC -DSQLITE_ENABLE_DESERIALIZE "$(find . -name sqlite3.c)" -o old/libsqlite3.so.0
set +e
export LD_LIBRARY_PATH=$PWD/old`;

async function oldSystem(lab: Lab): Promise<void> {
  await lab.sh(OLD_SQLITE, { quiet: true });
  await lab.write('app.py', APP);
}

const withLines = (lab: Lab, snippet: string) => lab.write('app.py', `${snippet}\n${APP}`);

export const scenarios: readonly Scenario[] = [
  {
    cause: 'old-system-library',
    shows: 'Python loads SQLite 3.34.0, built for this from its source, as the library of the system.',
    python: PYTHON,
    tools: TOOLS,
    needs: [GCC],
    limit: 300,
    setup: oldSystem,
    trigger: 'python app.py',
    cures: [
      { fix: 'quick-fix', apply: { 0: withLines } },
      { fix: 'swap-in-pysqlite3', apply: { 1: withLines } },
      { fix: 'thin-client', after: 'python -c "import chromadb; print(chromadb.HttpClient)"' },
    ],
  },
  {
    cause: 'old-system-library',
    shows: 'pysqlite3 is installed, and nothing puts it in the place of the old SQLite.',
    python: { ...PYTHON, 'pysqlite3-binary': '0.5.4.post2' },
    tools: TOOLS,
    needs: [GCC],
    setup: oldSystem,
    trigger: 'python app.py',
    cures: [{ fix: 'swap-in-pysqlite3', steps: [1], apply: { 1: withLines } }],
  },
];
