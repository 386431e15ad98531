/**
 * The parts of the pages that are made from other files: `<!-- part: inputs -->` and what follows it up to
 * `<!-- end -->`. Pure.
 */
import { parse } from 'yaml';
import { at, isObject, textAt } from '../src/json.js';
import type { Language } from '../src/language.js';
import { variables } from '../src/message/variables.js';

/** The pages that stand in each language, without the end of their names. */
export const pages = [
  'README',
  'examples/README',
  'docs/COMPARISON',
  'docs/EVENTS',
  'docs/MIGRATING',
  'docs/ORGANISATION',
  'docs/RATE-LIMIT',
  'docs/SIMULATOR',
  'docs/TEMPLATES',
  'docs/TROUBLESHOOTING',
] as const;

/** Where a page is in a language. */
export const pageIn = (page: string, language: Language): string =>
  language === 'en' ? `${page}.md` : `${page}.${language}.md`;

/** The inputs as people look for them, each in one group; those that the runner fills in are in none. */
export const inputGroups: Readonly<Record<string, readonly string[]>> = {
  robots: ['webhook', 'secret', 'keyword', 'delivery', 'allowed-hosts'],
  occasion: [
    'execution-timing',
    'notify-at',
    'needs',
    'status',
    'timeout-minutes',
    'fail-on-error',
    'dry-run',
    'enabled',
  ],
  message: [
    'message-type',
    'language',
    'timezone',
    'title',
    'content',
    'buttons',
    'fields',
    'template',
    'template-file',
    'vars',
    'payload',
    'open-links-in',
  ],
  people: ['at-map', 'at-people', 'at-on', 'at-mobiles', 'at-user-ids', 'at-all'],
  details: ['github-token', 'log-lines', 'test-results', 'job-summary'],
};

const required: Readonly<Record<Language, string>> = { en: '(required)', 'zh-CN': '（必填）' };

/** Descriptions of inputs and outputs that action.yml, which has one language, can't hold. */
export const chineseDescriptions = 'docs/inputs.zh-CN.json';

const heads: Readonly<
  Record<'inputs' | 'outputs' | 'variables', Readonly<Record<Language, readonly string[]>>>
> = {
  inputs: { en: ['Input', 'Default', 'Meaning'], 'zh-CN': ['参数', '默认值', '含义'] },
  outputs: { en: ['Output', 'Meaning'], 'zh-CN': ['参数', '含义'] },
  variables: { en: ['Variable', 'Meaning', 'Sample'], 'zh-CN': ['变量', '含义', '示例'] },
};

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
/** A bar inside of a cell would begin the next one. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function table(kind: keyof typeof heads, language: Language, rows: readonly (readonly string[])[]): string {
  const head = heads[kind][language];
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/**
 * Fills the parts of a page anew.
 *
 * @param read reads a file of the repository
 * @throws Error where a part isn't known, or a description is missing
 */
export function fillParts(page: string, language: Language, read: (path: string) => string): string {
  const action: unknown = parse(read('action.yml'));
  const chinese: unknown = JSON.parse(read(chineseDescriptions));

  const entriesOf = (kind: 'inputs' | 'outputs') => {
    const entries = at(action, kind);
    return Object.entries(isObject(entries) ? entries : {}).map(([name, entry]) => {
      const description = language === 'en' ? textAt(entry, 'description') : textAt(chinese, kind, name);
      if (description === undefined) throw new Error(`${name} of ${kind} has no description in ${language}`);
      return { name, description, fallback: String(at(entry, 'default') ?? '') };
    });
  };

  const parts: Readonly<Record<string, (argument: string) => string>> = {
    inputs: (group) => {
      const entries = new Map(entriesOf('inputs').map((entry) => [entry.name, entry]));
      const rows = (inputGroups[group] ?? []).map((name) => {
        const { fallback = '', description = '' } = entries.get(name) ?? {};
        const label = name === 'webhook' ? `${code(name)} ${required[language]}` : code(name);
        return [label, code(fallback), description];
      });
      return table('inputs', language, rows);
    },
    outputs: () =>
      table(
        'outputs',
        language,
        entriesOf('outputs').map(({ name, description }) => [code(name), description]),
      ),
    variables: () =>
      table(
        'variables',
        language,
        variables.map(({ name, description, sample }) => [code(name), description[language], code(sample)]),
      ),
  };

  return page.replace(
    /(<!-- part: (\w+) ?(\S*) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, argument: string, end: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`there is no part ${name}`);
      return `${begin}\n${part(argument)}\n\n${end}`;
    },
  );
}
