/**
 * A robot with keywords refuses a message that contains none of them, exactly and case-sensitive. It
 * compares the source of the message, so a keyword must survive escaping there.
 */

/** What people see of Markdown that this project writes: without colours and addresses of links. */
const visible = (body: string): string =>
  body.replace(/\]\([^)\s]{0,3000}\)/g, ']').replace(/<\/?font[^>]*>/g, '\0');

/** The keywords that don't stand in `text` as they are; in Markdown, not where people see it. */
export const missingKeywords = (text: string, keywords: readonly string[]): string[] =>
  keywords.filter((keyword) => !visible(text).includes(keyword));
