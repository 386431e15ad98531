/** A shorter text is no secret, and hiding it would tear holes into every log. */
const SHORTEST = 8;

/** What must never be shown, and how to take it out of a text. */
export interface Secrets {
  /** Masks a secret in every form that it can take, each line by itself, before it returns. */
  add(value: string): void;
  /** The text with `***` in place of every secret. */
  redact(text: string): string;
}

/** How a secret can stand in a text: as it is, percent-encoded, within JSON, or with its escapes undone. */
function formsOf(value: string): string[] {
  const encoded = encodeURIComponent(Buffer.from(value).toString());
  const inSmallLetters = encoded.replace(/%../g, (byte) => byte.toLowerCase());
  const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
  try {
    forms.push(decodeURIComponent(value));
  } catch {
    // A percent sign that stands for itself: there is no such form.
  }
  return forms;
}

/**
 * Makes a registry of secrets.
 *
 * @param mask tells the runner to hide this text in its log from now on
 */
export function createSecrets(mask: (value: string) => void): Secrets {
  const known = new Set<string>();
  return {
    add(value) {
      const lines = value.split(/[\r\n]+/).map((line) => line.trim());
      for (const form of lines.filter((line) => line.length >= SHORTEST).flatMap(formsOf)) {
        if (known.has(form)) continue;
        known.add(form);
        mask(form);
      }
    },
    redact(text) {
      // A secret that holds another one goes first, so that nothing of it is left.
      const longestFirst = [...known].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    },
  };
}
