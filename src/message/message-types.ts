/** How each type of message is written and sent. */
import type { MessageInputs, MessageType } from '../inputs/inputs.js';
import { type Markup, markdownMarkup, nameLimit, openingUrl } from './markdown.js';
import { atField } from './mentions.js';
import type { Button, Mentions, Payload } from './message.js';
import { cut, neutralise } from './text.js';
import { separator } from './verdict.js';
import type { Words } from './words.js';

interface Content {
  readonly title: string;
  readonly body: string;
  readonly buttons: readonly [Button, ...Button[]];
  readonly mentions: Mentions;
}

/** A type of message: how its text is written, and where everything goes in the robot's JSON. */
export interface Form {
  readonly markup: Markup;
  /** False where DingTalk can't mention anybody. */
  readonly canMention: boolean;
  /** False where the client shows the title above the text. */
  readonly repeatsTitle: boolean;
  /** Between two blocks of the body. */
  readonly gap: string;
  /** Whether there is room for the author's buttons. */
  readonly ownButtons: boolean;
  /** The line of links, where there are no buttons. */
  links(buttons: readonly [Button, ...Button[]]): string;
  payload(content: Content): Payload;
}

/** Opens an address of the web where the author wants it. */
type Open = (url: string) => string;

const paragraph = '\n\n';

type Maker = (openLinksIn: MessageInputs['openLinksIn'], open: Open, words: Words) => Form;

const makers: Readonly<Record<Exclude<MessageType, 'raw'>, Maker>> = {
  'action-card': (openLinksIn, open) => ({
    markup: markdownMarkup(openLinksIn),
    canMention: true,
    repeatsTitle: true,
    gap: paragraph,
    ownButtons: true,
    links: () => '',
    payload: ({ title, body, buttons, mentions }) => ({
      msgtype: 'actionCard',
      actionCard: { title, text: body, ...cardButtons(buttons, open) },
      ...atField(mentions),
    }),
  }),
  markdown: (openLinksIn) => {
    const markup = markdownMarkup(openLinksIn);
    return {
      markup,
      canMention: true,
      repeatsTitle: true,
      gap: paragraph,
      ownButtons: true,
      links: (buttons) => buttons.map(({ title, url }) => markup.link(title, url)).join(separator),
      payload: ({ title, body, mentions }) => ({
        msgtype: 'markdown',
        markdown: { title, text: body },
        ...atField(mentions),
      }),
    };
  },
  text: (_, __, words) => textForm(words),
  link: (_, open, words) => linkForm(words, open),
};

/** The form of `type`, with links that open where the author wants. */
export const formOf = (
  type: Exclude<MessageType, 'raw'>,
  openLinksIn: MessageInputs['openLinksIn'],
  words: Words,
): Form => makers[type](openLinksIn, (url) => openingUrl(url, openLinksIn), words);

/** Two short buttons fit side by side on a phone; DingTalk has a form of its own for a single one. */
function cardButtons(buttons: Content['buttons'], open: Open): Payload {
  const [main, ...others] = buttons;
  if (others.length === 0) return { singleTitle: main.title, singleURL: open(main.url) };
  return {
    btnOrientation: others.length === 1 ? '1' : '0',
    btns: buttons.map(({ title, url }) => ({ title, actionURL: open(url) })),
  };
}

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

function textForm(words: Words): Form {
  const markup = plainMarkup(words);
  return {
    markup,
    canMention: true,
    repeatsTitle: true,
    gap: paragraph,
    ownButtons: false,
    // Clients make a link only of an address that begins with http or https.
    links: ([{ title, url }]) => markup.label(title) + url,
    payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...atField(mentions) }),
  };
}

const linkForm = (words: Words, open: Open): Form => ({
  markup: plainMarkup(words),
  canMention: false,
  repeatsTitle: false,
  // Its preview shows two lines, of which none should be blank.
  gap: '\n',
  ownButtons: false,
  links: () => '',
  payload: ({ title, body, buttons: [{ url }] }) => ({
    msgtype: 'link',
    link: { title, text: body, messageUrl: open(url) },
  }),
});
