/** What the log and the annotation say of deliveries that are over, in every language. */
import { fitAnnotation } from '../annotation.js';
import type { Language } from '../inputs.js';
import { fill, type Words } from '../network/trouble.js';
import type { Delivery } from './delivery.js';

const sentences = {
  delivered: {
    en: 'Delivered by {name} in {milliseconds} ms.',
    'zh-CN': '{name}已送达，用时 {milliseconds} ms。',
  },
  again: {
    en: 'Delivered by {name} in {milliseconds} ms, try {attempts}.',
    'zh-CN': '{name}第 {attempts} 次发送后送达，用时 {milliseconds} ms。',
  },
  undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息未送达。' },
  failed: { en: '{name}: {text} {advice}', 'zh-CN': '{name}：{text}{advice}' },
} satisfies Record<string, Words>;

/** A line for each robot that took the message. */
export const deliveredLines = (deliveries: readonly Delivery[], language: Language): readonly string[] =>
  deliveries
    .filter(({ delivered }) => delivered)
    .map(({ name, milliseconds, attempts }) =>
      fill(sentences[attempts > 1 ? 'again' : 'delivered'][language], { name, milliseconds, attempts }),
    );

/** What went wrong and what to do, a line for each robot that didn't take the message, as one annotation. */
export const undeliveredText = (deliveries: readonly Delivery[], language: Language): string =>
  fitAnnotation(
    sentences.undelivered[language],
    deliveries.flatMap(({ name, problem }) =>
      problem ? [fill(sentences.failed[language], { name, ...problem })] : [],
    ),
    (count) => `… +${count}`,
  );
