// A recorded reproduction as the text of its file; the same recording always gives the same text.
import type { Recording } from '../content/entry.ts';
import { writeYaml } from '../content/yaml-source.ts';
import { commandName } from '../words/command-name.ts';

const HEAD = `# Written by \`${commandName('repro --record')}\`; not edited by hand.\n`;

/** The text of content/reproductions/<ID>.yaml. */
export function recordingText(recording: Recording): string {
  return HEAD + writeYaml(recording);
}
