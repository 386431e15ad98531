/** The form in which tables say what went wrong, whether to try again, and what a user can do. */
import type { Language } from '../inputs/inputs.js';

export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * - `never`: the same request would fail again.
 * - `soon`: it may pass; try again after a short wait that grows.
 * - `long`: a rate limit; wait as long as the peer asks for.
 */
export type Retry = 'never' | 'soon' | 'long';

export interface Trouble {
  /** A stable name, for tests and documentation. */
  readonly id: string;
  readonly retry: Retry;
  /** How many tries in all; the deadline alone limits those that wait long. */
  readonly tries: number;
  /** The peer may have taken the message all the same, so nobody else should send it yet. */
  readonly unclear: boolean;
  /** What happened and why; `{name}` stands for a fact. */
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
/** Nothing was taken, and the next try may pass. */
export const passing = (tries: number) => row('soon', tries, false);
/** Something may have been taken; another try with the same message id settles it without harm. */
export const unclear = (tries: number) => row('soon', tries, true);
/** Wait as long as the peer asks for. */
export const limited = row('long', Number.POSITIVE_INFINITY, false);

/** What the texts of a trouble can name. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/** The text with its `{names}` filled in; what is unknown leaves nothing. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
