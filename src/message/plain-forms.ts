/** The types of messages that have no markup. */
import type { Form, Open } from './forms.js';
import { type Markup, nameLimit } from './markup.js';
import { atField } from './mentions.js';
import { cut, neutralise } from './text.js';
import type { Words } from './words.js';

/** Text without any markup. */
export const plainMarkup = ({ punctuation }: Words): Markup => ({
  adapt: (text) => text,
  text: (data, limit = nameLimit) => neutralise(cut(data, limit)),
  link: (label) => label,
  label: (name) => name + punctuation.colon,
  colour: (text) => text,
  heading: (text) => text,
  lines: (lines) => lines.join('\n'),
  quote: (lines) => lines.map((line) => `  ${line}`).join('\n'),
});

export function textForm(words: Words): Form {
  const markup = plainMarkup(words);
  return {
    markup,
    mentions: true,
    heading: true,
    // Clients make a link only of an address that begins with http or https.
    links: ([{ title, url }]) => markup.label(title) + url,
    payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...atField(mentions) }),
  };
}

export const linkForm = (words: Words, open: Open): Form => ({
  markup: plainMarkup(words),
  mentions: false,
  heading: false,
  links: () => '',
  payload: ({ title, body, buttons: [{ url }] }) => ({
    msgtype: 'link',
    link: { title, text: body, messageUrl: open(url) },
  }),
});
