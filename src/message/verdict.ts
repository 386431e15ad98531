import { type Outcome, outcomeOf } from '../conclusion.js';
import { type RunResult, transitionOf } from '../run-result.js';
import type { Markup } from './markdown.js';
import { joinKnown } from './text.js';
import type { Words } from './words.js';

/** How each kind of result looks. The emoji says what the colour says, for who can't see colours. */
export const looks: Readonly<Record<Outcome, { readonly emoji: string; readonly colour: string }>> = {
  success: { emoji: '✅', colour: '#1A7F37' },
  failure: { emoji: '❌', colour: '#CF222E' },
  cancelled: { emoji: '🚫', colour: '#6E7781' },
  skipped: { emoji: '⏭️', colour: '#6E7781' },
  started: { emoji: '🚀', colour: '#0969DA' },
  other: { emoji: '⚠️', colour: '#9A6700' },
};

/** The colour of the line that ends a message: repository, keyword, or the time up to which a digest reports. */
export const grey = '#737373';

/** How many failures there are in a row, the reported one included; `21+` for at least 21. */
export function failuresInARow({ status, history }: RunResult): number | string {
  if (outcomeOf(status) !== 'failure') return 0;
  if (history.kind !== 'known') return 1;
  const count = 1 + history.failuresInARow;
  return history.atLeast ? `${count}+` : count;
}

/** The result in words, with what changed since the previous run. */
export function sayVerdict(result: RunResult, words: Words): string {
  const verdict = words.statuses[result.status];
  const transition = transitionOf(result.status, result.history);
  return transition === undefined ? verdict : words.transitions[transition](verdict, failuresInARow(result));
}

/** Emoji and verdict, as they stand in title and heading. */
export const showVerdict = (result: RunResult, words: Words): string =>
  `${looks[outcomeOf(result.status)].emoji} ${sayVerdict(result, words)}`;

/** What stands between the parts of a title or a line. */
export const separator = ' · ';

/** The title's default after the verdict: workflow, job where the message is about one of several, repository, branch. Data, not yet made harmless. */
export function titleParts(result: RunResult): string[] {
  const { job = '', facts } = result;
  return [facts.workflow, job, facts.repository, aboutOf(result)].filter((part) => part !== '');
}

/** The parts of the heading: the run's number stands in place of the repository, which is the link. */
function headingParts(result: RunResult): string[] {
  const { job = '', facts } = result;
  const { workflow, run } = facts;
  const name = joinKnown([workflow, run.number > 0 ? `#${run.number}` : ''], ' ');
  return [name, job, aboutOf(result)].filter((part) => part !== '');
}

/** The shortest name of what the run was about. */
function aboutOf({ facts: { subject } }: RunResult): string {
  if (subject.kind === 'issue') return `#${subject.number}`;
  if (subject.kind !== 'pull-request') return subject.name;
  return [subject.number && `#${subject.number}`, subject.head].filter(Boolean).join(' ');
}

/** Whether an author's title shows how the run ended, in words or by the emoji, with or without its variation selector. */
export function namesVerdict(title: string, result: RunResult, words: Words): boolean {
  const emoji = looks[outcomeOf(result.status)].emoji.replace('\uFE0F', '');
  return [sayVerdict(result, words), words.statuses[result.status], emoji].some((sign) =>
    title.includes(sign),
  );
}

/**
 * The heading of a body: the title again, since DingTalk shows that only in the list of conversations.
 * It shows the verdict in any case, in its colour.
 *
 * @param title the author's title, where there is one; data, not yet made harmless
 */
export function heading(title: string | undefined, result: RunResult, words: Words, markup: Markup): string {
  const coloured = (text: string) => markup.colour(text, looks[outcomeOf(result.status)].colour);
  if (title !== undefined && namesVerdict(title, result, words))
    return markup.heading(coloured(markup.text(title, 200)));
  const { repository, repositoryUrl } = result.facts;
  const own = headingParts(result)
    .map((part) => markup.text(part))
    .join(separator);
  const linked = own === '' || repository === '' ? own : markup.link(own, repositoryUrl);
  const rest = title === undefined ? linked : markup.text(title, 200);
  return markup.heading(joinKnown([coloured(showVerdict(result, words)), rest], separator));
}
