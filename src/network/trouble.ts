/** The rows of the tables of troubles: what went wrong, whether a retry can help, and what a user can do. */
import type { Language } from '../inputs/inputs.js';

export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * - `never`: the same request would fail again.
 * - `soon`: it may pass; retry after a short wait that grows.
 * - `long`: a rate limit; wait as long as the peer asks for.
 */
export type Retry = 'never' | 'soon' | 'long';

export interface Trouble {
  /** A stable name, for tests and documentation. */
  readonly id: string;
  readonly retry: Retry;
  /** Attempts in all; for a rate limit the deadline is the only limit. */
  readonly tries: number;
  /** Whether the robot may have accepted the message all the same. */
  readonly unclear: boolean;
  /** What happened and why; `{name}` stands for one of the facts. */
  readonly what: LocalizedText;
  /** What the user can do. */
  readonly advice: LocalizedText;
}

const words = (en: string, zh: string): LocalizedText => ({ en, 'zh-CN': zh });

type Texts = readonly [en: string, zh: string];

const row = (retry: Retry, tries: number, unclear: boolean) => (id: string, what: Texts, advice: Texts) => ({
  id,
  retry,
  tries,
  unclear,
  what: words(...what),
  advice: words(...advice),
});

/** The same request would fail again. */
export const permanent = row('never', 1, false);
/** The message was not accepted, and the next attempt may succeed. */
export const passing = (tries: number) => row('soon', tries, false);
/** The message may have been accepted; another attempt with the same message id is harmless. */
export const unclear = (tries: number) => row('soon', tries, true);
/** A rate limit: wait as long as the peer asks for. */
export const limited = row('long', Number.POSITIVE_INFINITY, false);

/** What the texts of a trouble can show. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/** The text with its `{names}` filled in; an unknown one becomes empty. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
