import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language.js';
import { composeMessage } from '../../src/message/compose.js';
import { english } from '../../src/message/english.js';
import { renderTemplate } from '../../src/message/template.js';
import { checkTemplate } from '../../src/message/template-check.js';
import { variables } from '../../src/message/variables.js';
import { viewOf } from '../../src/message/view.js';
import type { RunResult } from '../../src/run-result.js';
import { readMarkdown, withoutInvisible } from './markdown-reader.js';
import { facts, failedJob, inputs, job, messageRequest, result, tested } from './scenarios.js';

const render = (template: string, more: Partial<RunResult> = {}, event: unknown = {}) =>
  composeMessage(
    messageRequest({ result: { ...tested, ...more }, event }),
    inputs({ template, keywords: [] }),
  ).then(({ body }) => body);

/** Values as they are. */
const plain = { redact: (text: string) => text, inert: (text: string) => text };

/** The template that shows a variable of the table; the first item stands for a list. */
const showing = (name: string): string => {
  const parts = name.split('[].');
  const last = parts.pop() ?? '';
  const leaf = last.endsWith('[]') ? `${last.slice(0, -2)}.0` : last;
  return parts.reduceRight((inner, list) => `{{#${list}.0}}${inner}{{/${list}.0}}`, `{{{${leaf}}}}`);
};

/** The run with tests and a log. */
const explained: RunResult = {
  ...tested,
  jobs: {
    list: [{ ...failedJob, logLines: ['expected 3 parcels, got 4'] }, job('build')],
    total: 2,
    counts: { success: 1, failure: 1 },
  },
};

describe('the variables', () => {
  const view = viewOf(messageRequest({ result: explained }), inputs(), english);

  it.each(variables.map(({ name, sample }) => [name, sample]))(
    '%s shows %j in the tested run',
    async (name, sample) => {
      expect(renderTemplate(showing(name), view, plain)).toBe(sample);
    },
  );

  it('are all tested', () => {
    const names = (value: unknown, path: string): string[] => {
      if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => names(item, `${path}[]`));
      if (typeof value !== 'object' || value === null) return [path];
      return Object.entries(value).flatMap(([key, inner]) =>
        names(inner, path === '' ? key : `${path}.${key}`),
      );
    };
    const about = [
      result({ facts: facts({ subject: { kind: 'release', name: 'v1', title: 'One', url: 'x' } }) }),
      result({ facts: facts({ subject: { kind: 'pull-request', number: 1, url: 'x', head: 'y' } }) }),
      explained,
    ];
    const known = new Set(
      about.flatMap((each) =>
        names(viewOf(messageRequest({ result: each, event: '' }), inputs(), english), ''),
      ),
    );
    const table = new Set(variables.map(({ name }) => name));
    const untested = [...known].filter(
      (name) =>
        !table.has(name) &&
        !name.startsWith('failures[]') &&
        name !== 'event' &&
        !table.has(`${name}.status`) &&
        !table.has(`${name}.url`) &&
        !table.has(`${name}.total`),
    );
    expect(untested).toEqual([]);
  });

  it('are described in each language', () => {
    for (const { description } of variables) {
      for (const language of languages) expect(description[language]).not.toBe('');
    }
  });

  it.each([
    ['success', { status: 'success' }],
    ['failure', { status: 'timed_out' }],
    ['cancelled', { status: 'cancelled' }],
    ['skipped', { status: 'skipped' }],
    ['started', { status: 'started' }],
    ['fixed', { status: 'success' }],
    ['still-failing', { status: 'failure' }],
    ['first-failure', { status: 'failure', history: { kind: 'first-run' } }],
  ] as const)('open the section %s', async (section, more) => {
    expect(await render(`{{#${section}}}yes{{/${section}}}{{^${section}}}no{{/${section}}}`, more)).toBe(
      'yes',
    );
  });

  it.each([
    ['Europe/Berlin', '2026-11-24 04:08:05 CET'],
    ['UTC', '2026-11-24 03:08:05 UTC'],
  ])('show times in %s', async (timezone, expected) => {
    const { body } = await composeMessage(
      messageRequest(),
      inputs({ timezone, template: '{{now}}', keywords: [] }),
    );
    expect(body).toBe(expected);
  });
});

