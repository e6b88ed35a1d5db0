// Whether a shell can read a command at all. bash and zsh share the grammar that entries use; unbash knows it.
import { parse } from 'unbash';

/** What bash would stumble over, or undefined when it can read the text. Placeholders stand for one word each. */
export function bashProblem(command: string): string | undefined {
  const text = command.replace(/\{[a-z][a-z0-9_]*\}/g, (name) => 'x'.repeat(name.length));
  const [first] = parse(text).errors ?? [];
  return first?.message;
}
