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
 * @param mask tells the runner to hide these texts in its log from now on
 */
export function createSecrets(mask: (values: readonly string[]) => void): Secrets {
  // A secret that holds another one goes first, so that nothing of it is left.
  let longestFirst: readonly string[] = [];
  return {
    add: (value) => {
      const lines = value.split(/[\r\n]+/).map((line) => line.trim());
      const forms = lines.filter((line) => line.length >= SHORTEST).flatMap(formsOf);
      const unknown = [...new Set(forms)].filter((form) => !longestFirst.includes(form));
      if (unknown.length === 0) return;
      longestFirst = [...longestFirst, ...unknown].sort((a, b) => b.length - a.length);
      mask(unknown);
    },
    redact: (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text),
  };
}