describe('a template', () => {
  it('shows data as written and nothing of it active', async () => {
    const data = '**x** [a](https://evil.example)\n# <b>@all';
    const body = await render('{{event.text}}', {}, { text: data });
    const { structure, text } = readMarkdown(body);
    expect(structure).toEqual(readMarkdown('x').structure);
    expect(withoutInvisible(text).trim()).toBe(data.replace('\n', ' '));
  });

  it('shows data raw in three braces', async () => {
    expect(await render('{{{event.text}}} {{& event.text}}', {}, { text: '**x**' })).toBe('**x** **x**');
  });

  it('does not take data for a template', async () => {
    expect(await render('{{{event.text}}}', {}, { text: '{{actor}}' })).toBe('{{actor}}');
  });

  it('keeps addresses usable and inside of their link', async () => {
    const body = await render(
      '[run]({{run.url}}) [x]({{{event.html_url}}}) {{event.homepage}}',
      {},
      {
        html_url: 'https://example.com/a%28b%29',
        homepage: 'https://example.com',
      },
    );
    expect(readMarkdown(body).structure.filter((part) => part.startsWith('link_open'))).toEqual([
      expect.stringContaining('runs%2F4200'),
      expect.stringContaining('https%3A%2F%2Fexample.com%2Fa%2528b%2529'),
    ]);
  });

  it.each([
    '{{event.a.url}}',
    '{{#event}}{{#a}}{{url}}{{/a}}{{/event}}',
    '{{#event.list}}{{html_url}}{{/event.list}}',
    '{{#event.a}}{{#success}}{{/success}}{{#list}}{{deep.url}}{{/list}}{{/event.a}}',
  ])('makes no link of an address that came with the event: %s', async (template) => {
    const url = 'https://evil.example/x';
    const event = { a: { url, list: [{ deep: { url } }] }, list: [{ html_url: url }] };
    const body = await render(template, {}, event);
    expect(readMarkdown(body).structure.filter((part) => part.startsWith('link_open'))).toEqual([]);
    expect(withoutInvisible(body)).toContain('evil.example');
    expect(body).not.toContain(url);
  });

  it('lets an author make a link of an address of the event, in three braces only', async () => {
    const event = { url: 'https://example.com/x' };
    const encoded = encodeURIComponent(event.url);
    expect(await render('[x]({{{event.url}}})', {}, event)).toContain(encoded);
    expect(await render('[x]({{event.url}})', {}, event)).not.toContain(encoded);
  });

  it('keeps our own addresses usable in a section of the event', async () => {
    const event = { release: { name: 'One', run: 7 }, list: [1, 2] };
    expect(await render('{{#event.release}}{{run.url}}{{subject-url}}{{/event.release}}', {}, event)).toBe(
      'https://github.com/octocat/hello-world/tree/main',
    );
    expect(await render('{{#event.list}}{{run.url}} {{/event.list}}', {}, event)).toBe(
      Array(2).fill('https://github.com/octocat/hello-world/actions/runs/4200').join(' '),
    );
  });

  it('shows how many failures there are at least', async () => {
    const history = { kind: 'known', previous: 'failure', failuresInARow: 20, atLeast: true } as const;
    expect(await render('{{failures-in-a-row}}', { history })).toBe('21+');
    expect(
      await render('{{#failures-in-a-row}}x{{/failures-in-a-row}}-', { history, status: 'success' }),
    ).toBe('-');
  });

  it('does not take a text for an address because of its name', async () => {
    const body = await render('{{event.url}}', {}, { url: 'javascript:x [a](https://evil.example)' });
    expect(body).not.toContain('](');
  });

  it('shows what has parts as JSON, and nothing for what is not there', async () => {
    expect(await render('{{{event}}}|{{event.x.y}}|{{tag}}|{{event.no}}', {}, { no: false, a: [1] })).toBe(
      '{"no":false,"a":[1]}|||false',
    );
  });

  it.each([
    'constructor',
    'event.constructor',
    '__proto__',
    'event.__proto__.x',
    'workflow.length',
    'jobs.map',
    'toString',
    'event.text.constructor.name',
  ])('reaches nothing that is inherited: %s', async (name) => {
    const view = { ...viewOf(messageRequest({ event: { text: 'x' } }), inputs(), english) };
    expect(renderTemplate(`a{{{${name}}}}b`, view, plain)).toBe('ab');
  });

  it('may meet data with any key', async () => {
    const event: unknown = JSON.parse('{"toString":"a","__proto__":{"x":"b"},"hasOwnProperty":1}');
    expect(await render('{{event.toString}}{{event.__proto__.x}}{{{event}}}', {}, event)).toContain(
      'ab{"toString":"a"',
    );
  });

  it('stops where its sections multiply, and shows that', async () => {
    const open = '{{#event.list}}'.repeat(10);
    const view = { event: { list: Array.from({ length: 2_000 }, () => ({})) } };
    const text = renderTemplate(`a ${open}b${'{{/event.list}}'.repeat(10)} c`, view, plain);
    expect(text.length).toBeLessThan(100_000);
    expect(text.replace(/b+/, 'b')).toBe('a b… c');
  });

  it('stops where it becomes longer than anything that DingTalk takes', async () => {
    const view = { a: 'x'.repeat(60_000) };
    const text = renderTemplate('{{{a}}}{{{a}}}{{{a}}}!', view, plain);
    expect(text).toBe(`${'x'.repeat(100_000)}…`);
  });

  it('shows an event that is nested without end as far as it can be told', async () => {
    const event: unknown = JSON.parse(`{"ref":"main","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(await render('{{event.ref}} {{{event.deep}}}', {}, event)).toBe('main …');
  });

  it('finds names of the outer sections', async () => {
    expect(await render('{{#jobs}}{{workflow}}/{{name}} {{/jobs}}')).toBe(
      String.raw`ci/test \(20\) ci/build`,
    );
  });

  it('shows a job that was allowed to fail as the card does', async () => {
    const list = [{ name: 'lint', state: 'failure', allowedToFail: true, failedSteps: [] }] as const;
    const { body } = await composeMessage(
      messageRequest({
        result: { ...tested, jobs: { list, total: 1, counts: { failure: 1 }, allowedFailures: 1 } },
      }),
      inputs({ template: '{{#jobs}}{{emoji}} {{name}}{{/jobs}}' }),
    );
    expect(body).toContain('⚠️ lint');
  });

  it('has its parts in the language of the message', async () => {
    const { title } = await composeMessage(
      messageRequest({ result: tested }),
      inputs({ title: '{{verdict}} {{duration}} {{job-counts}}', language: 'zh-CN', keywords: [] }),
    );
    expect(title).toBe('连续失败 3 次 1 分 12 秒 共 2 个任务：失败 1，成功 1');
  });
});

describe('checking a template', () => {
  it.each([
    'plain',
    '{{#failure}}{{verdict}}{{/failure}}{{^failure}}x{{/failure}}',
    '{{! a comment }}{{=<% %>=}}<% actor %>',
    '{{#jobs}}{{name}}{{#failed-steps}}{{.}}{{/failed-steps}}{{/jobs}}',
    '{{event.anything.at.all}}{{#event.commits}}{{message}}{{#author}}{{email}}{{/author}}{{/event.commits}}',
    '{{#pull-request}}{{number}}{{{title}}}{{& url}}{{/pull-request}}',
  ])('finds nothing wrong in %s', async (template) => {
    expect(checkTemplate(template)).toBeUndefined();
  });

  it("knows the author's own variables, and no others", async () => {
    expect(checkTemplate('{{vars.NOTES}}', { NOTES: 'x' })).toBeUndefined();
    expect(checkTemplate('{{vars.OTHER}}', { NOTES: 'x' })?.en).toContain('unknown variable "vars.OTHER"');
    expect(checkTemplate('{{vars.constructor}}', {})?.en).toContain('unknown variable');
  });

  it.each([
    ['{{vars.NOTE}}', '{{vars.NOTES}}'],
    ['{{#commits}}{{message}}{{/commits}}', '{{title}}'],
    ['{{#commits}}{{id}}{{/commits}}', '{{sha}}'],
    ['{{message}}', '{{commit.title}}'],
    ['{{ref_name}}', '{{branch}}'],
    ['{{author}}', '{{commit.author}}'],
    ['{{commit.id}}', '{{commit.sha}}'],
    ['{{pr.number}}', '{{pull-request.number}}'],
    ['{{failed}}', '{{failure}}'],
    ['{{vars.url}}', undefined],
    ['{{title}}', undefined],
    ['{{version}}', undefined],
    ['{{page}}', undefined],
    [`{{${'commit.title'.repeat(4)}}}`, undefined],
  ])('tells of %s what may be meant: %s', (template, meant) => {
    const { en = '' } = checkTemplate(template, { NOTES: 'x' }) ?? {};
    expect(/perhaps (\{\{\S+\}\}) is meant/.exec(en)?.[1]).toBe(meant);
  });

  const allVariables =
    '; TEMPLATES lists all variables; text that is not a template goes into the input vars, and is shown by {{vars.NAME}}';
  it.each([
    ['a\n{{#failure}}\nb\n', 'line 2: Unclosed section "failure"'],
    ['a\n{{#failure}}\nb\n{{/success}}', 'line 2: Unclosed section "failure"'],
    ['a\n\n{{/failure}}', 'line 3: Unopened section "failure"'],
    [
      '{{commit.titel}}',
      `line 1: unknown variable "commit.titel", perhaps {{commit.title}} is meant${allVariables}`,
    ],
    [
      'a\n{{#run}}{{numbre}}{{/run}}',
      `line 2: unknown variable "numbre", perhaps {{number}} is meant${allVariables}`,
    ],
    [
      '{{short-sha}}',
      `line 1: unknown variable "short-sha", perhaps {{commit.short-sha}} is meant${allVariables}`,
    ],
    [
      '{{github.ref_name}}',
      `line 1: unknown variable "github.ref_name", perhaps {{branch}} is meant${allVariables}`,
    ],
    ['{{run_id}}', `line 1: unknown variable "run_id", perhaps {{run.id}} is meant${allVariables}`],
    ['{{xy}}', `line 1: unknown variable "xy"${allVariables}`],
    ['a\nb {{actor', 'line 2: Unclosed tag'],
    ['a\n{{=x=}}', 'line 2: Invalid tags: x'],
    ['a\n{{> header}}', 'line 2: partials ({{> header}}) are not supported'],
    ['{{#event}}\n{{> header}}{{/event}}', 'line 2: partials ({{> header}}) are not supported'],
    [
      '{{actor}}\n{{worklow}} {{#jobs}}\n{{nme}}{{/jobs}}',
      `line 2: unknown variable "worklow", perhaps {{workflow}} is meant; line 3: unknown variable "nme", perhaps {{name}} is meant${allVariables}`,
    ],
    [
      `a\n${'{{#jobs}}'.repeat(11)}${'{{/jobs}}'.repeat(11)}`,
      'line 2: sections are nested more than 10 levels deep',
    ],
    [`{{> ${'p'.repeat(9_000)}}}`, `line 1: partials ({{> ${'p'.repeat(39)}…}}) are not supported`],
    [`{{#${'p'.repeat(9_000)}}}`, `line 1: Unclosed section "${'p'.repeat(181)}…`],
    ['x'.repeat(100_001), 'it has 100001 characters, more than 100000'],
  ])('tells of %j', async (template, problem) => {
    expect(checkTemplate(template)?.en).toBe(problem);
  });

  it('finds nothing wrong in ten sections in each other and a hundred thousand characters', async () => {
    const sections = '{{#jobs}}'.repeat(10) + '{{/jobs}}'.repeat(10);
    expect(checkTemplate(sections.padEnd(100_000, '-'))).toBeUndefined();
  });

  it('lists the first ten problems of a template of nothing else', async () => {
    const problem = checkTemplate('{{x}}\n'.repeat(15_000))?.en ?? '';
    expect(problem.match(/line \d+/g)).toEqual(Array.from({ length: 10 }, (_, index) => `line ${index + 1}`));
  });
});
