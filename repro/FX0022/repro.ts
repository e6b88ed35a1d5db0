// A path of Windows stands between double quotes in Codex's configuration.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const config = (path: string) => `[mcp_servers.notes]
command = ${path}
args = ["server.js"]
`;

export const reproduction: Reproduction = {
  shows: 'Codex reads a `config.toml` with a Windows path between double quotes, then between single ones.',
  proves: 'cause',
  causes: 'windows-path',
  fixes: 'correct-the-entry',
  tools: { '@openai/codex': '0.169.0' },
  worked: 'notes',
  fail: (lab) => list(lab, String.raw`"C:\Users\sam\node.exe"`),
  fix: (lab) => list(lab, String.raw`'C:\Users\sam\node.exe'`),
};

async function list(lab: Lab, path: string): Promise<void> {
  await lab.write('codex-home/config.toml', config(path));
  await lab.run('codex mcp list', { env: { CODEX_HOME: 'codex-home' } });
}
