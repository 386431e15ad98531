import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { chineseDescriptions, fillParts, readmes } from '../../scripts/readme-parts.js';
import { inputTable } from '../../src/inputs/table.js';
import { at } from '../../src/json.js';
import { languages } from '../../src/language.js';
import { composeMessage } from '../../src/message/compose.js';
import { checkPayload } from '../../src/message/payload-check.js';
import { checkTemplate } from '../../src/message/template-check.js';
import { outputNames } from '../../src/runner/outputs.js';
import { documented, inputs, result, telling } from '../message/scenarios.js';

const read = (path: string) => readFileSync(path, 'utf8');
const english = read(readmes.en);
const chinese = read(readmes['zh-CN']);

/** Fenced blocks with the language behind the fence. */
const blocksOf = (markdown: string) =>
  [...markdown.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm)].map(([, language, code]) => ({
    language,
    code,
  }));
const proseOf = (markdown: string) => markdown.replace(/^ *```[\s\S]*?^ *```$/gm, '');
const headingsOf = (markdown: string) =>
  [...proseOf(markdown).matchAll(/^(#+) (.*)$/gm)].map(([, marks = '', text = '']) => ({
    level: marks.length,
    text,
  }));
const codesOf = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([code]) => code);
/** Each row of each table: how many cells it has, and the code in its first one. */
const rowsOf = (markdown: string) =>
  [...proseOf(markdown).matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => {
    const cells = row.split(' | ');
    return { cells: cells.length, code: codesOf(cells[0] ?? '') };
  });
const linksOf = (markdown: string) =>
  [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

describe.each(languages)('the README in %s', (language) => {
  const readme = read(readmes[language]);

  it('says what action.yml, the variables and the examples say; else run npm run readme', () => {
    expect(readme).toBe(fillParts(readme, language, read));
  });

  it('describes every input and output, and no other', () => {
    const names = [...readme.matchAll(/^\| `([a-z-]+)` \| (?:`[^`]*`)? ?\| |^\| `([a-z]+)` \| /gm)].map(
      ([, input, output]) => input ?? output,
    );
    for (const name of [...Object.keys(inputTable), ...outputNames, 'tests']) expect(names).toContain(name);
  });

  it('shows every example', () => {
    const shown = [...readme.matchAll(/<!-- part: example (\S+) -->/g)].map(([, path]) => path);
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => `examples/${name.replaceAll('\\', '/')}`);
    expect(shown.sort()).toEqual(files.sort());
  });

  it('has the two commands, one line each', () => {
    for (const name of ['demo', 'tests']) {
      const found = [
        ...readme.matchAll(new RegExp(`<!-- command: ${name} -->\\n\`\`\`sh\\n(.*)\\n\`\`\`\\n`, 'g')),
      ];
      expect(found.map(([, command]) => command)).toEqual([expect.stringMatching(/^npm ci && npm /)]);
    }
  });

  it('shows templates and payloads that work', async () => {
    const texts = (wanted: string) =>
      blocksOf(readme).flatMap(({ language, code }) => (language === wanted ? (code ?? '') : []));
    expect(texts('mustache')).toHaveLength(2);
    for (const template of texts('mustache')) {
      expect(await checkTemplate(template)).toBeUndefined();
      for (const run of [documented, result()]) {
        const { body, notices } = await composeMessage(telling({ result: run }), inputs({ template }));
        expect(notices).toEqual([]);
        expect(body).not.toMatch(/\{\{|undefined|\(\)/);
      }
    }
    for (const payload of texts('json')) expect(checkPayload(JSON.parse(payload))).toEqual([]);
  });
});

describe('both READMEs', () => {
  it('have the same headings, by their levels', () => {
    const levels = (markdown: string) => headingsOf(markdown).map(({ level }) => level);
    expect(levels(chinese)).toEqual(levels(english));
  });

  it('have the same code', () => {
    expect(blocksOf(chinese)).toEqual(blocksOf(english));
  });

  it('have the same tables', () => {
    expect(rowsOf(chinese)).toEqual(rowsOf(english));
  });

  it('lead to the same places', () => {
    const places = (markdown: string) => linksOf(markdown).filter((link) => !/^#|^README/.test(link));
    expect(places(chinese).sort()).toEqual(places(english).sort());
  });

  it('fold the same', () => {
    const folds = (markdown: string) => markdown.match(/<\/?details>|<summary>/g);
    expect(folds(chinese)).toEqual(folds(english));
  });
});

it('the Chinese descriptions are those of the inputs and outputs that there are', () => {
  const described: unknown = JSON.parse(read(chineseDescriptions));
  const action: unknown = parse(read('action.yml'));
  for (const kind of ['inputs', 'outputs']) {
    expect(Object.keys(Object(at(described, kind)))).toEqual(Object.keys(Object(at(action, kind))));
  }
});

describe('every page', () => {
  const pages = ['.', 'docs', join('docs', 'decisions')].flatMap((directory) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(directory, name)),
  );

  /** GitHub's anchor of a heading. */
  const anchorOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');

  it.each(pages)('%s leads only to what is there', (page) => {
    for (const link of linksOf(read(page)).filter((link) => !/^(https?|mailto):/.test(link))) {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? page : resolve(dirname(page), path);
      expect({ link, exists: existsSync(file) }).toEqual({ link, exists: true });
      if (anchor === undefined) continue;
      const anchors = headingsOf(read(file)).map(({ text }) => anchorOf(text));
      expect({ link, anchors }).toEqual({
        link,
        anchors: expect.arrayContaining([decodeURIComponent(anchor)]),
      });
    }
  });
});
