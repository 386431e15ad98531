import type { MessageInputs } from '../inputs.js';
import type { RunResult } from '../result.js';
import { factLines } from './body.js';
import { buttonsOf } from './buttons.js';
import { type Detail, fitMessage, type Loss } from './fit.js';
import { type Form, formOf } from './forms.js';
import type { JobsTold } from './jobs.js';
import { missingKeywords } from './keywords.js';
import { type Mentions, mentionWords, unmentionable } from './mentions.js';
import type { Payload } from './payload.js';
import { cut, neutralise } from './text.js';
import { heading, sayVerdict, separator, showVerdict, titleParts } from './verdict.js';
import { type Words, wordsOf } from './words.js';

/** What a message tells, and whom. */
export interface Telling {
  readonly result: RunResult;
  /** Nobody where it isn't the time to mention anybody. */
  readonly mentions: Mentions;
  /** The parsed event, for templates. */
  readonly event: unknown;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A message that DingTalk takes. */
export interface Composed {
  readonly title: string;
  /** As it is sent, in Markdown where the type has it. */
  readonly body: string;
  readonly payload: Payload;
  /** Bytes of the serialised payload, with room for the msgUuid. */
  readonly bytes: number;
  /** What was left out or cut for the sake of the size. */
  readonly shortened: readonly Loss[];
  /** What the author of the workflow should know. */
  readonly notices: readonly string[];
}

/** What the author's templates made; absent where there was none, or where nothing came out of it. */
export interface Texts {
  readonly title?: string;
  readonly content?: string;
  readonly template?: string;
}

const grey = '#737373';
/** UTF-16 units of a title that an author wrote. */
const titleLimit = 200;

/**
 * Composes the message that tells `telling`, as `inputs` ask for it.
 *
 * @param inputs checked: templates parse, a raw payload has no problems
 */
export async function composeMessage(telling: Telling, inputs: MessageInputs): Promise<Composed> {
  const { messageType: type, openLinksIn } = inputs;
  const words = await wordsOf(inputs.language);
  if (type === 'raw') {
    const { composeRaw } = await import('./raw.js');
    return composeRaw(inputs, telling.mentions, words);
  }

  const form = await formOf(type, openLinksIn, words);
  const texts = await renderTexts(telling, inputs, words, form);
  const jobs = await tellJobsOf(telling.result, inputs, words, form);
  const composed = await composeTexts(telling, { texts, jobs }, inputs, words, form);
  return form.mentions
    ? composed
    : { ...composed, notices: [...composed.notices, ...unmentionable(telling.mentions, type)] };
}

/** Mustache and its variables are loaded only where there is a template. */
async function renderTexts(
  telling: Telling,
  inputs: MessageInputs,
  words: Words,
  form: Form,
): Promise<Texts> {
  if ([inputs.title, inputs.content, inputs.template].every((text) => text === undefined)) return {};
  const { renderCustomTexts } = await import('./custom-texts.js');
  return renderCustomTexts(telling, inputs, words, form.markup);
}

/** What tells of jobs is loaded only where some are known. */
async function tellJobsOf(
  { jobs }: RunResult,
  { fields }: MessageInputs,
  words: Words,
  { markup }: Form,
): Promise<JobsTold | undefined> {
  if (jobs === undefined) return undefined;
  const { tellJobs } = await import('./jobs.js');
  return tellJobs({ jobs, fields, words, markup });
}

async function composeTexts(
  { result, mentions }: Telling,
  { texts, jobs }: { readonly texts: Texts; readonly jobs: JobsTold | undefined },
  inputs: MessageInputs,
  words: Words,
  form: Form,
): Promise<Composed> {
  const { markup } = form;
  const buttons = buttonsOf(result, words);
  const title = writeTitle(texts.title, result, inputs.keywords, words);
  const called = form.mentions ? mentionWords(mentions, words.everybody) : [];
  const withHeading = form.heading || !title.includes(sayVerdict(result, words));

  const builtIn = (detail: Detail): string[] => [
    ...(withHeading ? [heading(texts.title, result, words, markup)] : []),
    markup.lines(factLines(inputs.fields, { result, words, markup, jobs, commits: detail.commits })),
    ...(jobs?.blocks(detail) ?? []),
  ];
  const write = (detail: Detail, text: string) => {
    const blocks = texts.template === undefined ? [...builtIn(detail), text, form.links(buttons)] : [text];
    const told = joinBlocks([...blocks, called.join(' ')]);
    const missing = missingKeywords(told, inputs.keywords);
    // Last, since nobody has escaped it: what it may open in Markdown ends with the message.
    const tag = missing.length === 0 ? '' : markup.colour(missing.join(separator), grey);
    const body = joinBlocks([told, tag]) || title;
    return { body, payload: form.payload({ title, body, buttons, mentions }) };
  };
  // A template's own verdict and link may be in the part that is cut.
  const [main] = buttons;
  const mark =
    texts.template === undefined
      ? words.shortened
      : [
          words.shortened,
          showVerdict(result, words),
          form.links(buttons) || markup.link(main.title, main.url),
        ].join(separator);
  const { body, payload, bytes, lost } = await fitMessage(write, texts.template ?? texts.content ?? '', mark);
  return {
    title,
    body,
    payload,
    bytes,
    shortened: lost,
    notices: lost.length === 0 ? [] : [`The message was too long for DingTalk and lost ${lost.join(', ')}.`],
  };
}

const joinBlocks = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

/** The title as the list of conversations shows it: no Markdown, one line, with every keyword. */
function writeTitle(
  custom: string | undefined,
  result: RunResult,
  keywords: readonly string[],
  words: Words,
): string {
  const parts =
    custom === undefined
      ? [showVerdict(result, words), ...titleParts(result).map((part) => neutralise(cut(part, 100)))]
      : [neutralise(cut(custom, titleLimit))];
  const title = parts.join(separator);
  return [title, ...missingKeywords(title, keywords)].join(separator);
}
