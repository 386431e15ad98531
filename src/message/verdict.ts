import { type Outcome, outcomeOf, type RunResult, transitionOf } from '../run-result.js';
import type { Markup } from './markdown.js';
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
export function titleParts({ job = '', facts: { workflow, repository, subject } }: RunResult): string[] {
  const about =
    subject.kind === 'pull-request'
      ? [subject.number && `#${subject.number}`, subject.head].filter(Boolean).join(' ')
      : subject.kind === 'issue'
        ? `#${subject.number}`
        : subject.name;
  return [workflow, job, repository, about].filter((part) => part !== '');
}

/**
 * The heading of a body: the title again, since DingTalk shows that only in the list of conversations.
 * The verdict stands there in any case, in its colour.
 *
 * @param title the author's title, where there is one; data, not yet made harmless
 */
export function heading(title: string | undefined, result: RunResult, words: Words, markup: Markup): string {
  const coloured = (text: string) => markup.colour(text, looks[outcomeOf(result.status)].colour);
  if (title?.includes(sayVerdict(result, words))) return markup.heading(coloured(markup.text(title, 200)));
  const rest =
    title === undefined ? titleParts(result).map((part) => markup.text(part)) : [markup.text(title, 200)];
  return markup.heading([coloured(showVerdict(result, words)), ...rest].join(separator));
}
