/** Renders the author's templates with data that others wrote. compose.ts loads this file only where there is one. */
import Mustache from 'mustache';
import type { MessageInputs } from '../inputs/inputs.js';
import { isWebAddress } from '../json.js';
import { encodePart, encodeUrl, type Markup } from './markdown.js';
import type { Button, MessageRequest, Texts } from './message.js';
import { cut, neutralise } from './text.js';
import { viewOf } from './view.js';
import type { Words } from './words.js';

/** Characters that a template may become; what exceeds them is cut. DingTalk takes 20,000 bytes. */
const longestResult = 100_000;

/** Tags and texts that are rendered; a section in a section multiplies them. A few milliseconds. */
const mostSteps = 100_000;

/** Stands where rendering stops. */
const ellipsis = '…';

/** What makes a value harmless. */
interface Harmless {
  /** Takes secrets out. Of an event, which may have 25 MB, only what is shown is redacted. */
  readonly redact: MessageRequest['redact'];
  /** Takes from a text what would be markup. */
  readonly inert: (text: string) => string;
}

/** A value as a template shows it; what has parts is shown as JSON. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // It is nested too deep.
    return ellipsis;
  }
}

/** Whether `name` is a variable of ours for an address. */
const isUrl = (name: string, text: string): boolean =>
  /(?:^|[.-])url$/.test(name) && /^https?:\/\/\S+$/.test(text);

/**
 * Renders a Mustache template. Two braces escape; an address of ours stays one, without what could end a
 * link. One of the event or of vars doesn't, since anybody may have written it.
 * Data has no functions and no inherited keys here, whatever it is called.
 *
 * @param template without problems
 */
export const renderTemplate = (template: string, view: unknown, harmless: Harmless): string =>
  new DataWriter(harmless).render(template, new OwnContext(view));

class OwnContext extends Mustache.Context {
  /** Whether the latest look-up led to what others may have written, the event or vars; a section pushes what it has just looked up. */
  foundForeign = false;

  readonly outer: OwnContext | undefined;
  readonly isForeign: boolean;

  constructor(view: unknown, outer?: OwnContext, isForeign = false) {
    super(view, outer);
    this.outer = outer;
    this.isForeign = isForeign;
  }

  override push(inner: unknown): OwnContext {
    return new OwnContext(inner, this, this.foundForeign);
  }

  /** The innermost context that has the first part of a dotted name decides. Source: Mustache's manual. */
  override lookup(name: string): unknown {
    this.foundForeign = this.isForeign;
    if (name === '.') return this.view;
    const [first = '', ...rest] = name.split('.');
    for (let context: OwnContext | undefined = this; context; context = context.outer) {
      const found = ownValue(context.view, first);
      if (found === undefined) continue;
      this.foundForeign = context.isForeign || first === 'event' || first === 'vars';
      return rest.reduce(ownValue, found);
    }
    return undefined;
  }
}

class DataWriter extends Mustache.Writer {
  steps = 0;
  length = 0;
  readonly harmless: Harmless;

  constructor(harmless: Harmless) {
    super();
    this.harmless = harmless;
  }

  /** Data decides how much a section shows. It cannot keep the message from being sent: the rest is left out. */
  override renderTokens(tokens: string[][], ...rest: [Mustache.Context]): string {
    if (this.steps >= mostSteps) return '';
    this.steps += tokens.length;
    return this.steps < mostSteps ? super.renderTokens(tokens, ...rest) : ellipsis;
  }

  /** A value without secrets. It is first cut to twice the length of the result, so a secret that this cut splits is not shown. */
  show(value: unknown): string {
    return this.cut(() => this.harmless.redact(show(value).slice(0, 2 * longestResult)));
  }

  /** The text as far as the result has room for it; it is not made where there is none. */
  cut(textOf: () => string): string {
    const room = longestResult - this.length;
    if (room <= 0) return '';
    const text = textOf();
    this.length += text.length;
    if (text.length <= room) return text;
    this.steps = mostSteps;
    return text.slice(0, room) + ellipsis;
  }

  override rawValue([, text = '']: string[]): string {
    return this.cut(() => text);
  }

  override unescapedValue([, name = '']: string[], context: Mustache.Context): string {
    return this.show(context.lookup(name));
  }

  override escapedValue([, name = '']: string[], context: OwnContext): string {
    const text = this.show(context.lookup(name));
    return isUrl(name, text) && !context.foundForeign ? encodeUrl(text) : this.harmless.inert(text);
  }
}

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Longer values don't fit into a message anyway. In UTF-16 units. */
const valueLimit = 20_000;

/** UTF-16 units of a button's text. */
const buttonLimit = 40;

/** A value in an address: an address of its own stays one, anything else becomes a part of the path. */
const inertInUrl = (value: string): string =>
  isWebAddress(value) ? encodeUrl(value) : encodePart(value).replaceAll('%2F', '/');

/** Renders the author's title, content, template and buttons. */
export function renderCustomTexts(
  request: MessageRequest,
  inputs: MessageInputs,
  words: Words,
  markup: Markup,
): Texts {
  const view = viewOf(request, inputs, words);
  const { redact } = request;
  const render = (template: string | undefined, inert: Harmless['inert']) =>
    template === undefined ? '' : renderTemplate(template, view, { redact, inert }).trim();
  const inert = (text: string) => markup.text(text, valueLimit);

  // A title is plain text, and made harmless as a whole.
  const asIs = (text: string) => text;
  const title = render(inputs.title, asIs);
  const content = render(inputs.content, inert);
  const template = render(inputs.template, inert);
  const buttons = inputs.buttons.map(
    ({ text, url }): Button => ({
      title: neutralise(cut(render(text, asIs), buttonLimit)),
      url: render(url, inertInUrl),
    }),
  );
  return {
    buttons,
    ...(title !== '' && { title }),
    ...(content !== '' && { content: markup.adapt(content) }),
    ...(template !== '' && { template: markup.adapt(template) }),
  };
}
