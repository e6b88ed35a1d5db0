// Lets Node run the engine's TypeScript where npm has installed it: Node itself strips types only outside of node_modules.
// Lines and columns stay where they are, so messages point at the source.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const ENGINE = new URL('../', import.meta.url).href;
const OWN = new RegExp(`^${RegExp.escape(ENGINE)}(?!node_modules/).*\\.ts$`);

// Node says at the first call that the function may still change; nobody who looks an error up can do anything about that.
const { emitWarning } = process;
process.emitWarning = (warning, ...more) => {
  if (!String(warning).includes('stripTypeScriptTypes')) emitWarning.call(process, warning, ...more);
};

registerHooks({
  load(url, context, next) {
    if (!OWN.test(url)) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
