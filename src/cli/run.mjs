// Starts a command of this folder: `node src/cli/run.mjs build --out site`. Plain JavaScript, so that an old Node can read it
// and say which one is needed, instead of stumbling over the first type.
const NEEDED = 24;
const [name] = process.argv.splice(2, 1);
// How commands are typed, for everything that names one; see core/words/command-name.ts.
const isInstalled = /[\\/]node_modules[\\/]/.test(import.meta.url);
Reflect.set(globalThis, Symbol.for('fixpoint.installed'), isInstalled);
const current = process.versions.node;

if (Number(current.split('.')[0]) < NEEDED) {
  end(
    `Fixpoint needs Node ${NEEDED} or newer, and this is Node ${current}; “npm ci” brings the right one for “npm run ${name}”.`,
  );
} else if (asksForHelp(process.argv.slice(2))) {
  const { helpOf } = await import('./terminal/command-line.ts');
  process.stdout.write(helpOf(`${import.meta.dirname}/${name}.ts`));
} else {
  process.on('uncaughtException', (error) => end(sentence(error)));
  import(`./${name}.ts`).catch((error) => end(sentence(error)));
}

/** Whether the arguments ask what the command does. A pasted error may hold the word as well. */
function asksForHelp(args) {
  const takesText = name === 'explain' || name === 'new';
  return args.some((arg) => arg === '--help' || arg === '-h') && (!takesText || args.length === 1);
}

/** The message of an error; with FIXPOINT_STACK=1 also where it came from, for those who mend the command itself. */
function sentence(error) {
  if (process.env.FIXPOINT_STACK && error instanceof Error) return error.stack;
  return error instanceof Error ? error.message : String(error);
}

function end(message) {
  process.stderr.write(`error: ${message}\n`);
  process.exit(1);
}
