/** The card of a digest: the numbers, what is red, whom it calls, what was repaired, and what could not be read. Pure. */
import type { LocalizedText } from '../language.js';
import { sayMoment } from '../message/format.js';
import { missingKeywords } from '../message/markdown.js';
import { mentionWords, unmentionable } from '../message/mentions.js';
import { largestPayload, type Mentions, type Payload, sizeOf } from '../message/message.js';
import { type Form, formOf } from '../message/message-types.js';
import { cut, joinKnown, neutralise } from '../message/text.js';
import { grey, looks, separator } from '../message/verdict.js';
import { wordsOf } from '../message/word-choice.js';
import type { DigestMessageInputs } from './digest-inputs.js';
import { type DigestWords, digestWordsOf, saySpan } from './digest-words.js';
import { groupBy } from './group.js';
import type { Digest, Pipeline } from './pipelines.js';
import { isUnknown, type Unread } from './unread.js';

export interface DigestCardRequest {
  readonly digest: Digest;
  /** Globs of branch names; none: the default branches. */
  readonly branches: readonly string[];
  readonly unread: readonly Unread[];
  readonly mentions: Mentions;
  /** The page of the digest's own run, whose summary lists everything. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

interface DigestMessage {
  readonly title: string;
  /** As it is sent. */
  readonly body: string;
  readonly payload: Payload;
  /** The same with everything that the message has no room for. */
  readonly whole: string;
  readonly isWhole: boolean;
  /** What the author of the workflow should know. */
  readonly notices: readonly LocalizedText[];
}

/** How many lines each part has at most. */
type Limits = Readonly<Record<keyof DigestWords['sections'], number>>;

/** So much that people read it on a phone, and twenty times that on the page of the run. */
const card: Limits = { failing: 20, fixed: 10, reruns: 3, slow: 3, unread: 5 };
const page: Limits = { failing: 1_000, fixed: 500, reruns: 100, slow: 100, unread: 500 };

const none: Limits = { failing: 0, fixed: 0, reruns: 0, slow: 0, unread: 0 };

/** Each has half as many lines as the one before. */
const ladder: readonly Limits[] = [1, 2, 4, 8].map((divisor) => ({
  failing: Math.floor(card.failing / divisor),
  fixed: Math.floor(card.fixed / divisor),
  reruns: Math.floor(card.reruns / divisor),
  slow: Math.floor(card.slow / divisor),
  unread: Math.floor(card.unread / divisor),
}));

/** Composes the digest, with fewer lines where DingTalk would not take them all. */
export function composeDigest(request: DigestCardRequest, inputs: DigestMessageInputs): DigestMessage {
  const { messageType, openLinksIn, language } = inputs;
  const form = formOf(messageType, openLinksIn, wordsOf(language));
  const title = titleOf(request, inputs);
  const buttons = [{ title: wordsOf(language).buttons.run, url: request.url }] as const;
  const write = (limits: Limits) => {
    const body = bodyOf({ ...request, form, limits }, inputs, form.links(buttons));
    return { body, payload: form.payload({ title, body, buttons, mentions: request.mentions }) };
  };
  const whole = write(page).body;
  const limits = ladder.find((each) => sizeOf(write(each).payload) <= largestPayload) ?? none;
  const message = write(limits);
  const notices = form.canMention ? [] : unmentionable(request.mentions, messageType);
  return { title, ...message, whole, isWhole: message.body === whole, notices };
}

/** The title as the list of conversations shows it: what matters first, no Markdown, one line. */
function titleOf(
  { digest, branches, unread }: DigestCardRequest,
  { language, keywords }: DigestMessageInputs,
): string {
  const words = digestWordsOf(language);
  const { emoji } = lookOf(digest, unread);
  const about = neutralise(aboutOf(branches, digest, words));
  const title = [
    `${emoji} ${words.verdict(
      countsOf(digest),
      unread.every((each) => !isUnknown(each)),
    )}`,
    about,
  ].join(separator);
  return [title, ...missingKeywords(title, keywords)].join(separator);
}

const countsOf = ({ runs, repositories, failing, fixed }: Digest) => ({
  runs,
  repositories,
  failing: failing.length,
  fixed: fixed.length,
});

