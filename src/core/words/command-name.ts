// How a command of the engine is typed: by npm in the engine's own repository, by npx where the engine is installed. The command
// that runs says which it is, on `globalThis`, for pages are bundled and lie elsewhere than the engine.

const KEY = Symbol.for('fixpoint.installed');

/** `check --explain FXC010` as it is typed here. */
export function commandName(line: string): string {
  if (Reflect.get(globalThis, KEY) === true) return `npx fixpoint ${line}`;
  const [command, ...rest] = line.split(' ');
  const silent = command === 'explain' || command === 'mcp' ? '-s ' : '';
  return `npm run ${silent}${command}${rest.length > 0 ? ` -- ${rest.join(' ')}` : ''}`;
}
