// The forms in which programs print one number: an NTSTATUS stands in logs in hexadecimal, as a signed and as an unsigned number of 32
// bits, and as an unsigned one of 64 bits, rounded where a program keeps numbers as JavaScript does. Ships to browsers.

/** How the numbers of a namespace are printed, see the schema. */
export type NumberStyle = 'plain' | 'signed' | '32-bit' | 'win32';

/** The forms of a number, the most usual first, as they are printed. */
export function numberForms(number: number, style: NumberStyle): string[] {
  if (style === 'plain') return [String(number)];
  if (style === 'signed') return [String(number), String(-number)];
  if (style === 'win32') return [String(number), ...wide(0x80070000 + (number & 0xffff))];
  return wide(number);
}

/** The key under which a printed number is looked up: hexadecimal and leading zeros make no other number. */
export function numberKey(printed: string): string {
  if (/^0x[\da-f]+$/i.test(printed)) return BigInt(printed).toString();
  return printed.replace(/^(-?)0+(?=\d)/, '$1');
}

/** Of a number of 32 bits: hexadecimal, unsigned, signed, and signed as 64 unsigned bits, rounded and whole. */
function wide(number: number): string[] {
  const unsigned = number >>> 0;
  const hex = `0x${unsigned.toString(16).toUpperCase().padStart(8, '0')}`;
  if (unsigned < 0x80000000) return [hex, String(unsigned)];
  const signed = unsigned - 0x100000000;
  const large = 0x10000000000000000n + BigInt(signed);
  return [...new Set([hex, String(unsigned), String(signed), String(Number(large)), String(large)])];
}
