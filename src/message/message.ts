/** What the files of this folder hand to each other. */
import type { LocalizedText } from '../language.js';
import type { RunResult } from '../run-result.js';

/** The robot's JSON, without the msgUuid that the delivery adds. */
export type Payload = Readonly<Record<string, unknown>>;

/** Bytes of a serialised body that DingTalk takes. Source: its page on the custom robot. */
export const robotLimit = 20_000;

/** What our own messages keep below, for what a proxy of DingTalk may add. In bytes, the msgUuid included. */
export const largestPayload = 19_000;

/** Room for `,"msgUuid":"…"`. */
const msgUuidRoom = 100;

/** Bytes of `payload` as it is sent, the msgUuid included. */
export const sizeOf = (payload: Payload): number => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;

/** Whom DingTalk is to notify. */
export interface Mentions {
  readonly mobiles: readonly string[];
  readonly userIds: readonly string[];
  /** Everybody in the group; the lists are empty then, since DingTalk ignores them. */
  readonly all: boolean;
}

export interface Button {
  readonly title: string;
  /** The address on GitHub, not yet in the form that DingTalk opens. */
  readonly url: string;
}

/** What a message says, and whom it mentions. */
export interface MessageRequest {
  readonly result: RunResult;
  /** Nobody where it isn't the time to mention anybody. */
  readonly mentions: Mentions;
  /** The parsed event, for templates. It is not redacted, since it may have 25 MB. */
  readonly event: unknown;
  /** Takes secrets out of what a template shows. */
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What the author's templates made; absent where there was none, or where nothing came out of it. */
export interface Texts {
  readonly title?: string;
  readonly content?: string;
  readonly template?: string;
  /** Not yet checked: what a variable became may be empty, or no address. */
  readonly buttons: readonly Button[];
}

/** What a message can lose for the sake of its size. */
export type Loss = 'buttons' | 'log lines' | 'test names' | 'job details' | 'commits' | 'text';

/** A message that DingTalk takes. */
export interface Message {
  readonly title: string;
  /** As it is sent, in Markdown where the type has it. */
  readonly body: string;
  readonly payload: Payload;
  /** Bytes of the serialised payload, with room for the msgUuid. */
  readonly bytes: number;
  /** What was left out or cut for the sake of the size. */
  readonly shortened: readonly Loss[];
  /** What the author of the workflow should know. */
  readonly notices: readonly LocalizedText[];
  /** Why it cannot be sent, where only the author can correct that. */
  readonly problems: readonly LocalizedText[];
}
