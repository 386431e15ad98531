/** The job summary. Pure. */
import type { Delivery } from '../dingtalk/delivery.js';
import type { Language } from '../language.js';
import { withPlainLinks } from '../message/markdown.js';
import { neutralise } from '../message/text.js';
import type { Words } from '../message/words.js';
import { entryAt } from './troubleshooting.js';

/** Text as a cell of a table: on one line, without active Markdown, HTML and addresses. */
const cell = (text: string): string =>
  neutralise(text).replace(/[\\`*_{}[\]()#+!|~<>@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Text as it is, in a fence that is longer than any sequence of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text}\n${fence}`;
}

/**
 * The summary: a row for each robot with its answer and what to do, and the message itself, folded. A failure
 * has a link to its entry in the page about troubles.
 *
 * @param deliveries absent in a dry run
 * @returns Markdown in which the message and the answers are plain text
 */
export function summaryOf(
  { title, body }: { readonly title: string; readonly body: string },
  deliveries: readonly Delivery[] | undefined,
  { summary: words, punctuation }: Words,
  language: Language,
): string {
  const heads = [words.robot, words.result, words.attempts, words.time, words.answer];
  const rows = deliveries?.map(({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
    const answer = cell(
      problem ? `${problem.text} ${problem.advice} ${problem.answer}`.trim() : `${errcode ?? ''} ${errmsg}`,
    );
    const entry = problem ? ` [${problem.id}](${entryAt(problem.id, language)})` : '';
    const result = {
      true: `✅ ${words.delivered}`,
      unknown: `⚠️ ${words['unknown-delivery']}`,
      false: `❌ ${words['not-delivered']}`,
    }[`${delivered}`];
    const cells = [name, result, String(attempts), `${milliseconds} ms`].map(cell);
    return `| ${[...cells, answer + entry].join(' | ')} |`;
  });
  const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
  return [
    `### ${cell(words.heading + punctuation.colon + title)}`,
    table ?? words['dry-run'],
    `<details><summary>${words.message}</summary>\n\n${fenced(withPlainLinks(body))}\n\n</details>\n`,
  ].join('\n\n');
}
