/** Where a failure is explained: the page about troubles, and the addresses of its entries. */
import type { Language, LocalizedText } from '../language.js';

const pages: LocalizedText = {
  en: 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.md',
  'zh-CN': 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.zh-CN.md',
};

/** The web address of an entry. */
export const entryAt = (address: string, language: Language): string => `${pages[language]}#${address}`;

const see: LocalizedText = { en: 'See', 'zh-CN': '详见' };

/** The text of an annotation, which ends with the web addresses of its entries, one line each. */
export const withAddresses = (text: string, addresses: readonly string[], language: Language): string =>
  [text, ...[...new Set(addresses)].map((address) => `${see[language]} ${entryAt(address, language)}`)].join(
    '\n',
  );
