/** The sentences about a delivery that has ended, for the log, the annotation and the summary. */
import type { DeliveryInputs } from '../inputs/inputs.js';
import { betweenSentences, type Language, type LocalizedText } from '../language.js';
import { fill } from '../network/trouble.js';
import type { Delivery } from './delivery.js';

const sentences = {
  delivered: {
    en: 'Delivered by {name} in {milliseconds} ms.',
    'zh-CN': '{name}发送成功，耗时 {milliseconds} ms。',
  },
  again: {
    en: 'Delivered by {name} in {milliseconds} ms, try {attempts}.',
    'zh-CN': '{name}第 {attempts} 次发送成功，耗时 {milliseconds} ms。',
  },
  unknown: {
    en: 'It is unknown whether the message was delivered. Check the group before you run the job again.',
    'zh-CN': '无法确认消息是否发送成功，请先到群里查看，再决定是否重新运行任务。',
  },
  undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息发送失败。' },
  failed: { en: '{name}: {text} {advice} {answer}', 'zh-CN': '{name}：{text}{advice}{answer}' },
} satisfies Record<string, LocalizedText>;

/** A line of the log for each robot that accepted the message, with its title, where it has one. */
export const deliveredLines = (
  deliveries: readonly Delivery[],
  title: string,
  language: Language,
): readonly string[] =>
  deliveries
    .filter(({ delivered }) => delivered === true)
    .map(({ name, milliseconds, attempts }) => {
      const sentence = sentences[attempts > 1 ? 'again' : 'delivered'][language];
      const line = fill(sentence, { name, milliseconds, attempts });
      return [line, title.replace(/\s+/g, ' ')].join(betweenSentences[language]).trim();
    });

/** What went wrong at one robot, what to do, and its answer. */
export const failureLine = ({ name, problem }: Delivery, language: Language): string =>
  fill(sentences.failed[language], { name, ...problem }).trim();

/** The annotation: what went wrong and what to do, one line for each robot that did not accept the message. */
export function undeliveredText(
  deliveries: readonly Delivery[],
  delivery: DeliveryInputs['delivery'],
  language: Language,
): string {
  const isUnknown =
    delivery === 'any'
      ? deliveries.some(({ delivered }) => delivered === 'unknown')
      : deliveries.every(({ delivered }) => delivered !== false);
  return [
    sentences[isUnknown ? 'unknown' : 'undelivered'][language],
    ...deliveries.flatMap((delivery) => (delivery.problem ? [failureLine(delivery, language)] : [])),
  ].join('\n');
}
