// The worker: pastes in, answers out, one after the other. Typing never waits for it.
import { PublishedFiles } from '../../core/answer/published-files.ts';
import type { Question, Reply } from './answer-sheet.ts';
import { answerPaste } from './answer-paste.ts';

let folder = '';
let files: PublishedFiles | undefined;

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  if (!files || folder !== data.folder) {
    folder = data.folder;
    files = new PublishedFiles((name, fresh) => readJson(folder + name, fresh));
  }
  const reply: Reply = { number: data.number, sheet: await answerPaste(data.text, files, data.ofSite) };
  postMessage(reply);
});

async function readJson(address: string, fresh: boolean): Promise<unknown> {
  const response = await fetch(address, { cache: fresh ? 'no-cache' : 'default', credentials: 'omit' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
