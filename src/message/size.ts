import { mostButtons } from '../inputs/inputs.js';
import { type Loss, largestPayload, type Payload, sizeOf } from './message.js';
import { characterStart, joinKnown } from './text.js';

/**
 * The pieces of Markdown that must stay whole: a link around an image, a link or image, a tag, an
 * escape, an entity, an address; anything else goes by code points. The bounds keep the search short.
 */
const pieces = new RegExp(
  [
    /\[!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)\]\([^)\n]{0,3000}\)/,
    /!?\[(?:\\.|[^\]\\\n]){0,500}\]\([^)\n]{0,3000}\)/,
    /<\/?[a-z][^>\n]{0,300}>/,
    /\\./,
    /&#?\w{1,31};/,
    /https?:\/\/[^\s()<>[\]]{1,2000}/,
    /./,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gsu',
);

/** What JSON adds to a text: the quotes around it. */
const quotes = 2;
const jsonBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - quotes;

const closeColour = '</font>';
const closeFence = '\n```';

/**
 * Cuts Markdown to at most `limit` bytes of serialised JSON, never inside a character, an escape, a
 * link or a colour. An open colour is closed, and so is a fence, which would swallow what follows.
 */
export function excerpt(markdown: string, limit: number): string {
  const stops = stopsWithin(markdown, limit - jsonBytes(closeFence));
  const { position, colours } = lastCharacterEnd(markdown, stops);
  const kept = markdown.slice(0, position) + closeColour.repeat(colours);
  const fences = kept.match(/^```/gm)?.length ?? 0;
  return fences % 2 === 0 ? kept : kept + closeFence;
}

/** Between two pieces, where `colours` are open. */
interface Stop {
  readonly position: number;
  readonly colours: number;
}

const start: Stop = { position: 0, colours: 0 };

function stopsWithin(markdown: string, limit: number): Stop[] {
  const stops: Stop[] = [];
  let bytes = 0;
  let { position, colours } = start;
  for (const [piece] of markdown.matchAll(pieces)) {
    bytes += jsonBytes(piece);
    position += piece.length;
    if (/^<font\b/i.test(piece)) colours += 1;
    else if (/^<\/font/i.test(piece)) colours = Math.max(0, colours - 1);
    if (bytes + colours * closeColour.length > limit) break;
    stops.push({ position, colours });
  }
  return stops;
}

/** The last stop that is the end of a character too: a piece can go on in combining marks. */
function lastCharacterEnd(markdown: string, stops: readonly Stop[]): Stop {
  let stop = stops.at(-1) ?? start;
  for (;;) {
    const { position } = stop;
    const boundary = position === markdown.length ? position : characterStart(markdown, position);
    if (boundary === position) return stop;
    stop = stops.findLast((each) => each.position <= boundary) ?? start;
  }
}

/** How much the built-in body says. */
export interface Detail {
  /** Failed jobs with steps and error. */
  readonly jobDetails: number;
  /** Jobs that have a line. */
  readonly jobs: number;
  readonly commits: number;
  /** Failed tests by name. */
  readonly tests: number;
  /** Lines of the failed job's log. */
  readonly logLines: number;
  /** The author's own buttons. */
  readonly buttons: number;
}

const most: Detail = { jobDetails: 5, jobs: 20, commits: 5, tests: 5, logLines: 20, buttons: mostButtons };
const least: Detail = { jobDetails: 0, jobs: 0, commits: 0, tests: 0, logLines: 0, buttons: 0 };

/** From everything that people read on a phone to the least; each rung costs less than the one before. */
const ladder: readonly Detail[] = [
  most,
  { ...most, buttons: 0 },
  { ...most, logLines: 5, buttons: 0 },
  { jobDetails: 2, jobs: 20, commits: 5, tests: 3, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 10, commits: 5, tests: 0, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 0, commits: 5, tests: 0, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 0, commits: 2, tests: 0, logLines: 0, buttons: 0 },
  least,
];

/** What a notice calls a loss, and the details that it stands for. */
const losses: readonly (readonly [Exclude<Loss, 'text'>, readonly (keyof Detail)[]])[] = [
  ['buttons', ['buttons']],
  ['log lines', ['logLines']],
  ['test names', ['tests']],
  ['job details', ['jobDetails', 'jobs']],
  ['commits', ['commits']],
];

/** What `detail` leaves out of a message that has it. */
function lostWith(detail: Detail, write: (detail: Detail) => Written): Loss[] {
  const whole = sizeOf(write(most).payload);
  return losses
    .filter(([, keys]) => {
      const without = { ...most, ...Object.fromEntries(keys.map((key) => [key, detail[key]])) };
      return sizeOf(write(without).payload) !== whole;
    })
    .map(([loss]) => loss);
}

export interface Written {
  readonly body: string;
  readonly payload: Payload;
}

interface SizedMessage extends Written {
  /** As sent, the msgUuid included. */
  readonly bytes: number;
  readonly lost: readonly Loss[];
}

/** The line ends between two blocks, in bytes of JSON. */
const gap = 4;

/**
 * Writes a message that DingTalk takes: the author's buttons go first, then details of jobs, then commits, then the
 * author's text is cut. What `write` puts into every message is never lost.
 *
 * @param write writes the message with so much detail, and with the author's text
 * @param text the author's text, as Markdown
 * @param mark stands where text was cut
 */
export function writeWithinLimit(
  write: (detail: Detail, text: string) => Written,
  text: string,
  mark: string,
): SizedMessage {
  const lost = (detail: Detail) => lostWith(detail, (each) => write(each, text));
  for (const detail of ladder) {
    const written = write(detail, text);
    const bytes = sizeOf(written.payload);
    if (bytes <= largestPayload) return { ...written, bytes, lost: detail === most ? [] : lost(detail) };
  }
  const room = largestPayload - sizeOf(write(least, mark).payload) - gap;
  const written = write(least, joinKnown([excerpt(text, room), mark], '\n\n'));
  return { ...written, bytes: sizeOf(written.payload), lost: [...lost(least), 'text'] };
}
