/** The inputs of the digest: the rows of the main action under the same names, and the digest's own. */
import type {
  DeliveryInputs,
  Inputs,
  MentionInputs,
  MessageInputs,
  MessageType,
  RunnerInputs,
} from '../inputs/inputs.js';
import { splitLines, word } from '../inputs/parsers.js';
import { maskSecrets, type ReaderPorts, readOne } from '../inputs/reader.js';
import { type Input, input, inputTable, optional } from '../inputs/table.js';
import { numberAt } from '../json.js';
import type { LocalizedText } from '../language.js';
import { type Selector, selectors } from './selector.js';
import { duration, type Since, since } from './time.js';

const sendTimes = ['changes', 'failing', 'always'] as const;
/** When there is something to say. */
export type SendWhen = (typeof sendTimes)[number];

const day = 86_400_000;

/** A workflow's name may have commas, so each glob stands on a line of its own. */
const workflows = input<readonly string[]>((text) => ({ value: splitLines(text) }), []);

/** A list whose items may have commas between braces. */
const branches = input<readonly string[]>((text) => {
  const items = text.match(/(?:\{[^{}\n\r]*\}|[^,，、;；\n\r])+/g) ?? [];
  return { value: items.map((item) => item.trim()).filter((item) => item !== '') };
}, []);

const table = {
  enabled: inputTable.enabled,
  repositories: input<readonly Selector[]>(selectors, []),
  workflows,
  branches,
  since: optional(since),
  'send-when': input<SendWhen>(word(sendTimes), 'changes'),
  'timeout-minutes': inputTable['timeout-minutes'],
  webhook: inputTable.webhook,
  secret: inputTable.secret,
  keyword: inputTable.keyword,
  delivery: inputTable.delivery,
  'fail-on-error': inputTable['fail-on-error'],
  'message-type': input<Exclude<MessageType, 'raw'>>(
    word(['action-card', 'markdown', 'text', 'link']),
    'action-card',
  ),
  language: inputTable.language,
  timezone: inputTable.timezone,
  'open-links-in': inputTable['open-links-in'],
  'at-mobiles': inputTable['at-mobiles'],
  'at-user-ids': inputTable['at-user-ids'],
  'at-all': inputTable['at-all'],
  'at-map': inputTable['at-map'],
  'at-after': input(duration, day),
  'github-token': inputTable['github-token'],
  'job-summary': inputTable['job-summary'],
  'dry-run': inputTable['dry-run'],
  'allowed-hosts': inputTable['allowed-hosts'],
  'job-context': inputTable['job-context'],
  matrix: inputTable.matrix,
  'secret-source': inputTable['secret-source'],
};

type DigestInputName = keyof typeof table;
type DigestValues = {
  readonly [N in DigestInputName]: (typeof table)[N] extends Input<infer T> ? T : never;
};
/** Every input of digest/action.yml, in its order. */
export const digestTable: { readonly [N in DigestInputName]: Input<DigestValues[N]> } = table;

/** What was asked about the text of the digest. */
export interface DigestMessageInputs
  extends Pick<MessageInputs, 'language' | 'timezone' | 'openLinksIn' | 'keywords'> {
  readonly messageType: Exclude<MessageType, 'raw'>;
}

/** Whom to call where something is red for longer than `after` milliseconds. */
export interface OwnerInputs extends Pick<MentionInputs, 'mobiles' | 'userIds' | 'all' | 'map'> {
  readonly after: number;
}

export interface DigestInputs
  extends DeliveryInputs,
    RunnerInputs,
    Pick<Inputs, 'failOnError' | 'githubToken' | 'jobSummary' | 'dryRun'> {
  readonly repositories: readonly Selector[];
  /** Globs of workflow names or file names; none: all. */
  readonly workflows: readonly string[];
  /** Globs of branch names; none: each repository's default branch. */
  readonly branches: readonly string[];
  readonly since?: Since;
  readonly sendWhen: SendWhen;
  readonly message: DigestMessageInputs;
  readonly owners: OwnerInputs;
}

/** Reads and checks all inputs; what only the robot can check is not checked here. */
export function readDigestInputs(ports: ReaderPorts): {
  readonly inputs: DigestInputs;
  readonly problems: readonly LocalizedText[];
} {
  maskSecrets(ports);
  const problems: LocalizedText[] = [];
  const read = <N extends DigestInputName>(name: N): DigestValues[N] =>
    readOne(ports, name, digestTable[name], problems);

  read('enabled');
  const from = read('since');
  const githubToken = read('github-token');
  const checkRunId = numberAt(read('job-context'), 'check_run_id');
  const matrix = read('matrix');
  const secretSource = read('secret-source');
  const inputs: DigestInputs = {
    repositories: read('repositories'),
    workflows: read('workflows'),
    branches: read('branches'),
    ...(from && { since: from }),
    sendWhen: read('send-when'),
    timeout: read('timeout-minutes'),
    webhooks: read('webhook'),
    signingKeys: read('secret'),
    delivery: read('delivery'),
    failOnError: read('fail-on-error'),
    allowedHosts: read('allowed-hosts'),
    message: {
      messageType: read('message-type'),
      language: read('language'),
      timezone: read('timezone'),
      openLinksIn: read('open-links-in'),
      keywords: read('keyword'),
    },
    owners: {
      mobiles: read('at-mobiles'),
      userIds: read('at-user-ids'),
      all: read('at-all'),
      map: read('at-map'),
      after: read('at-after'),
    },
    ...(githubToken !== undefined && { githubToken }),
    jobSummary: read('job-summary'),
    dryRun: read('dry-run'),
    ...(checkRunId !== undefined && { checkRunId }),
    ...(matrix && { matrix }),
    ...(secretSource !== undefined && { secretSource }),
  };
  return { inputs, problems };
}
