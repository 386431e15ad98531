/** What of the groups is shown, and how: the query of the page's address says it. */
import { type Language, languages } from '../../src/language.js';

export const devices = ['desktop', 'phone'] as const;
export type Device = (typeof devices)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface View {
  readonly device: Device;
  readonly theme: Theme;
  readonly language: Language;
  /** The group that is open; undefined: the one where something happened last. */
  readonly group?: string;
}

/**
 * Reads the query; what is missing or unknown in it counts as not said.
 *
 * @param acceptLanguage the request's header, which decides where the query doesn't
 */
export function readView(query: URLSearchParams, acceptLanguage = ''): View {
  const choose = <T extends string>(name: string, choices: readonly [T, ...T[]]): T =>
    choices.find((choice) => choice === query.get(name)) ?? choices[0];
  const group = query.get('group');
  return {
    device: choose('device', devices),
    theme: choose('theme', themes),
    language: choose('language', /^zh\b/i.test(acceptLanguage) ? ['zh-CN', 'en'] : languages),
    ...(group !== null && { group }),
  };
}

/** The address of the page that shows this. */
export const addressOf = (view: View): string => `/?${new URLSearchParams({ ...view })}`;
