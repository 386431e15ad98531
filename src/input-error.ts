/** The runner cuts an annotation after 4,096 characters. Source: "Workflow commands" in GitHub's documentation. */
const longest = 4_000;

/** The problems, one a line, as far as they fit into one annotation. */
function listOf(problems: readonly string[]): string {
  let text = `${problems.length} wrong inputs.`;
  for (const [index, problem] of problems.entries()) {
    const line = `\n- ${problem}.`;
    if (text.length + line.length > longest) return `${text}\n- and ${problems.length - index} more.`;
    text += line;
  }
  return text;
}

/** Wrong inputs: everything that has to be mended, one problem a line. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(problems: readonly string[]) {
    super(problems.length === 1 ? `Wrong input. ${problems[0]}.` : listOf(problems));
  }
}
