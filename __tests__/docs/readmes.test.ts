import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { chineseDescriptions, fillParts, pageIn, pages } from '../../scripts/readme-parts.js';
import { inputTable } from '../../src/inputs/table.js';
import { at } from '../../src/json.js';
import { languages } from '../../src/language.js';
import { composeMessage } from '../../src/message/compose.js';
import { checkPayload } from '../../src/message/payload-check.js';
import { checkTemplate } from '../../src/message/template-check.js';
import { outputNames } from '../../src/runner/step-result.js';
import { documented, inputs, messageRequest, result } from '../message/scenarios.js';
import { loadWorkflow } from '../support/runner/workflow-file.js';

const read = (path: string) => readFileSync(path, 'utf8');
/** What the runner fills in, so that it is in no table. */
const filledIn = ['job-context', 'matrix', 'secret-source'];

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
/** A message of the log, which is quoted in the language of the page. */
const isMessage = (code: string) => /\p{Script=Han}|\w \w/u.test(code);
/** Each row of each table: how many cells it has, and the code in its first one. */
const rowsOf = (markdown: string) =>
  [...proseOf(markdown).matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => {
    const cells = row.split(' | ');
    const codes = codesOf(cells[0] ?? '');
    return { cells: cells.length, code: codes.map((code) => (isMessage(code) ? 'a message' : code)) };
  });
const linksOf = (markdown: string) =>
  [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

const each = pages.flatMap((page) => languages.map((language) => ({ page, language })));

it.each(each)(
  '$page in $language says what action.yml and the variables say; else run npm run readme',
  (one) => {
    const text = read(pageIn(one.page, one.language));
    expect(text).toBe(fillParts(text, one.language, read));
  },
);

describe.each(languages)('the README in %s', (language) => {
  const readme = read(pageIn('README', language));

  it('is read in a few minutes', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(351);
  });

  it('describes every input and output once', () => {
    const names = [...readme.matchAll(/^\| `([a-z-]+)`[^|]* \| /gm)].map(([, name]) => name);
    const own = Object.keys(inputTable).filter((name) => !filledIn.includes(name));
    expect(names.sort()).toEqual([...own, ...outputNames, 'tests'].sort());
    for (const name of filledIn) expect(readme).toContain(`\`${name}\``);
  });

  it('has the two commands, one line each', () => {
    for (const name of ['demo', 'tests']) {
      const found = [
        ...readme.matchAll(new RegExp(`<!-- command: ${name} -->\\n\`\`\`sh\\n(.*)\\n\`\`\`\\n`, 'g')),
      ];
      expect(found.map(([, command]) => command)).toEqual([expect.stringMatching(/^npm ci && npm /)]);
    }
  });

  it('shows a card that people can read', () => {
    expect(readme).toMatch(/<img src="docs\/images\/phone[\w-]*\.png" width="400" alt="[^"]{20,}">/);
  });
});

describe.each(languages)('the examples in %s', (language) => {
  it('are all in the index', () => {
    const index = read(pageIn('examples/README', language));
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.md'))
      .map((name) => name.replaceAll('\\', '/'));
    expect([...new Set(linksOf(index).filter((link) => !link.endsWith('.md')))].sort()).toEqual(files.sort());
  });
});

describe.each(languages)('the page of templates in %s', (language) => {
  it('shows templates and payloads that work', async () => {
    const texts = (wanted: string) =>
      blocksOf(read(pageIn('docs/TEMPLATES', language))).flatMap((block) =>
        block.language === wanted ? (block.code ?? '') : [],
      );
    expect(texts('mustache')).toHaveLength(1);
    for (const template of texts('mustache')) {
      expect(checkTemplate(template)).toBeUndefined();
      for (const run of [documented, result()]) {
        const { body, notices } = await composeMessage(messageRequest({ result: run }), inputs({ template }));
        expect(notices).toEqual([]);
        expect(body).not.toMatch(/\{\{|undefined|\(\)/);
      }
    }
    for (const payload of texts('json')) expect(checkPayload(JSON.parse(payload))).toEqual([]);
  });
});

describe.each(pages)('%s in both languages', (page) => {
  const english = read(pageIn(page, 'en'));
  const chinese = read(pageIn(page, 'zh-CN'));

  it('has the same headings, by their levels', () => {
    const levels = (markdown: string) => headingsOf(markdown).map(({ level }) => level);
    expect(levels(chinese)).toEqual(levels(english));
  });

  it('has the same code, but for the language of the message', () => {
    const plain = (markdown: string) =>
      blocksOf(markdown).map(({ code = '' }) =>
        code.replace(/^ {4,10}language: zh-CN\n| --language zh-CN/gm, ''),
      );
    expect(plain(chinese)).toEqual(plain(english));
  });

  it('has the same tables', () => {
    expect(rowsOf(chinese)).toEqual(rowsOf(english));
  });

  it('leads to the same places', () => {
    const places = (markdown: string) =>
      linksOf(markdown)
        .map((link) => link.replace('.zh-CN.md', '.md').replace(/#.*$/, ''))
        .filter((link) => link !== '' && link !== `${page.split('/').at(-1)}.md`)
        .sort();
    expect(places(chinese)).toEqual(places(english));
  });

  it('folds the same', () => {
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
  const files = ['.', 'docs', 'examples', join('docs', 'decisions')].flatMap((directory) =>
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

  it.each(files)('%s leads only to what is there', (page) => {
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

describe('YAML in the pages', () => {
  const files = [
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
    ...languages.map((language) => pageIn('README', language)),
    'CONTRIBUTING.md',
  ];
  const blocks = files.flatMap((file) =>
    blocksOf(read(file))
      .filter(({ language }) => language === 'yaml' || language === 'yml')
      .map(({ code = '' }, index) => ({ file, index, code })),
  );
  const isWorkflow = ({ code }: { readonly code: string }) => /^jobs:/m.test(code);

  it.each(blocks)('is YAML: $file, block $index', ({ code }) => {
    expect(parse(code)).toBeTruthy();
  });

  it.each(blocks.filter(isWorkflow))(
    'is a workflow for the official parser: $file, block $index',
    async ({ code }) => {
      const whole = /^on:/m.test(code) ? code : `on: push\n${code}`;
      const directory = mkdtempSync(join(tmpdir(), 'page-'));
      const workflow = join(directory, 'workflow.yml');
      writeFileSync(workflow, whole);
      // It throws where GitHub's parser finds anything wrong.
      const { jobs } = await loadWorkflow(workflow);
      rmSync(directory, { recursive: true });
      expect(jobs.length).toBeGreaterThan(0);
    },
  );
});
