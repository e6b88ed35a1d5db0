// Whether a backslash stands in a Windows path, where `\n` is the beginning of a folder's name and not a line break.

/** Whether the colon at `i` is that of `C:\`. */
export function opensPath(source: string, i: number): boolean {
  const drive = source.charCodeAt(i - 1) | 32;
  return source.charCodeAt(i + 1) === 0x5c && drive >= 97 && drive <= 122;
}

/** Whether a path goes on behind the character at `i`: not behind a blank or mark, but in `Program Files (x86)`. */
export function staysInPath(source: string, i: number, code: number): boolean {
  if (code === 32) return source.startsWith('Files', i + 1) || source.startsWith('(x86)', i + 1);
  return code > 32 && !'"\'`,;<>|*?:'.includes(String.fromCharCode(code));
}
