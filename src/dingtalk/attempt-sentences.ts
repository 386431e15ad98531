/** The sentences about attempts: what the log says before a wait, and why there is no further attempt. */
import { betweenSentences, type Language, type LocalizedText } from '../language.js';
import { sayDuration, sayTime } from '../message/format.js';
import { wordsOf } from '../message/word-choice.js';
import { fill, permanent } from '../network/trouble.js';
import type { Clock } from '../runner/ports.js';
import type { Secrets } from '../runner/secrets.js';
import type { DeliveryAttempts, DeliveryProblem, Refusal } from './delivery.js';
import { robotName, shownWords } from './robot.js';

const untried = {
  'no-time': permanent(
    'no-time',
    ["The step's time was over before the message could be sent.", '步骤已超时，消息没来得及发送。'],
    ['Raise `timeout-minutes`.', '请调大 `timeout-minutes`。'],
  ),
  stopped: permanent(
    'stopped-before',
    [
      'The runner asked the step to stop before the message could be sent.',
      '消息还没发出，步骤就被 runner 终止了。',
    ],
    ['Run the job again if the message is needed.', '如需补发，请重新运行这个任务。'],
  ),
};

const sentences = {
  waiting: { en: '{name}: {what} Next try in {wait}.', 'zh-CN': '{name}：{what}{wait}后重试。' },
  said: { en: 'The robot answered: {errcode} "{errmsg}".', 'zh-CN': '钉钉返回：{errcode} “{errmsg}”。' },
  tries: { en: 'It was tried {attempts} times.', 'zh-CN': '共发送 {attempts} 次。' },
  'may-have-arrived': {
    en: 'An earlier try got no clear answer, so the message may have arrived: check the group.',
    'zh-CN': '之前有一次发送没有得到明确的返回，消息可能已经发到群里，请先到群里确认。',
  },
  'no-time': {
    en: 'The next try could begin in {wait}, at {time}, but the time of this step is over by then, so the step did not wait.',
    'zh-CN': '最早要到 {wait}后（{time}）才能重试，那时步骤已超时，所以不再等待。',
  },
  stopped: { en: 'Then the runner asked the step to stop.', 'zh-CN': '随后步骤被 runner 终止。' },
} satisfies Record<string, LocalizedText>;

/** A wait in words, rounded up to a second: `850 ms`, `12 s`, `9 min 58 s`. */
const sayWait = (ms: number, language: Language): string =>
  ms < 1_000 ? `${Math.ceil(ms)} ms` : sayDuration(Math.ceil(ms / 1_000) * 1_000, wordsOf(language));

/** The time of day with its zone, rounded up to a second: `11:18:03 GMT+8`. */
const timeOf = (ms: number, timezone: string): string =>
  sayTime(Math.ceil(ms / 1_000) * 1_000, timezone).replace(/^\S+ /, '');

const whatOf = ({ trouble, facts }: Refusal, language: Language): string =>
  fill(trouble.what[language], facts);

/** The line of the log before a wait. */
export function waitingLine(
  { robot }: DeliveryAttempts,
  refusal: Refusal,
  wait: number,
  language: Language,
): string {
  const facts = {
    name: robotName(robot, language),
    what: whatOf(refusal, language),
    wait: sayWait(wait, language),
  };
  return fill(sentences.waiting[language], facts);
}

/** Why the attempts ended without a delivered message. */
export function problemOf(
  attempts: DeliveryAttempts,
  { language, timezone }: { readonly language: Language; readonly timezone: string },
  { secrets, clock }: { readonly secrets: Secrets; readonly clock: Clock },
): DeliveryProblem {
  const { answer, ending, count } = attempts;
  if (answer === undefined || answer.delivered) {
    const { id, what, advice } = untried[ending === 'stopped' ? 'stopped' : 'no-time'];
    return { id, text: what[language], advice: advice[language], answer: '' };
  }
  const { trouble, errcode, errmsg } = answer;
  const facts = {
    ...answer.facts,
    attempts: count,
    errcode,
    errmsg: shownWords(errmsg, secrets),
    wait: sayWait(attempts.nextAt - attempts.endedAt, language),
    time: timeOf(clock.now() + attempts.nextAt - clock.monotonic(), timezone),
  };
  const parts = [
    trouble.what,
    ...(count > 1 ? [sentences.tries] : []),
    ...(attempts.mayHaveArrived && !trouble.unclear ? [sentences['may-have-arrived']] : []),
    ...(ending === 'no-time' || ending === 'stopped' ? [sentences[ending]] : []),
  ];
  const text = parts.map((part) => fill(part[language], facts)).join(betweenSentences[language]);
  return {
    id: trouble.id,
    text: secrets.redact(text),
    advice: fill(trouble.advice[language], facts),
    answer: errcode === undefined ? '' : secrets.redact(fill(sentences.said[language], facts)),
  };
}
