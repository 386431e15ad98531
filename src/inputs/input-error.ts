import { inEach, LocalizedError, type LocalizedText } from '../language.js';

/** Wrong inputs: everything that has to be corrected, one problem a line. */
export class InputError extends LocalizedError {
  override readonly name = 'InputError';
  constructor(problems: readonly LocalizedText[]) {
    const [first] = problems;
    super(
      first && problems.length === 1
        ? { en: `Wrong input. ${first.en}.`, 'zh-CN': `参数有误。${first['zh-CN']}。` }
        : inEach((language) =>
            [
              { en: `${problems.length} wrong inputs.`, 'zh-CN': `${problems.length} 处参数有误。` }[
                language
              ],
              ...problems.map(
                (problem) => ({ en: `- ${problem.en}.`, 'zh-CN': `- ${problem['zh-CN']}。` })[language],
              ),
            ].join('\n'),
          ),
    );
  }
}
