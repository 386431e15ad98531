import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { drawFile } from '../../simulator/page/document.js';
import { readStyle } from '../../simulator/page/site.js';
import { plainFiles, watchedFiles } from '../../simulator/preview/files.js';
import {
  inputNamesFor,
  type PreviewOptions,
  previewHelp,
  readPreviewOptions,
} from '../../simulator/preview/options.js';
import { openBrowser } from '../../simulator/preview/picture.js';
import { openStage, type Stage, show } from '../../simulator/preview/stage.js';
import { declaredInputs } from '../../simulator/step.js';

const scenarios = path.resolve('simulator', 'scenarios');
let stage: Stage;
let directory: string;

beforeEach(async () => {
  stage = await openStage(0);
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
});
afterEach(async () => {
  await stage.simulator.close();
  fs.rmSync(directory, { recursive: true });
});

const read = (...args: readonly string[]): PreviewOptions =>
  readPreviewOptions(args, inputNamesFor(args), directory, scenarios);

const write = (name: string, content: string) => fs.writeFileSync(path.join(directory, name), content);

describe('the command line', () => {
  it('shows the examples where it says nothing', () => {
    expect(read()).toEqual({
      workspace: directory,
      digest: false,
      directory: scenarios,
      event: 'push',
      inputs: {},
      device: 'desktop',
      theme: 'auto',
      port: 0,
    });
  });

  it('takes another directory, from where it was called', () => {
    expect(read('mine', '--device', 'phone')).toMatchObject({
      directory: path.join(directory, 'mine'),
      device: 'phone',
    });
  });

  it('takes an event and every input but those that say where the message goes', () => {
    const options = read('--event', 'push.json', '--status', 'failure', '--out', 'a.png', '--port', '8080');
    expect(options).toMatchObject({
      event: 'push.json',
      inputs: { status: 'failure' },
      out: path.join(directory, 'a.png'),
      port: 8080,
    });
    expect(options.directory).toBeUndefined();
    expect(() => read('--webhook', 'x')).toThrow('--webhook');
  });

  it.each([
    [['--colour', 'red'], '--colour'],
    [['mine', '--status', 'failure'], 'not both'],
    [['--out', 'a.pdf'], 'neither in .png nor in .html'],
    [['--device', 'watch'], '--device watch is none of desktop, phone'],
    [['--theme', 'blue'], '--theme blue is none of auto, light, dark'],
    [['digest', '--event', 'push'], '--event'],
    [['digest', '--status', 'failure'], '--status'],
    [['digest', 'mine'], 'not both'],
    [['--port', '70000'], '--port 70000 is no port'],
    [['--event', 'nosuch'], /event nosuch is neither a \.json file nor one of .*\bpull_request, .*\bpush, /],
  ])('refuses %j', (args, problem) => expect(() => read(...args)).toThrow(problem));

  it('has a help that names every option, and no other', () => {
    const help = previewHelp();
    expect(help).toMatch(/^Usage: npm run preview -- \[directory/);
    expect(help).toContain('--device <desktop|phone>');
    expect(help).toContain('--theme <auto|light|dark>');
    const named = Array.from(help.matchAll(/^ {2}--([a-z-]+) <\S+> +\S/gm), ([, name]) => String(name));
    const aimless = ['webhook', 'secret', 'allowed-hosts', 'dry-run', 'job-context', 'secret-source'];
    const inputs = Object.keys(declaredInputs()).filter((name) => !aimless.includes(name));
    expect(named).toEqual(['event', 'device', 'theme', 'port', 'out', ...inputs]);
  });
});

describe('the show', () => {
  it('has a message for each of the examples, under its title', async () => {
    expect(await show(read(), stage, plainFiles)).toEqual([]);
    const names = plainFiles.list(scenarios).filter((name) => name.endsWith('.yml'));
    expect(names.length).toBeGreaterThan(3);
    expect(stage.simulator.messages()).toHaveLength(names.length);
    const entries = stage.simulator.journal.entries();
    expect(entries.map(({ kind }) => kind)).toEqual(names.flatMap(() => ['note', 'call']));
  });

  it('tells what only the API knows', async () => {
    await show(read('--status', 'failure', '--language', 'zh-CN'), stage, plainFiles);
    const [message] = stage.simulator.messages();
    expect(message?.title).toContain('首次失败');
    expect(message?.text).toContain('Run npm test');
    expect(message?.text).toContain('Expected 3, got 4');
    expect(message?.text).toContain('3 分 14 秒');
    expect(message?.buttons[0]?.url).toContain(encodeURIComponent('/actions/runs/1296269/job/2'));
  });

  it('takes event and template from files', async () => {
    write('push.example.json', JSON.stringify({ ref: 'refs/heads/topic', repository: { full_name: 'a/b' } }));
    write('mine.mustache', 'Mine: {{event.ref}}');
    const options = read('--event', 'push.example.json', '--template-file', 'mine.mustache');
    expect(await show(options, stage, plainFiles)).toEqual([]);
    expect(stage.simulator.messages()[0]?.text).toContain('Mine: refs/heads/topic');
    expect(stage.simulator.messages()[0]?.title).toContain('a/b · topic');
  });

  it('knows the branch of a pull request and the tag of a release', async () => {
    await show(read('--event', 'pull_request'), stage, plainFiles);
    expect(stage.simulator.messages()[0]?.title).toMatch(/#\d+ changes/);
    await show(read('--event', 'release'), stage, plainFiles);
    expect(stage.simulator.messages()[0]?.title).toContain('0.0.1');
  });

  it('shows a push to a branch, as most are', async () => {
    await show(read('--event', 'push'), stage, plainFiles);
    expect(stage.simulator.messages()[0]?.title).toMatch(/Hello-World · master\b/);
  });

  it('has a digest of an example organisation, with the inputs of the digest', async () => {
    expect(await show(read('digest', '--language', 'zh-CN'), stage, plainFiles)).toEqual([]);
    const [message] = stage.simulator.messages();
    expect(message?.title).toBe('❌ 失败 2，已恢复 1 · 默认分支，24 小时 · DevOps');
    expect(message?.at.mobiles).toEqual(['13800000000']);
    expect(message?.text).toContain('未读取');
  });

  it('says why nothing is sent', async () => {
    expect(await show(read('--execution-timing', 'failure'), stage, plainFiles)).toEqual([]);
    expect(stage.simulator.journal.entries()).toMatchObject([
      { kind: 'note', text: expect.stringMatching(/^Nothing was sent: the result is success/) },
    ]);
  });

  it('begins anew each time', async () => {
    await show(read('--status', 'failure'), stage, plainFiles);
    await show(read('--status', 'failure'), stage, plainFiles);
    expect(stage.simulator.messages()).toHaveLength(1);
    expect(stage.simulator.journal.entries()).toHaveLength(1);
  });

  it('goes on where a file changes', async () => {
    write('mine.mustache', 'First');
    const options = read('--template-file', 'mine.mustache');
    const changed = new Promise<void>((resolve) => {
      const files = watchedFiles(resolve);
      void show(options, stage, files).then(() => write('mine.mustache', 'Second text'));
    });
    await changed;
    await show(options, stage, plainFiles);
    expect(stage.simulator.messages()[0]?.text).toContain('Second text');
  });
});

describe('a mistake', () => {
  const problemNotes = () =>
    stage.simulator.journal.entries().filter((entry) => entry.kind === 'note' && entry.problem);

  it.each([
    [['--language', 'fr'], 'language: "fr"'],
    [['--template', '{{#open}}'], 'template: '],
    [['--template-file', 'missing.mustache'], 'template-file: '],
    [['--event', 'missing.json'], "missing.json isn't there."],
  ])('in %j is on the page', async (args, text) => {
    const [problem, ...others] = await show(read(...args), stage, plainFiles);
    expect(problem).toContain(text);
    expect(others).toEqual([]);
    expect(problemNotes()).toMatchObject([{ text: problem }]);
    expect(stage.simulator.messages()).toEqual([]);
  });

  it('that empties the directory is on the page, until there is a scenario again', async () => {
    expect(await show(read('.'), stage, plainFiles)).toEqual([
      `${directory} holds no scenario, which is a .yml file.`,
    ]);
    expect(await show(read('gone'), stage, plainFiles)).toEqual([
      `${path.join(directory, 'gone')} isn't there.`,
    ]);
    expect(problemNotes()).toHaveLength(1);
    write('1.yml', 'event: push');
    expect(await show(read('.'), stage, plainFiles)).toEqual([]);
  });

  it('in a scenario names the file, and the others are shown all the same', async () => {
    write('1.yml', 'event: push\ninputs: { langauge: en }');
    write('2.yml', 'status: success');
    write('3.yml', 'a: [');
    write('4.yml', 'event: push');
    write('5.yml', 'event: nosuch');
    const problems = await show(read('.'), stage, plainFiles);
    expect(problems).toHaveLength(4);
    expect(problems[0]).toBe('1.yml: action.yml has no input langauge.');
    expect(problems[1]).toMatch(/^2\.yml: event is missing/);
    expect(problems[2]).toMatch(/^3\.yml: /);
    expect(problems[3]).toMatch(/^5\.yml: event nosuch is neither/);
    expect(stage.simulator.messages()).toHaveLength(1);
  });
});

describe('a file of its own', () => {
  it('needs nothing else, and allows only its own style', async () => {
    await show(read('--status', 'failure'), stage, plainFiles);
    const css = readStyle();
    const view = { device: 'desktop', theme: 'auto', language: 'en' } as const;
    const markup = drawFile(stage.simulator.journal.entries(), view, css);
    expect(markup).not.toMatch(/<(script|link|img)\b/);
    expect(markup).not.toContain(new URL(stage.webhook).searchParams.get('access_token'));
    const style = /<style>([\s\S]*)<\/style>/.exec(markup)?.[1] ?? '';
    expect(style).toBe(css);
    expect(markup).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(markup).toContain('Run npm test');
  });
});

describe('a picture', () => {
  it('needs a browser, and says how to get one', async () => {
    const missing = path.join(directory, 'chromium');
    await expect(openBrowser({ CHROME_PATH: missing })).rejects.toThrow(
      `CHROME_PATH names ${missing}, which isn't there. Install one (Debian and Ubuntu: apt-get install chromium)`,
    );
  });
});
