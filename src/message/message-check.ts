/** Checks what an author wrote of the message, before there is one. */
import type { MessageInputs } from '../inputs/inputs.js';
import { type LocalizedText, named } from '../language.js';
import { checkPayload } from './payload-check.js';

/** Whether the author wrote texts with variables. */
export const hasTemplates = ({ title, content, template, buttons }: MessageInputs): boolean =>
  buttons.length > 0 || [title, content, template].some((text) => text !== undefined);

/** What is wrong with the texts and the payload that an author wrote; each problem begins with the input's name. */
export async function checkMessage(inputs: MessageInputs): Promise<LocalizedText[]> {
  const { messageType, payload } = inputs;
  const problems =
    messageType !== 'raw' || payload === undefined
      ? []
      : checkPayload(payload).map((problem) => named('payload', problem));
  if (!hasTemplates(inputs)) return problems;
  const { checkTemplates } = await import('./template-check.js');
  return [...problems, ...checkTemplates(inputs)];
}
