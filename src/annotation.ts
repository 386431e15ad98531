/** The runner cuts an annotation after 4,096 characters. Source: "Workflow commands" in GitHub's documentation. */
const longest = 4_000;

/**
 * A text of several lines, as many as fit into one annotation.
 *
 * @param more says how many lines were left out
 */
export function fitAnnotation(
  head: string,
  lines: readonly string[],
  more: (count: number) => string,
): string {
  let text = head;
  for (const [index, line] of lines.entries()) {
    if (text.length + line.length > longest) return `${text}\n${more(lines.length - index)}`;
    text += `\n${line}`;
  }
  return text;
}
