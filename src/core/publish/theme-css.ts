// The site's own colours as a stylesheet: custom properties that stand above those of the engine. A file of its own, because
// the Content-Security-Policy allows no style inside a page.
import type { Settings } from '../content/entry.ts';

/** The stylesheet for the colours of a site; empty where it has none of its own. */
export function themeCss({ colors }: Pick<Settings, 'colors'>): string {
  if (!colors) return '';
  const properties = [
    ['--accent', colors.accent],
    ['--accent-bg', colors.accentBackground],
    ['--on-accent', colors.onAccent],
  ] as const;
  const lines = properties.flatMap(([name, pair]) =>
    pair ? [`  ${name}: light-dark(${pair.light}, ${pair.dark});`] : [],
  );
  return `:root {\n${lines.join('\n')}\n}\n`;
}
