// A value of a message as the key by which a tool is found: the name of a program without folder and ending, a port as it is.
// Ships to browsers.

const QUOTES = /^[\s‘“"'`«„]+|[\s’”"'`»“]+$/g;
const FOLDER = /^.*[/\\]/;
const ENDING = /\.(?:exe|cmd|bat|ps1)$/i;

/** `C:\tools\Gemini.cmd` → `gemini`, `11434` → `11434`. */
export function valueKey(value: string): string {
  return value.replace(QUOTES, '').replace(FOLDER, '').replace(ENDING, '').toLowerCase();
}
