import { fitAnnotation } from './annotation.js';

/** Wrong inputs: everything that has to be mended, one problem a line. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? `Wrong input. ${problems[0]}.`
        : fitAnnotation(
            `${problems.length} wrong inputs.`,
            problems.map((problem) => `- ${problem}.`),
            (count) => `- and ${count} more.`,
          ),
    );
  }
}
