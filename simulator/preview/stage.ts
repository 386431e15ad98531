/** Puts scenarios on the page, one below the other, with what is wrong with them. */
import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import { explain } from '../command.js';
import { type Simulator, startSimulator } from '../server.js';
import { declaredInputs } from '../step.js';
import type { Files } from './files.js';
import type { PreviewOptions } from './options.js';
import { type Remark, rehearse, rehearseDigest } from './rehearsal.js';
import { environmentFor, exampleRun, readEvent, readScenario, type Scenario } from './scenario.js';

export interface Stage {
  readonly simulator: Simulator;
  /** The robot's address. */
  readonly webhook: string;
}

const group = 'Preview';

/** Opens an empty group with a robot that takes everything. */
export async function openStage(port: number): Promise<Stage> {
  const token = randomBytes(32).toString('hex');
  const limits = { messages: Number.POSITIVE_INFINITY };
  const simulator = await startSimulator({ robots: [{ token, group }], limits, port });
  return { simulator, webhook: simulator.webhook(token) };
}

/**
 * Shows everything anew.
 *
 * @returns the problems, one text each
 */
export async function show(
  options: PreviewOptions,
  { simulator, webhook }: Stage,
  files: Files,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const note = (text: string, problem = false) => {
    simulator.journal.addNote({ group, time: simulator.clock.now(), text, problem });
    if (problem) problems.push(text);
  };
  simulator.forget();
  const perform = async ({ name, play }: Part) => {
    try {
      const remarks = await play(note);
      for (const { level, text } of remarks) note(text, level === 'error');
    } catch (error) {
      note(`${name}: ${explain(error)}`, true);
    }
  };
  try {
    for (const part of castOf(options, webhook, files)) await perform(part);
  } catch (error) {
    note(explain(error), true);
  }
  return problems;
}

interface Part {
  readonly name: string;
  play(note: (text: string) => void): Promise<readonly Remark[]>;
}

function castOf(options: PreviewOptions, webhook: string, files: Files): readonly Part[] {
  const { directory, event, inputs, workspace } = options;
  if (options.digest)
    return [{ name: 'digest', play: () => rehearseDigest(inputs, webhook, workspace, files) }];
  const play = (scenario: Scenario) => rehearse(scenario, webhook, workspace, files);
  if (directory === undefined) {
    return [{ name: event, play: async () => play(single(readEvent(event, workspace, files), inputs)) }];
  }
  const names = Object.keys(declaredInputs());
  return scenariosIn(directory, files).map((name) => ({
    name,
    play: async (note) => {
      const scenario = readScenario(path.join(directory, name), names, files);
      note(scenario.title);
      return play(scenario);
    },
  }));
}

/**
 * The names of a directory's scenarios, in order.
 *
 * @throws Error where there is none, and what node:fs throws where there is no directory
 */
export function scenariosIn(directory: string, files: Files): readonly string[] {
  const scenarios = files.list(directory).filter((name) => /\.ya?ml$/.test(name));
  if (scenarios.length === 0) throw new Error(`${directory} holds no scenario, which is a .yml file.`);
  return scenarios;
}

function single(event: Scenario['event'], inputs: Scenario['inputs']): Scenario {
  const status = inputs['status'] ?? 'success';
  const env = environmentFor(event.payload);
  return { title: `${event.name} · ${status}`, event, status, inputs, env, run: exampleRun };
}
