/** Finds what is not in the language of a log. */
import { expect } from '@jest/globals';
import type { Language } from '../../src/language.js';
import type { StepRun } from './runner/results.js';

/** What both languages quote: values, the words of other programs, and the labels of DingTalk's pages. */
const quotations = /"[^"]*"|“[^”]*”|`[^`]*`|\((?:机器人|加签)\)/g;
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /.*\p{Script=Han}.*/gu,
  'zh-CN': /.*\b[a-z']+(?:,? [a-z']+){3}.*/gi,
};

/** The lines of a text that are in another language. */
export const foreignIn = (text: string, language: Language): readonly string[] =>
  text.replace(quotations, '').match(foreign[language]) ?? [];

/** The lines of a step that are in another language. */
export function foreignLines({ annotations, raw, summary }: StepRun, language: Language): readonly string[] {
  const printed = raw.split('\n').filter((line) => !line.startsWith('::'));
  const texts = [...printed, ...annotations.map(({ message }) => message), summary];
  expect(texts.join('').trim()).not.toBe('');
  return texts.flatMap((text) => foreignIn(text, language));
}
