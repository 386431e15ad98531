/** What a step and its group should show in the end, and what they show instead. */
import type { Message } from './message.js';
import type { StepResult } from './step.js';

export interface Expectation {
  readonly exitCode: number;
  readonly sent: boolean;
  /** The robot's; empty where it wasn't asked. */
  readonly errcode: string;
  /** Texts that stand in the title or the body of the message. */
  readonly texts?: readonly string[];
  /** A text of the step's log. */
  readonly log?: string;
}

/** Notices and warnings: a step that has all it needs gives none. */
const complaint = /^::(notice|warning)::.*/gm;

/** @returns what differs, a line each; none where all is well */
export function differences(
  expected: Expectation,
  { exitCode, outputs, log }: StepResult,
  messages: readonly Pick<Message, 'title' | 'text'>[],
): readonly string[] {
  const facts = [
    ['exit code', exitCode, expected.exitCode],
    ['sent', outputs['sent'], String(expected.sent)],
    ['errcode', outputs['errcode'], expected.errcode],
    ['number of messages', messages.length, expected.sent ? 1 : 0],
  ] as const;
  const shown = messages.map(({ title, text }) => `${title}\n${text}`).join('\n');
  const missing = (expected.texts ?? []).filter((text) => !shown.includes(text));
  return [
    ...facts.flatMap(([name, is, should]) =>
      is === should ? [] : [`${name} is ${is}, and should be ${should}`],
    ),
    ...missing.map((text) => `the message lacks “${text}”`),
    ...(log.includes(expected.log ?? '') ? [] : [`the log lacks “${expected.log}”`]),
    ...Array.from(log.matchAll(complaint), ([line]) => `the step complains: ${line}`),
  ];
}
