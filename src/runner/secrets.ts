/** The registry of secrets, which masks them in the log and takes them out of texts. */
import { isObject } from '../json.js';
import type { Runner } from './ports.js';

/** Characters. A shorter text is no secret, and masking it would make every log unreadable. */
const shortest = 8;

export interface Secrets {
  /** Masks a secret in every form that it can have, each line by itself, before it returns. */
  add(value: string): void;
  /** The text with `***` in place of every secret. */
  redact(text: string): string;
}

/** The forms of a secret in a text: as it is, percent-encoded, in JSON, and decoded. */
function formsOf(value: string): string[] {
  const encoded = encodeURIComponent(Buffer.from(value).toString());
  const inSmallLetters = encoded.replace(/%../g, (byte) => byte.toLowerCase());
  const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
  try {
    forms.push(decodeURIComponent(value));
  } catch {
    // A percent sign that encodes nothing: there is no such form.
  }
  return forms;
}

/**
 * The secret in a text that somebody encoded as a whole: in hex, and in Base64 as it looks behind zero, one and two
 * other bytes, without the characters that depend on what stands around it.
 */
function encodedForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const end = Math.floor(((before + bytes.length) * 8) / 6);
    return encoded.slice(Math.ceil((before * 8) / 6), end);
  });
  const inUrls = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const hex = bytes.toString('hex');
  return [hex, hex.toUpperCase(), ...base64, ...inUrls];
}

/**
 * Makes a registry of secrets.
 *
 * @param mask hides these texts in the runner's log from now on
 */
export function createSecrets(mask: (values: readonly string[]) => void): Secrets {
  const masked = new Set<string>();
  const hidden = new Set<string>();
  // A secret that contains another one comes first, so that nothing of it remains.
  let longestFirst: readonly string[] | undefined;
  return {
    add: (value) => {
      const lines = value.split(/[\r\n]+/).map((line) => line.trim());
      const secrets = lines.filter((line) => line.length >= shortest);
      const unknown = [...new Set(secrets.flatMap(formsOf))].filter((form) => !masked.has(form));
      if (unknown.length === 0) return;
      for (const form of unknown) masked.add(form);
      for (const form of [...unknown, ...secrets.flatMap(encodedForms)]) hidden.add(form);
      longestFirst = undefined;
      mask(unknown);
    },
    redact: (text) => {
      longestFirst ??= [...hidden].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    },
  };
}

/** A copy of `value` in which every text, keys too, is redacted. Inputs are at most 100 levels deep. */
export function redactDeep<T>(value: T, { redact }: Secrets): T {
  const copyOf = (item: unknown): unknown => {
    if (typeof item === 'string') return redact(item);
    if (Array.isArray(item)) return item.map(copyOf);
    if (!isObject(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, part]) => [redact(key), copyOf(part)]));
  };
  return copyOf(value) as T;
}

/** A runner that gets redacted texts only: each text that leaves the action goes through it. */
export const redacting = (runner: Runner, { redact }: Secrets): Runner => ({
  ...runner,
  info: (text) => runner.info(redact(text)),
  notice: (text) => runner.notice(redact(text)),
  warning: (text) => runner.warning(redact(text)),
  fail: (text) => runner.fail(redact(text)),
  setOutput: (name, value) => runner.setOutput(name, redact(value)),
  saveState: (name, value) => runner.saveState(name, redact(value)),
  summary: (markdown) => runner.summary(redact(markdown)),
});
