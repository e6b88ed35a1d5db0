// Shows an answer: cards for what was found, an honest word when nothing was, and what to do about trouble.
import { say } from '../say.ts';
import type { NamedTool } from '../../core/answer/named-tools.ts';
import type { AnswerSheet, OtherPage, ShownAnswer } from './answer-sheet.ts';
import { cardNodes } from './card-text.ts';
import { commandBlocks } from './command-blocks.ts';
import { copyOf, element, markedNodes, part } from './dom.ts';
import { codeCards } from './code-cards.ts';
import { pageHref } from './links.ts';
import { showReport } from './report-view.ts';

const TROUBLE = {
  offline: 'You seem to be offline, and the search data is not here yet.',
  missing: 'The search data could not be loaded.',
  outdated: 'This page and the site’s search data are of different versions. Reload the page to search again.',
} as const;

/** Settings that the markup carries. */
export interface ViewOptions {
  /** Base path of the site, with slashes at both ends. */
  readonly base: string;
  /** Address that takes reports; empty when the site takes none. */
  readonly reports: string;
}

/** Fills `root`, the panel, with an answer. `retry` asks again. */
export function showAnswer(root: HTMLElement, sheet: AnswerSheet, options: ViewOptions, retry: () => void): void {
  const { verdict, trouble, answers, codes, also, ruledOut, elsewhere, notices } = sheet;
  const heading = trouble ? '' : headingOf(sheet);
  part(root, 'heading').textContent = heading;
  part(root, 'heading').hidden = heading === '';
  part(root, 'lead').textContent = leadOf(sheet);
  part(root, 'lead').hidden = leadOf(sheet) === '';
  part(root, 'cards').replaceChildren(
    ...answers.map((answer) => cardOf(root, answer, verdict === 'match', answers.length === 1, options)),
  );
  showCodes(root, sheet, options);
  showOthers(part(root, 'also'), verdict === 'match' ? say('Less likely') : say('Also possible'), also, options);
  showOthers(part(root, 'ruled-out'), say('Looks similar, but is not it'), ruledOut, options);
  showElsewhere(part(root, 'elsewhere'), elsewhere);
  part(root, 'notices').replaceChildren(...notices.map((notice) => element('p', '', notice)));
  const box = part(root, 'trouble');
  box.hidden = trouble === undefined;
  if (trouble) {
    part(box, 'trouble-text').textContent = say(TROUBLE[trouble]);
    const button = part<HTMLButtonElement>(box, 'trouble-button');
    button.textContent = say(trouble === 'outdated' ? 'Reload' : 'Try again');
    button.onclick = trouble === 'outdated' ? () => location.reload() : retry;
  }
  const open = !trouble && (verdict === 'none' || verdict === 'possible' || isElsewhere(sheet));
  part(root, 'report-summary').textContent = say(
    verdict === 'possible' ? 'None of these? Report it' : 'Report this error, so that it gets a page',
  );
  showReport(part(root, 'report'), open ? sheet.report : undefined, options.reports);
  part(root, 'answer').hidden =
    verdict === 'words' && !trouble && codes.length + notices.length + also.length + ruledOut.length === 0;
}

// Claimed, and no page here says more.
function isElsewhere({ verdict, answers }: AnswerSheet): boolean {
  return verdict === 'match' && answers.every(({ layer }) => layer === 'reference');
}

function headingOf({ verdict, answers, codes, also }: AnswerSheet): string {
  if (verdict === 'match')
    return answers.length > 1 ? say('{count} answers', { count: answers.length }) : say('Answer');
  if (verdict === 'possible')
    return say(answers.length + also.length > 1 ? 'Could be one of these' : 'Could be this one');
  return verdict === 'none' && codes.length === 0 ? say('No page for this yet') : '';
}

function leadOf(sheet: AnswerSheet): string {
  const { verdict, trouble, answers, codes } = sheet;
  if (trouble) return '';
  if (isElsewhere(sheet)) return say('Not ours, but the vendor explains it.');
  if (verdict === 'match')
    return answers.filter(({ layer }) => layer === 'entry').length > 1
      ? say('The text holds more than one known error.')
      : '';
  if (verdict === 'possible') return say('The text is not enough to be sure. Compare before you try a fix.');
  if (verdict !== 'none') return '';
  return codes.length > 0
    ? say('None of the errors on this site stands in the text; this is what its codes mean.')
    : say('None of the errors on this site stands in the text.');
}

