/**
 * The main job against the simulator: the bundled action tells a local group how some pipelines ended.
 * With --once it ends by itself, with exit code 0 only if all went as it should.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../src/language.js';
import { drawHelp, runCommand } from './command.js';
import { startExampleGitHub } from './example-github.js';
import { differences } from './expectation.js';
import { plainText } from './page/plain.js';
import { type Scene, scenesIn } from './scenes.js';
import { type ReceivedMessage, type Simulator, startSimulator } from './server.js';
import { runStep } from './step.js';

const token = randomBytes(32).toString('hex');
const secret = `SEC${randomBytes(32).toString('hex')}`;

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  │ ');

function show(message: ReceivedMessage): string {
  const buttons = message.buttons.map(({ title }) => `[${title}]`).join(' ');
  return indent([message.title, '', plainText(message.text), '', buttons].join('\n'));
}

/** What the terminal says around the messages and the log. */
interface DemoWords {
  readonly listens: (url: string) => string;
  readonly got: string;
  readonly gotNothing: string;
  readonly answered: (exitCode: number, sent: string, reason: string) => string;
  readonly result: (good: number, all: number) => string;
  readonly stays: (url: string) => string;
}

const demoWords: Readonly<Record<Language, DemoWords>> = {
  en: {
    listens: (url) => `A local DingTalk listens; its group is at ${url}`,
    got: 'The group got:',
    gotNothing: 'The group got nothing.',
    answered: (exitCode, sent, reason) =>
      `The step answered: exit code ${exitCode}, sent=${sent}, reason=${reason}`,
    result: (good, all) => `${good} of ${all} scenes went as they should.`,
    stays: (url) => `The group stays at ${url} until Ctrl+C.`,
  },
  'zh-CN': {
    listens: (url) => `本地钉钉已启动，群页面：${url}`,
    got: '群里收到：',
    gotNothing: '群里没有收到消息。',
    answered: (exitCode, sent, reason) => `步骤结束：退出码 ${exitCode}，sent=${sent}，reason=${reason}`,
    result: (good, all) => `共 ${all} 个场景，${good} 个符合预期。`,
    stays: (url) => `群页面：${url}，按 Ctrl+C 结束。`,
  },
};

/** @returns whether everything was as it should be */
async function play(scene: Scene, simulator: Simulator, language: Language): Promise<boolean> {
  const words = demoWords[language];
  const before = simulator.messages().length;
  const webhook = simulator.webhook(token);
  const { inputs, expected, title, run, env, ...rest } = scene;
  const github = await startExampleGitHub(run);
  const step = await runStep({
    ...rest,
    env: { ...env, GITHUB_API_URL: github.apiUrl },
    inputs: { webhook, secret, 'github-token': 'example-of-a-token', language, ...inputs },
  }).finally(github.close);
  const messages = simulator.messages().slice(before);
  const wrong = differences(expected, step, messages);
  const lines = [
    `\n■ ${title}`,
    ...messages.map((message) => `  ${words.got}\n${show(message)}`),
    messages.length === 0 ? `  ${words.gotNothing}` : '',
    `  ${words.answered(step.exitCode, step.outputs['sent'] ?? '', step.outputs['reason'] ?? '')}`,
    indent(asShown(step.log)),
    ...wrong.map((difference) => `  ✗ ${difference}`),
  ];
  console.log(lines.filter((line) => line !== '').join('\n'));
  return wrong.length === 0;
}

/** The log as a runner shows it: no masks, and annotations as their text. Source: ActionCommandManager.cs in actions/runner. */
const asShown = (log: string): string =>
  log
    .replace(/^::add-mask::.*\n/gm, '')
    .replace(
      /^::(error|warning|notice)::(.*)$/gm,
      (_, level: string, text: string) =>
        `${level[0]?.toUpperCase()}${level.slice(1)}: ${text.replaceAll('%0A', '\n').replaceAll('%25', '%')}`,
    );

const help = (): string =>
  drawHelp('npm run demo -- [options]', [
    { usage: '--once', meaning: 'Ends after the last scene; otherwise the group stays open as a page.' },
    { usage: '--language <en|zh-CN>', meaning: 'What the messages and this terminal speak (中文：zh-CN).' },
  ]);

/** @throws Error with a sentence for whoever typed the language */
function languageOf(text: string): Language {
  const language = languages.find((known) => known === text);
  if (language === undefined) throw new Error(`--language knows ${languages.join(', ')}, and not ${text}.`);
  return language;
}

await runCommand(help, async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { once: { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
  });
  const language = languageOf(values.language);
  const words = demoWords[language];
  const simulator = await startSimulator({
    robots: [{ token, secret, keywords: ['DevOps'], group: 'Demo' }],
  });
  // An address is worth something only as long as somebody listens.
  if (!values.once) console.log(words.listens(`${simulator.url}/`));
  const results: boolean[] = [];
  for (const scene of scenesIn(language)) results.push(await play(scene, simulator, language));

  const good = results.filter(Boolean).length;
  console.log(`\n${words.result(good, results.length)}`);
  process.exitCode = good === results.length ? 0 : 1;
  if (values.once) await simulator.close();
  else console.log(words.stays(`${simulator.url}/`));
});
