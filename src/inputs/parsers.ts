/**
 * The grammar of input values: from a text to a value, or to problems that quote what was wrong and
 * list what is allowed. An empty text never gets here; it means that the input was not given.
 */
import { type ParseError, parse as parseJson } from 'jsonc-parser';
import { isDeeperThan, isObject, type JsonObject } from '../json.js';
import type { LocalizedText } from '../language.js';

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly LocalizedText[] };
export type Grammar<T> = (text: string) => Parsed<T>;

const value = <T>(parsed: T): Parsed<T> => ({ value: parsed });
/** What is wrong with a text. */
export const problem = (text: LocalizedText): { readonly problems: readonly LocalizedText[] } => ({
  problems: [text],
});

/** A character that cannot be seen, as its code: people search for a long time for one that they pasted. */
const visible = (text: string): string =>
  text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u00A0\uFEFF]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);

/** `text` in quotes, on one line and at most 80 characters of it. */
export const quote = (text: string): string =>
  visible(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text));

/** The values of many parsed texts, and all their problems. */
export function gather<T>(parsed: readonly Parsed<T>[]) {
  return {
    values: parsed.flatMap((one) => ('value' in one ? [one.value] : [])),
    problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

/** Items of a list: separated by commas or newlines, full-width ones too, blanks around them ignored. */
export const splitList = (text: string): string[] =>
  text
    .split(/[,，、;；\n\r]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Lines of a text without blanks around them; empty lines don't count. */
export const splitLines = (text: string): string[] =>
  text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** YAML's three spellings of each truth value. Source: YAML 1.2 core schema, as @actions/core reads it. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

/** A truth value in YAML's spellings. */
export const boolean: Grammar<boolean> = (text) => {
  const found = booleans.get(text);
  return found === undefined
    ? problem({
        en: `${quote(text)} is neither true nor false`,
        'zh-CN': `${quote(text)} 不是 true 或 false`,
      })
    : value(found);
};

/** Letters and digits of a word: people write action-card as actionCard or ACTION_CARD. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/** A word of a fixed set, in the spellings that people bring. */
export const word =
  <const T extends string>(words: readonly T[], aliases: ReadonlyMap<string, T> = new Map()): Grammar<T> =>
  (text) => {
    const letters = lettersOf(text);
    const found = words.find((known) => lettersOf(known) === letters) ?? aliases.get(letters);
    return found === undefined
      ? problem({
          en: `${quote(text)} is not one of ${words.join(', ')}`,
          'zh-CN': `${quote(text)} 无效，可选值：${words.join('、')}`,
        })
      : value(found);
  };

/**
 * A list whose items have a grammar of their own; each item once. A text that names nothing counts as an
 * item, whose grammar says what is allowed.
 */
export const list =
  <T>(item: Grammar<T>): Grammar<readonly T[]> =>
  (text) => {
    const items = splitList(text);
    const { values, problems } = gather((items.length === 0 ? [text] : items).map(item));
    return problems.length > 0 ? { problems } : value([...new Set(values)]);
  };

/** Any text. */
export const text: Grammar<string> = value;

/** The lines of a text, without empty ones. */
export const lines: Grammar<readonly string[]> = (input) => value(splitLines(input));

/** A text of a form that `pattern` describes and `form` tells people. */
export const matching =
  (pattern: RegExp, form: LocalizedText): Grammar<string> =>
  (input) =>
    pattern.test(input)
      ? value(input)
      : problem({ en: `${quote(input)} is not ${form.en}`, 'zh-CN': `${quote(input)} 不是${form['zh-CN']}` });

/** A whole number from 0 to `most`. */
export const count =
  (most: number): Grammar<number> =>
  (input) =>
    /^\d{1,4}$/.test(input) && Number(input) <= most
      ? value(Number(input))
      : problem({
          en: `${quote(input)} is not a whole number from 0 to ${most}`,
          'zh-CN': `${quote(input)} 不是 0 到 ${most} 的整数`,
        });

/** A number of minutes, more than 0 and at most `most`, as whole milliseconds. */
export const minutes =
  (most: number): Grammar<number> =>
  (input) => {
    const count = /^\d+(\.\d+)?$|^\.\d+$/.test(input) ? Number(input) : Number.NaN;
    return count > 0 && count <= most
      ? value(Math.ceil(count * 60_000))
      : problem({
          en: `${quote(input)} is not a number of minutes, more than 0 and at most ${most}`,
          'zh-CN': `${quote(input)} 不是有效的分钟数，应大于 0 且不超过 ${most}`,
        });
  };

/** More levels than any payload or context has. */
const deepest = 100;

/** A JSON object. `null` means not given, as an expression writes a context that there isn't. */
export const json: Grammar<JsonObject | undefined> = (input) => {
  try {
    const parsed: unknown = JSON.parse(input);
    if (parsed === null) return value(undefined);
    if (isDeeperThan(parsed, deepest))
      return problem({
        en: `it is nested more than ${deepest} levels deep`,
        'zh-CN': `嵌套超过 ${deepest} 层`,
      });
    return isObject(parsed)
      ? value(parsed)
      : problem({
          en: 'it is JSON, but not an object in braces',
          'zh-CN': '是 JSON，但不是花括号括起的对象',
        });
  } catch {
    const [line, column] = positionOfError(input);
    return problem(
      line === undefined
        ? { en: 'it is not JSON', 'zh-CN': '不是 JSON' }
        : {
            en: `it is not JSON (line ${line}, column ${column})`,
            'zh-CN': `不是 JSON（第 ${line} 行第 ${column} 列）`,
          },
    );
  }
};

/** Where the text stops being JSON. V8's own words quote what stands there, which may be a part of a secret. */
function positionOfError(text: string): readonly [line?: number, column?: number] {
  const errors: ParseError[] = [];
  try {
    parseJson(text, errors, { disallowComments: true });
  } catch {
    // It is nested so deep that nobody can say where.
  }
  const lines = text.slice(0, errors[0]?.offset ?? 0).split('\n');
  return errors.length === 0 ? [] : [lines.length, (lines.at(-1) ?? '').length + 1];
}

/** Abbreviations of time zones that have one meaning, and names that look like some. */
const plainZones = /^(UTC|UCT|GMT|ZULU|PRC|ROC|ROK|JAPAN|EGYPT|EIRE|CUBA|IRAN|LIBYA|GB|NZ|CET|EET|MET|WET)$/;

/** What is most likely meant by an abbreviation that means several zones, or that only some systems know. */
const likelyZones: Readonly<Record<string, string>> = {
  AST: 'America/Halifax',
  BST: 'Europe/London',
  EST: 'America/New_York',
  HST: 'Pacific/Honolulu',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  MST: 'America/Denver',
  PST: 'America/Los_Angeles',
};

/** An IANA name of a time zone that this Node.js knows. */
export const timeZone: Grammar<string> = (input) => {
  if (/^[a-z]{2,5}$/i.test(input) && !plainZones.test(input.toUpperCase())) {
    const likely = likelyZones[input.toUpperCase()] ?? 'Asia/Shanghai';
    return problem({
      en: `${quote(input)} is an abbreviation with more than one meaning; write an IANA name such as ${likely}`,
      'zh-CN': `${quote(input)} 是有多种含义的缩写，请填 IANA 时区名，例如 ${likely}`,
    });
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: input });
    return value(input);
  } catch {
    return problem({
      en: `${quote(input)} is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC`,
      'zh-CN': `${quote(input)} 不是 IANA 时区名，例如 Asia/Shanghai、Europe/Berlin 或 UTC`,
    });
  }
};