/** Of what nobody has read, nobody knows that it is well. */
function lookOf({ failing }: Digest, unread: readonly Unread[]) {
  if (failing.length > 0) return looks.failure;
  return unread.some(isUnknown) ? looks.other : looks.success;
}

/** Data, not yet made harmless. */
function aboutOf(branches: readonly string[], { window }: Digest, words: DigestWords): string {
  const span = saySpan(window.until - window.since, words);
  return words.about(branches.length === 0 ? undefined : cut(branches.join(', '), 100), span);
}

interface BodyRequest extends DigestCardRequest {
  readonly form: Form;
  readonly limits: Limits;
}

function bodyOf(request: BodyRequest, inputs: DigestMessageInputs, links: string): string {
  const { digest, branches, unread, form, mentions, now } = request;
  const { markup, gap } = form;
  const common = wordsOf(inputs.language);
  const words = digestWordsOf(inputs.language);
  const about = markup.text(aboutOf(branches, digest, words), 200);
  const { emoji, colour } = lookOf(digest, unread);
  const headline = `${emoji} ${words.headline(about, countsOf(digest))}`;
  const part = partWriter(request, words);
  const blocks = [
    form.repeatsTitle ? markup.heading(markup.colour(headline, colour)) : headline,
    part('failing', digest.failing, ({ redSince, inARow, atLeast }) => [
      words.redFor(saySpan(digest.window.until - redSince, words), atLeast),
      ...(inARow > 1 ? [words.inARow(inARow, atLeast)] : []),
    ]),
    form.canMention ? mentionWords(mentions, common.everybody).join(' ') : '',
    part('fixed', digest.fixed, ({ redFor, atLeast }) => [words.fixedAfter(saySpan(redFor, words), atLeast)]),
    part('reruns', digest.reruns, ({ count }) => [words.times(count)]),
    part('slow', digest.slow, ({ milliseconds }) => [saySpan(milliseconds, words)]),
    unreadPart(request, words),
    links,
  ];
  const text = joinKnown(blocks, gap);
  const foot = words.upTo(sayMoment(digest.window.until, now, inputs.timezone));
  const end = [foot, ...missingKeywords(`${text} ${foot}`, inputs.keywords)].join(separator);
  return [text, markup.colour(end, grey)].join(gap);
}

/** Writes a part: its name, a line for each of the first few with its link, and how many more there are. */
function partWriter({ form: { markup }, limits, branches, url }: BodyRequest, words: DigestWords) {
  return <Item extends Pipeline & { readonly url: string }>(
    section: keyof typeof emojis,
    items: readonly Item[],
    say: (item: Item) => readonly string[],
  ): string => {
    const shown = items.slice(0, limits[section]);
    const left = items.length - shown.length;
    // Of what is only worth a glance, the first few are enough.
    const isList = section === 'failing' || section === 'fixed';
    if (items.length === 0 || (shown.length === 0 && !isList)) return '';
    const lines = shown.map((item) => {
      const { repository, workflow, branch } = item;
      const names = [repository.fullName, workflow, ...(branches.length === 0 ? [] : [branch])];
      const label = names.map((name) => markup.text(name)).join(separator);
      return [`${emojis[section]} ${markup.link(label, item.url)}`, ...say(item)].join(separator);
    });
    const more = left > 0 && isList ? [markup.link(words.more(left), url)] : [];
    return markup.lines([markup.label(words.sections[section]).trim(), ...lines, ...more]);
  };
}

const emojis = { failing: '❌', fixed: '✅', reruns: '🔁', slow: '⏱️' };

/** One line for each reason, with the first few names. */
function unreadPart(
  { unread, form: { markup }, limits, url }: BodyRequest,
  { sections, reasons, more, because }: DigestWords,
): string {
  if (unread.length === 0) return '';
  const lines = [...groupBy(unread, ({ why }) => why)].map(([why, all]) => {
    const shown = all.slice(0, limits.unread).map(({ name }) => markup.text(name));
    const left = all.length - shown.length;
    const names = [...shown, ...(left > 0 ? [markup.link(more(left), url)] : [])];
    return `⚠️ ${because(names, reasons[why])}`;
  });
  return markup.lines([markup.label(sections.unread).trim(), ...lines]);
}
