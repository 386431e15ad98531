/**
 * The parts of the READMEs that are made from other files: `<!-- part: inputs -->` and what follows it up to
 * `<!-- end -->`. Pure.
 */
import { parse } from 'yaml';
import { at, isObject, textAt } from '../src/json.js';
import type { Language } from '../src/language.js';
import { variables } from '../src/message/variables.js';

/** Where each language's README is. */
export const readmes: Readonly<Record<Language, string>> = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' };

/** Descriptions of inputs and outputs that action.yml, which has one language, can't hold. */
export const chineseDescriptions = 'docs/inputs.zh-CN.json';

const heads: Readonly<
  Record<'inputs' | 'outputs' | 'variables', Readonly<Record<Language, readonly string[]>>>
> = {
  inputs: { en: ['Input', 'Default', 'Meaning'], 'zh-CN': ['输入', '默认值', '含义'] },
  outputs: { en: ['Output', 'Meaning'], 'zh-CN': ['输出', '含义'] },
  variables: { en: ['Variable', 'Meaning', 'Sample'], 'zh-CN': ['变量', '含义', '示例'] },
};

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(kind: keyof typeof heads, language: Language, rows: readonly (readonly string[])[]): string {
  const head = heads[kind][language];
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/**
 * Fills the parts of a README anew.
 *
 * @param read reads a file of the repository
 * @throws Error where a part isn't known, or a description is missing
 */
export function fillParts(readme: string, language: Language, read: (path: string) => string): string {
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
    inputs: () =>
      table(
        'inputs',
        language,
        entriesOf('inputs').map(({ name, fallback, description }) => [
          code(name),
          code(fallback),
          description,
        ]),
      ),
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
    example: (path) => `\`\`\`${path.endsWith('.yml') ? 'yaml' : 'mustache'}\n${read(path)}\`\`\``,
  };

  return readme.replace(
    /(<!-- part: (\w+) ?(\S*) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, argument: string, end: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`there is no part ${name}`);
      return `${begin}\n${part(argument)}\n\n${end}`;
    },
  );
}
