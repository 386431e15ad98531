import { encodeUrl } from './markup.js';

/** A value as a template shows it; what has parts is shown as JSON. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether `name` is a variable of ours for an address. */
const isUrl = (name: string, text: string): boolean =>
  /(?:^|[.-])url$/.test(name) && /^https?:\/\/\S+$/.test(text);

/**
 * Renders a Mustache template. Two braces escape; an address of ours stays one, without what could end a
 * link. One that came with the event doesn't, since anybody may have written it.
 * Data has no functions and no inherited keys here, whatever it is called.
 *
 * @param template without problems
 * @param inert makes a value harmless
 */
export async function renderTemplate(
  template: string,
  view: unknown,
  inert: (text: string) => string,
): Promise<string> {
  const { default: Mustache } = await import('mustache');

  class OwnContext extends Mustache.Context {
    /** Whether the latest look-up led into the event; a section pushes what it has just looked up. */
    foundInEvent = false;

    readonly outer: OwnContext | undefined;
    readonly isOfEvent: boolean;

    constructor(view: unknown, outer?: OwnContext, isOfEvent = false) {
      super(view, outer);
      this.outer = outer;
      this.isOfEvent = isOfEvent;
    }

    override push(inner: unknown): OwnContext {
      return new OwnContext(inner, this, this.foundInEvent);
    }

    /** The innermost context that has the first part of a dotted name decides. Source: Mustache's manual. */
    override lookup(name: string): unknown {
      this.foundInEvent = this.isOfEvent;
      if (name === '.') return this.view;
      const [first = '', ...rest] = name.split('.');
      for (let context: OwnContext | undefined = this; context; context = context.outer) {
        const found = ownValue(context.view, first);
        if (found === undefined) continue;
        this.foundInEvent = context.isOfEvent || first === 'event';
        return rest.reduce(ownValue, found);
      }
      return undefined;
    }
  }

  class DataWriter extends Mustache.Writer {
    override unescapedValue([, name = '']: string[], context: Mustache.Context): string {
      return show(context.lookup(name));
    }

    override escapedValue([, name = '']: string[], context: OwnContext): string {
      const text = show(context.lookup(name));
      return isUrl(name, text) && !context.foundInEvent ? encodeUrl(text) : inert(text);
    }
  }

  return new DataWriter().render(template, new OwnContext(view));
}

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