/** What the codes say: below what is claimed, above everything that is only possible. */
function showCodes(root: HTMLElement, { verdict, trouble, codes }: AnswerSheet, { base }: ViewOptions): void {
  const box = part(root, 'codes');
  box.hidden = codes.length === 0 || trouble !== undefined;
  part(box, 'code-list').replaceChildren(...codeCards(root, codes, base));
  if (verdict === 'match') part(root, 'cards').after(box);
  else part(root, 'heading').before(box);
}

function cardOf(
  root: HTMLElement,
  answer: ShownAnswer,
  claimed: boolean,
  alone: boolean,
  { base }: ViewOptions,
): HTMLElement {
  const { card, values } = answer;
  const item = copyOf(root, claimed ? 'card' : 'candidate');
  const href = pageHref(base, answer, values);
  for (const name of ['title', 'more']) part<HTMLAnchorElement>(item, name).href = href;
  if (answer.layer === 'reference')
    part(item, 'more').textContent = say('What {vendor} says about it', { vendor: answer.tool });
  part(item, 'is').textContent = answer.is;
  part(item, 'title').textContent = answer.title;
  part(item, 'tool').textContent = answer.tool;
  showBadge(part(item, 'status'), card?.status);
  showBadge(part(item, 'risk'), card?.risk);
  part(item, 'reasons').replaceChildren(...answer.reasons.map((reason) => element('li', '', reason)));
  const lines = part(item, 'lines');
  lines.hidden = answer.lines.length === 0;
  part(lines, 'code').replaceChildren(...answer.lines.map((line) => element('span', 'row', ...markedNodes(line))));
  const fix = part(item, 'fix');
  fix.hidden = card === undefined;
  // A candidate folds its fix away, so that two can be compared; one alone has nothing to be compared with.
  if (fix instanceof HTMLDetailsElement) fix.open = alone;
  if (card) {
    part(fix, 'fix-text').replaceChildren(...cardNodes(card.fix, base));
    part(fix, 'commands').replaceChildren(...commandBlocks(root, card, values));
    part(fix, 'verify').replaceChildren(...cardNodes(card.verify, base));
  }
  const apart = part(item, 'apart');
  apart.hidden = answer.apart.length === 0;
  part(apart, 'apart-list').replaceChildren(
    ...answer.apart.map(({ title, how }) =>
      element('li', '', element('span', 'quiet', say('Compared with “{title}”: ', { title })), ...cardNodes(how, base)),
    ),
  );
  return item;
}

function showBadge(badge: HTMLElement, label: { name: string; tone: string } | undefined): void {
  badge.hidden = label === undefined;
  if (!label) return;
  badge.textContent = label.name;
  badge.classList.add(label.tone);
}

function showOthers(box: HTMLElement, title: string, others: readonly OtherPage[], { base }: ViewOptions): void {
  box.hidden = others.length === 0;
  const items = others.map((other) => {
    const { title: name, why } = other;
    const link = element('a', '', name) as HTMLAnchorElement;
    link.href = pageHref(base, other);
    link.dataset.result = '';
    return element('li', '', link, ' ', element('span', 'quiet', ...cardNodes(why, base)));
  });
  box.replaceChildren(element('h3', '', title), element('ul', 'others', ...items));
}

// Where the makers of the tools that the text names list what they know.
function showElsewhere(box: HTMLElement, tools: readonly NamedTool[]): void {
  box.hidden = tools.length === 0;
  const link = (text: string, href: string) => {
    const anchor = element('a', '', text) as HTMLAnchorElement;
    anchor.href = href;
    return anchor;
  };
  const items = tools.map(({ name, issues, status }) =>
    element(
      'li',
      '',
      `${name}: `,
      ...(issues ? [link('known issues', issues)] : []),
      ...(issues && status ? [', '] : []),
      ...(status ? [link('status of the service', status)] : []),
    ),
  );
  box.replaceChildren(element('h3', '', 'Look at the source'), element('ul', 'others', ...items));
}
