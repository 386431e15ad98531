/** The rows of the tables of troubles: what went wrong, whether a retry can help, and what a user can do. */
import type { LocalizedText } from '../language.js';

/**
 * - `never`: the same request would fail again.
 * - `soon`: it may pass; retry after a short wait that grows.
 * - `long`: a rate limit; wait as long as the peer asks for.
 */
type Retry = 'never' | 'soon' | 'long';

export interface Trouble {
  /** A stable name, for tests and documentation. */
  readonly id: string;
  readonly retry: Retry;
  /** Attempts in all; for a rate limit the deadline is the only limit. */
  readonly tries: number;
  /** Whether the robot may have accepted the message all the same. */
  readonly unclear: boolean;
  /** Whether the robot got the request and gave no answer at all. */
  readonly silent: boolean;
  /** What happened and why; `{name}` stands for one of the facts. */
  readonly what: LocalizedText;
  /** What the user can do. */
  readonly advice: LocalizedText;
}

const words = (en: string, zh: string): LocalizedText => ({ en, 'zh-CN': zh });

type Texts = readonly [en: string, zh: string];

const row =
  (kind: Pick<Trouble, 'retry' | 'tries' | 'unclear' | 'silent'>) =>
  (id: string, what: Texts, advice: Texts): Trouble => ({
    id,
    ...kind,
    what: words(...what),
    advice: words(...advice),
  });

const certain = { unclear: false, silent: false };

/** The same request would fail again. */
export const permanent = row({ retry: 'never', tries: 1, ...certain });
/** The message was not accepted, and the next attempt may succeed. */
export const passing = (tries: number) => row({ retry: 'soon', tries, ...certain });
/** The message may have been accepted; another attempt with the same message id is harmless. */
export const unclear = (tries: number) => row({ retry: 'soon', tries, unclear: true, silent: false });
/** The robot got the message and gave no answer within the limit. */
export const silent = (tries: number) => row({ retry: 'soon', tries, unclear: true, silent: true });
/** A rate limit: wait as long as the peer asks for. */
export const limited = row({ retry: 'long', tries: Number.POSITIVE_INFINITY, ...certain });

/** What the texts of a trouble can show. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/** The text with its `{names}` filled in; an unknown one becomes empty. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
