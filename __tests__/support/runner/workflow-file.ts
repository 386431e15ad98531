import { readFile } from 'node:fs/promises';
import { convertWorkflowTemplate, isString } from '@actions/workflow-parser';
import type { WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import type {
  BasicExpressionToken,
  MappingToken,
  ScalarToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { WORKFLOW_ROOT } from '@actions/workflow-parser/workflows/workflow-constants';
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';
import { InvalidFile, mappingAt, readDocument, refuseErrors } from './document.js';
import { readSteps, type Step } from './steps.js';

export interface Workflow {
  readonly name: string | undefined;
  readonly env: TemplateToken | undefined;
  readonly jobs: readonly Job[];
  /** Under `on.workflow_call`. */
  readonly call: {
    readonly inputs: MappingToken | undefined;
    readonly outputs: MappingToken | undefined;
    readonly secrets: MappingToken | undefined;
  };
}

export interface Job {
  readonly id: string;
  readonly name: ScalarToken | undefined;
  readonly needs: readonly string[];
  readonly if: BasicExpressionToken;
  readonly strategy: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly work: StepsWork | CallWork;
}

export interface StepsWork {
  readonly env: MappingToken | undefined;
  readonly outputs: MappingToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  /** `defaults.run` of the workflow and of the job, which goes over it. */
  readonly runDefaults: readonly MappingToken[];
  readonly steps: readonly Step[];
}

/** A job that calls a reusable workflow. */
export interface CallWork {
  readonly uses: string;
  readonly with: MappingToken | undefined;
  readonly secrets: MappingToken | 'inherit' | undefined;
}

/** What would change how a job runs, and is not done here. */
const unsupported = ['container', 'services'];

/** Loads a workflow by the official schema and its converter's checks. Throws InvalidFile. */
export async function loadWorkflow(path: string, text?: string): Promise<Workflow> {
  const content = text ?? (await readFile(path, 'utf8'));
  const { context, mapping } = readDocument(path, content, getWorkflowSchema(), WORKFLOW_ROOT);
  const template = await convertWorkflowTemplate(context, mapping);
  refuseErrors(context);
  refuseUnsupported(path, mapping);
  const jobs = mappingAt(mapping, 'jobs');
  const call = mappingAt(mappingAt(mapping, 'on'), 'workflow_call');
  const name = mapping.find('name');
  const workflowDefaults = runDefaults(mapping);
  return {
    name: name && isString(name) ? name.value : undefined,
    env: mapping.find('env'),
    jobs: template.jobs.map((job) => readJob(path, job, mappingAt(jobs, job.id.value), workflowDefaults)),
    call: {
      inputs: mappingAt(call, 'inputs'),
      outputs: mappingAt(call, 'outputs'),
      secrets: mappingAt(call, 'secrets'),
    },
  };
}

function runDefaults(mapping: MappingToken | undefined): MappingToken[] {
  const defaults = mappingAt(mappingAt(mapping, 'defaults'), 'run');
  return defaults ? [defaults] : [];
}

function readJob(
  path: string,
  job: WorkflowJob,
  mapping: MappingToken | undefined,
  workflowDefaults: readonly MappingToken[],
): Job {
  refuseUnsupported(path, mapping);
  const common = {
    id: job.id.value,
    name: mapping?.find('name')?.assertScalar('job name'),
    needs: (job.needs ?? []).map((need) => need.value),
    if: job.if,
    strategy: job.strategy,
    continueOnError: mapping?.find('continue-on-error'),
  };
  if (job.type === 'job') {
    const sequence = mapping?.find('steps')?.assertSequence('steps');
    const steps = readSteps(path, job.steps, sequence);
    const timeoutMinutes = mapping?.find('timeout-minutes');
    const { env, outputs } = job;
    const defaults = [...workflowDefaults, ...runDefaults(mapping)];
    return { ...common, work: { env, outputs, timeoutMinutes, runDefaults: defaults, steps } };
  }
  const secrets = job['inherit-secrets'] ? 'inherit' : job['secret-values'];
  return { ...common, work: { uses: job.ref.value, with: job['input-values'], secrets } };
}

function refuseUnsupported(path: string, mapping: MappingToken | undefined): void {
  const found = unsupported.filter((key) => mapping?.find(key));
  if (found.length > 0) throw new InvalidFile(`${path}: the small runner does not know ${found.join(', ')}`);
}
