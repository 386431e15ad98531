import type { MessageInputs } from '../inputs.js';
import type { Telling, Texts } from './compose.js';
import type { Markup } from './markup.js';
import { renderTemplate } from './template.js';
import { viewOf } from './view.js';
import type { Words } from './words.js';

/** Longer values don't fit into a message anyway. In UTF-16 units. */
const valueLimit = 20_000;

/** Renders the author's title, content and template. */
export async function renderCustomTexts(
  telling: Telling,
  inputs: MessageInputs,
  words: Words,
  markup: Markup,
): Promise<Texts> {
  const view = viewOf(telling, inputs, words);
  const inert = (text: string) => markup.text(text, valueLimit);

  // A title is plain text, and made harmless as a whole.
  const title = await render(inputs.title, view, (text) => text);
  const content = await render(inputs.content, view, inert);
  const template = await render(inputs.template, view, inert);
  return {
    ...(title !== '' && { title }),
    ...(content !== '' && { content: markup.adapt(content) }),
    ...(template !== '' && { template: markup.adapt(template) }),
  };
}

const render = async (
  template: string | undefined,
  view: unknown,
  inert: (text: string) => string,
): Promise<string> => (template === undefined ? '' : (await renderTemplate(template, view, inert)).trim());
