/** The languages that the action speaks, and the texts that it can say in each of them. */

import { textAt } from './json.js';

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** A text in every language. One of them is chosen where the text is printed or sent. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** A text that is made of others. */
export const inEach = (write: (language: Language) => string): LocalizedText => ({
  en: write('en'),
  'zh-CN': write('zh-CN'),
});

/** What stands between two sentences: full-width punctuation needs no blank. */
export const betweenSentences: LocalizedText = { en: ' ', 'zh-CN': '' };

/** A problem behind the name of what is wrong. */
export const named = (name: string, problem: LocalizedText): LocalizedText => ({
  en: `${name}: ${problem.en}`,
  'zh-CN': `${name}：${problem['zh-CN']}`,
});

/** A reason as the end of a sentence: with a full stop, but for lines that people copy. */
export const asSentence = (reason: LocalizedText): LocalizedText =>
  reason.en.includes('\n') ? reason : { en: `${reason.en}.`, 'zh-CN': `${reason['zh-CN']}。` };

/** An error that a user reads. */
export class LocalizedError extends Error {
  readonly text: LocalizedText;
  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}

/** Why something failed. The words of Node.js and of packages are English, so Chinese quotes them. */
export function reasonOf(error: unknown): LocalizedText {
  if (error instanceof LocalizedError) return error.text;
  const reason = error instanceof Error ? error.message : String(error);
  return { en: reason, 'zh-CN': `“${reason}”` };
}

/** Why a file of dist/ cannot be loaded: by Node's code, since its words have several lines. */
export function unreadableFile(error: unknown): LocalizedText {
  const code = textAt(error, 'code') ?? String(error);
  return {
    en: `a file of this action cannot be read (${code})`,
    'zh-CN': `无法读取本 Action 的文件（${code}）`,
  };
}
