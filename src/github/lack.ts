/** What GitHub's API could not be asked or didn't tell, in sentences for the log. */

export const noToken = "there is no github-token to ask GitHub's API with";

/** What is missing, and why. */
export type Lack = readonly [what: string, why: string];

/** A reason as the end of a sentence: with a full stop, but for lines that people copy. */
export const asSentence = (reason: string): string => (reason.includes('\n') ? reason : `${reason}.`);

/** One text for each reason, with all that is missing because of it. */
export function noticesOf(lacks: readonly Lack[]): readonly string[] {
  const reasons = new Set(lacks.map(([, why]) => why));
  return [...reasons].map((reason) => {
    const missing = lacks.flatMap(([what, why]) => (why === reason ? what : []));
    return `The message goes without ${missing.join(', ')}: ${asSentence(reason)}`;
  });
}
