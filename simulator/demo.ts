/**
 * The main job against the simulator: the bundled action tells a local group how some pipelines ended.
 * With --once it ends by itself, with exit code 0 only if all went as it should.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { drawHelp, runCommand } from './command.js';
import { startExampleGitHub } from './example-github.js';
import { differences } from './expectation.js';
import { plainText } from './page/plain.js';
import { type Scene, scenes } from './scenes.js';
import { type ReceivedMessage, type Simulator, startSimulator } from './server.js';
import { runStep } from './step.js';

const token = randomBytes(32).toString('hex');
const secret = `SEC${randomBytes(32).toString('hex')}`;

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  │ ');

function show(message: ReceivedMessage): string {
  const buttons = message.buttons.map(({ title }) => `[${title}]`).join(' ');
  return indent([message.title, '', plainText(message.text), '', buttons].join('\n'));
}

/** @returns whether everything was as it should be */
async function play(scene: Scene, simulator: Simulator): Promise<boolean> {
  const before = simulator.messages().length;
  const webhook = simulator.webhook(token);
  const { inputs, expected, title, run, env, ...rest } = scene;
  const github = await startExampleGitHub(run);
  const step = await runStep({
    ...rest,
    env: { ...env, GITHUB_API_URL: github.apiUrl },
    inputs: { webhook, secret, 'github-token': 'example-of-a-token', ...inputs },
  }).finally(github.close);
  const messages = simulator.messages().slice(before);
  const wrong = differences(expected, step, messages);
  const lines = [
    `\n■ ${title}`,
    ...messages.map((message) => `  The group got:\n${show(message)}`),
    messages.length === 0 ? '  The group got nothing.' : '',
    `  The step answered: exit code ${step.exitCode}, sent=${step.outputs['sent']}, reason=${step.outputs['reason']}`,
    indent(step.log.replace(/^::add-mask::.*\n/gm, '')),
    ...wrong.map((difference) => `  ✗ ${difference}`),
  ];
  console.log(lines.filter((line) => line !== '').join('\n'));
  return wrong.length === 0;
}

const help = (): string =>
  drawHelp('npm run demo -- [options]', [
    { usage: '--once', meaning: 'Ends after the last scene; otherwise the group stays open as a page.' },
  ]);

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args: [...args], options: { once: { type: 'boolean', default: false } } });
  const simulator = await startSimulator({
    robots: [{ token, secret, keywords: ['DevOps'], group: 'Demo' }],
  });
  // An address is worth something only as long as somebody listens.
  if (!values.once) console.log(`A local DingTalk listens; its group is at ${simulator.url}/`);
  const results: boolean[] = [];
  for (const scene of scenes) results.push(await play(scene, simulator));

  const good = results.filter(Boolean).length;
  console.log(`\n${good} of ${results.length} scenes went as they should.`);
  process.exitCode = good === results.length ? 0 : 1;
  if (values.once) await simulator.close();
  else console.log(`The group stays at ${simulator.url}/ until Ctrl+C.`);
});
