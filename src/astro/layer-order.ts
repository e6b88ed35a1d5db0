// The order of the CSS layers, stated at the top of every stylesheet: bundlers decide which one a page loads first, and the
// first mention of a layer fixes its rank.
import type { AstroIntegration } from 'astro';

const ORDER = '@layer reset, tokens, base, prose, components, utilities, print;';

/** Integration that prepends the order to stylesheets and component styles before they are processed. */
export function layerOrder(): AstroIntegration {
  const plugin = {
    name: 'fixpoint-layer-order',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const isStyle = /\.css$/.test(id) || /\.astro\?astro&type=style/.test(id);
      return isStyle ? { code: `${ORDER}\n${code}`, map: null } : undefined;
    },
  };
  return {
    name: 'fixpoint-layer-order',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
