import type { Step as ParsedStep } from '@actions/workflow-parser/model/workflow-template';
import type {
  BasicExpressionToken,
  MappingToken,
  ScalarToken,
  SequenceToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { InvalidFile, mappingAt } from './document.js';

/** A step of a job or of a composite action. */
export interface Step {
  readonly id: string;
  readonly name: ScalarToken | undefined;
  readonly if: BasicExpressionToken;
  readonly env: MappingToken | undefined;
  readonly continueOnError: TemplateToken | boolean | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly work: ActionWork | ScriptWork;
}

interface ActionWork {
  readonly uses: string;
  readonly with: TemplateToken | undefined;
}

export interface ScriptWork {
  readonly run: ScalarToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

/** Adds to the official converter's steps what it leaves out: `with`, `shell`, `working-directory`, `timeout-minutes`. */
export function readSteps(
  file: string,
  parsed: readonly ParsedStep[],
  sequence: SequenceToken | undefined,
): Step[] {
  return parsed.map((step, index) => {
    const mapping = sequence?.get(index).assertMapping('step');
    const common = {
      id: step.id || `__${index + 1}`,
      name: step.name,
      continueOnError: step['continue-on-error'],
      timeoutMinutes: mapping?.find('timeout-minutes'),
    };
    if ('uses' in step) {
      const work = { uses: step.uses.value, with: mappingAt(mapping, 'with') };
      return { ...common, if: step.if, env: step.env, work };
    }
    if ('run' in step) {
      const work = {
        run: step.run,
        shell: mapping?.find('shell'),
        workingDirectory: mapping?.find('working-directory'),
      };
      return { ...common, if: step.if, env: step.env, work };
    }
    throw new InvalidFile(`${file}: step ${common.id} is of a kind that the small runner does not have`);
  });
}
