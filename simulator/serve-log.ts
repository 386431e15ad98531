/** What the simulator's terminal says of each request. */
import type { Call, Journal } from './journal.js';
import { fateOf } from './page/entry.js';
import { pageWords } from './page/words.js';

/** How much of a title or text a line has room for, in characters. */
const MAX_SUBJECT = 80;

/** Text of somebody else moves no cursor, colours nothing, and begins no line. */
const inert = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** One line: when, which robot and group, what it was, and what became of it. */
export function describeCall(call: Call): string {
  const { time, robot, group, message, answer, posted } = call;
  const words = pageWords.en;
  const subject = inert(message?.title || message?.text || message?.buttons[0]?.title || '');
  const reason = answer && answer.errcode !== 0 ? `: ${inert(answer.errmsg)}` : '';
  const parts = [
    words.robot(robot),
    group,
    message && words.types[message.msgtype],
    subject && `“${Array.from(subject).slice(0, MAX_SUBJECT).join('')}”`,
    posted ? 'shown' : fateOf(call, words) + reason,
  ];
  const time24 = new Date(time).toTimeString().slice(0, 'hh:mm:ss'.length);
  return `${time24}  ${parts.filter((part) => part).join(' · ')}`;
}

/** Says a line for each request from now on. */
export function logCalls(journal: Pick<Journal, 'entries' | 'subscribe'>, say: (line: string) => void): void {
  let last = 0;
  journal.subscribe(() => {
    for (const entry of journal.entries().filter(({ id }) => id > last)) {
      last = entry.id;
      if (entry.kind === 'call') say(describeCall(entry));
    }
  });
}
