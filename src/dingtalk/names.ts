/** What robots are called and what they say, in front of people: redacted, cut, and on one line. */
import type { Language, Robot } from '../inputs.js';
import { fill, type Words } from '../network/trouble.js';
import type { Secrets } from '../secrets.js';
import { tagOf } from './robot.js';

/** More of a robot's own words says nothing new. */
const LONGEST_WORDS = 300;

const name: Words = { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' };

/** What the robot said, fit to be shown. */
export const shownWords = (errmsg: string, { redact }: Secrets): string =>
  Array.from(
    redact(errmsg)
      .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
      .trim(),
  )
    .slice(0, LONGEST_WORDS)
    .join('');

/** How a robot is called in front of people; never by its token. */
export const nameOf = (robot: Robot, language: Language): string =>
  fill(name[language], { number: robot.number, tag: tagOf(robot) });
