// Commands, read as their shells would read them, and what of them cannot be taken back.
import { expect, test } from 'vitest';
import { dialectProblem } from '../../../src/core/check/commands/dialects.ts';
import { destruction } from '../../../src/core/check/commands/destructive.ts';
import type { Shell } from '../../../src/core/content/entry.ts';
import { FIELD } from '../own-field.ts';

const WORKS: readonly (readonly [Shell, string])[] = [
  ['any', 'npm install -g @anthropic-ai/claude-code@latest'],
  ['any', 'npx -y @modelcontextprotocol/inspector --port {port}'],
  ['any', `python -c "import os; print('a b' if os else 'c d')"`],
  ['sh', 'export OPENAI_API_KEY="$(cat key.txt)" && curl -sS https://example.com | head -5'],
  ['sh', "sed -n '1,20p' file | grep -v '^#'"],
  ['sh', 'sudo ss -ltnp "sport = :{port}"'],
  ['linux', 'for f in *.log; do tail -n 3 "$f"; done'],
  ['powershell', '$env:NODE_OPTIONS = "--max-old-space-size=4096"; npm run build'],
  ['powershell', 'Get-ChildItem -Recurse -Include *.ts,*.js | Where-Object { $_.Length -gt 1MB }'],
  ['powershell', "Remove-Item 'a b' -Recurse -Force"],
  ['cmd', 'set NODE_OPTIONS=--max-old-space-size=4096 && npm run build'],
  ['cmd', 'netstat -ano | findstr :{port}'],
  ['any', 'docker exec app sh -c "ls && pwd"'],
  ['any', 'node -e "console.log(1 && 2)"'],
  ['any', 'git rm -r --cached node_modules'],
  ['powershell', 'wsl -- bash -lc "ls && pwd"'],
  ['powershell', 'docker exec app sh -c "grep x /dev/null"'],
  ['powershell', 'git rm -r --cached node_modules'],
  ['powershell', "Select-String -Pattern 'FATAL ('"],
  ['powershell', "(Get-Content a.txt) -replace '\\(', ''"],
  ['powershell', 'Write-Output "a `" b"'],
  ['powershell', 'ls ~/.npmrc'],
];

test.each(WORKS)('%s can run %s', (shell, command) => {
  expect(dialectProblem(shell, command)).toBeUndefined();
});

const FAILS: readonly (readonly [Shell, string, RegExp])[] = [
  ['sh', 'if [ -f x ]; then cat x', /fi/],
  ['sh', 'echo "never closed', /./],
  ['sh', 'echo $env:PATH', /PowerShell/],
  ['any', 'FOO=1 npm start', /in front of a command/],
  ['any', 'export FOO=1', /export/],
  ['any', 'npm ci && npm test', /5\.1/],
  ['any', 'echo $HOME', /differently/],
  ['any', 'curl -s -o /dev/null https://example.com', /dev\/null/],
  ['any', "git commit -m 'two words'", /single quotes/],
  ['any', 'cat x | grep y', /not there on Windows/],
  ['any', 'rm -rf node_modules', /not there on Windows/],
  ['any', 'ls -la', /not there on Windows/],
  ['any', 'cat package.json', /Command Prompt/],
  ['any', 'touch x', /not there on Windows/],
  ['any', 'lsof -i :3000', /not there on Windows/],
  ['any', 'kill -9 {pid}', /not there on Windows/],
  ['any', 'set FOO=bar', /Command Prompt/],
  ['any', 'Remove-Item x', /PowerShell/],
  ['cmd', 'rm -rf node_modules', /not there on Windows/],
  ['powershell', 'npm ci && npm test', /5\.1/],
  ['powershell', 'rm -rf node_modules', /not there on Windows/],
  ['powershell', 'set FOO=1', /Command Prompt/],
  ['powershell', 'Get-Item "a', /never closed/],
  ['powershell', 'Where-Object { $_.A', /missing/],
  ['cmd', 'echo $env:PATH', /no \$env/],
  ['cmd', "findstr 'two words' file", /single quotes/],
  ['cmd', 'dir ; dir', /use &/],
];

test.each(FAILS)('%s cannot run %s', (shell, command, why) => {
  expect(dialectProblem(shell, command)).toMatch(why);
});

test.each([
  ['rm -rf ~/.ollama/models', 'deletes files'],
  ['rm -f important.db', 'deletes files'],
  ['Remove-Item -Recurse -Force $HOME\\.cursor', 'deletes files'],
  ['rd /s /q C:\\models', 'deletes files'],
  ['git push --force origin main', 'overwrites commits on the remote'],
  ['git reset --hard origin/main', 'throws uncommitted changes away'],
  ['git clean -fdx', 'deletes files that Git does not track'],
  ['docker system prune -af', 'deletes images, volumes or caches'],
  ['docker compose down -v', 'deletes volumes'],
  ['npx prisma migrate reset', 'deletes the data of the database'],
  ['ollama rm llama3', 'deletes a model'],
  ['psql -c "DROP TABLE users"', 'deletes data of the database'],
  ['wsl --unregister Ubuntu', 'erases a disk or a system'],
  ['rm --recursive --force src', 'deletes files'],
  ['npx rimraf src', 'deletes files'],
  ['find . -name "*.log" -delete', 'deletes files'],
  ['rm -rf out/../src', 'deletes files'],
  ['psql -c "DELETE FROM public.users"', 'deletes every row of a table'],
  ['docker-compose -f x.yml down -v', 'deletes volumes'],
  ['git checkout HEAD -- .', 'throws uncommitted changes away'],
  ['git stash drop', 'throws stashed changes away'],
])('%s %s', (command, what) => {
  expect(destruction(command, FIELD.destructive)).toBe(what);
});

test.each([
  'rm -rf node_modules package-lock.json',
  'rm -rf apps/web/.next ./dist',
  'Remove-Item -Recurse -Force node_modules, package-lock.json',
  'Remove-Item Env:HF_TOKEN -ErrorAction SilentlyContinue',
  'git push --force-with-lease',
  'git reset --soft HEAD~1',
  'docker compose down',
  'git rm -r --cached .env',
  'docker rm -f web',
  'docker compose rm -sf web',
  'del /f /q package-lock.json',
  'rm -rf ~/.npm/_npx ~/.cache/node-gyp',
  'rm -rf "$HOME/.cache/pip"',
  'Remove-Item -Recurse -Force $env:LOCALAPPDATA\\npm-cache',
  'rm -f yarn.lock pnpm-lock.yaml',
  'docker system df',
  'git status',
])('%s destroys nothing', (command) => {
  expect(destruction(command, FIELD.destructive)).toBeUndefined();
});

test('what only this field deletes stands in its settings', () => {
  expect(destruction('ollama rm llama3')).toBeUndefined();
  expect(destruction('npx prisma migrate reset')).toBeUndefined();
});
