/** Where a failure is explained: the page about troubles, and the short addresses of its entries. */
import type { Language, LocalizedText } from '../language.js';

const pages: LocalizedText = {
  en: 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.md',
  'zh-CN': 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.zh-CN.md',
};

/** The web address of an entry. */
export const entryAt = (address: string, language: Language): string => `${pages[language]}#${address}`;

const see: LocalizedText = { en: 'See TROUBLESHOOTING: ', 'zh-CN': '详见 TROUBLESHOOTING：' };

/** The text of an annotation, which ends with the short addresses of its entries. */
export function withAddresses(text: string, addresses: readonly string[], language: Language): string {
  const between = text.includes('\n') ? '\n' : ' ';
  return `${text}${between}${see[language]}${[...new Set(addresses)].join(', ')}`;
}
