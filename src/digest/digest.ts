/** The phases of a digest: read, find the time, ask GitHub, summarise, compose, deliver, report. */

import { hasArrived } from '../dingtalk/delivery.js';
import { readOwnRun } from '../github/event.js';
import { ownJobOf } from '../github/jobs.js';
import { patientApi } from '../github/patience.js';
import type { shared } from '../index.js';
import { InputError } from '../inputs/reader.js';
import type { LocalizedText } from '../language.js';
import type { RunFacts } from '../run-result.js';
import type { Ports } from '../runner/ports.js';
import { redactDeep, type Secrets } from '../runner/secrets.js';
import type { StepResult } from '../runner/step-result.js';
import { certificatesAreChecked, findRobots, identityOf, readEvent, runStep } from '../step.js';
import { composeDigest } from './digest-card.js';
import { type DigestInputs, readDigestInputs, type SendWhen } from './digest-inputs.js';
import { findRepositories } from './find-repositories.js';
import {
  futureSince,
  leftOut,
  noMatch,
  nothingRead,
  nothingToSay,
  notRead,
  onlyGitHub,
  readIn,
  reportedBy,
} from './notices.js';
import { findOwners } from './owners.js';
import { type Digest, findingsOf, summarise } from './pipelines.js';
import { type RunFilter, readRuns } from './runs.js';
import type { Selector } from './selector.js';
import { mayBeRead } from './unread.js';
import { coverageOf, findWindow } from './window.js';

/** The outputs that the digest has beside those of the main action. */
const digestOutputs = ['failing', 'fixed'];

/** What the digest takes from the bundle of the main action, beside the network. */
type Shared = Omit<typeof shared, 'openNetwork'>;

/** Runs the step, and tells the runner what came of it. */
export const runDigest = (ports: Ports, parts: Shared): Promise<void> =>
  runStep('main', ports, (redacting, secrets) => sendDigest(redacting, secrets, parts), digestOutputs);

/** The part of the time that reading may take; the rest is for a robot that is closed for a while. */
const readingShare = 0.75;
/** The part of it that an earlier digest at work is waited for. */
const waitingShare = 0.25;

/**
 * Sends the digest to the group, where there is something to say.
 *
 * @throws InputError with every problem of the inputs
 */
async function sendDigest(ports: Ports, secrets: Secrets, { deliver, openApi }: Shared): Promise<StepResult> {
  const { env, runner, clock, stopped } = ports;
  const startedAt = clock.now();
  const monotonicStart = clock.monotonic();

  // Read.
  const { inputs, problems } = readDigestInputs({ runner, secrets });
  const { language } = inputs.message;
  const info = (text: LocalizedText) => runner.info(text[language]);
  const notify = (notices: readonly LocalizedText[]) => {
    for (const notice of notices) runner.notice(notice[language]);
  };
  const facts = readOwnRun(env, readEvent(ports, language));
  const { since, timeout } = inputs;
  const { robots, noWebhook, problems: robotProblems } = findRobots(inputs, facts, secrets);
  const allProblems = [
    ...problems,
    ...robotProblems,
    ...(since !== undefined && 'at' in since && since.at > startedAt ? [futureSince] : []),
  ];
  if (allProblems.length > 0) throw new InputError(allProblems);
  if (noWebhook !== undefined) return { kind: 'skipped', reason: 'no-webhook', why: noWebhook };
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') notify([certificatesAreChecked]);

  if (facts.forge !== 'github')
    return { kind: 'unreadable', text: onlyGitHub, entry: 'digest', fatal: inputs.failOnError };

  // Ask GitHub.
  const { post, fetchFor } = await ports.openNetwork();
  const readingTime = timeout * readingShare;
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(Math.floor(readingTime))]);
  const api = patientApi(await openApi(facts.apiUrl, inputs.githubToken, { fetchFor, signal }), {
    clock,
    signal,
    deadline: monotonicStart + readingTime,
    info,
  });
  const found = await findWindow(
    { facts, ownJob: ownJobOf(inputs, env), since, dryRun: inputs.dryRun },
    {
      ask: api.ask,
      clock,
      signal,
      deadline: monotonicStart + timeout * waitingShare,
      info,
    },
  );
  if ('deliveredBy' in found)
    return { kind: 'skipped', reason: 'timing', why: reportedBy(found.deliveredBy) };
  const { window } = found;
  notify(found.notices);
  const [ownOwner = '', ownName = ''] = facts.repository.split('/');
  const selectors = inputs.repositories.length > 0 ? inputs.repositories : [ownRepository(ownName)];
  const { chosen, unread, closed } = await findRepositories(api.ask, selectors, ownOwner);
  const filter = filterOf(inputs, facts, window.since);
  // Of thousands of repositories the runs themselves would not all have room.
  const answers = await Promise.all(
    chosen.map(async ({ repository }) => {
      const { read, unread } = await readRuns(api.ask, repository, filter);
      return { unread, count: read?.runs.length ?? 0, findings: read && findingsOf(read, window) };
    }),
  );
  const findings = answers.flatMap((answer) => answer.findings ?? []);
  const allUnread = redactDeep([...unread, ...answers.flatMap((answer) => answer.unread ?? [])], secrets);
  if (closed > 0) info(leftOut(closed));
  if (findings.length === 0)
    return { kind: 'unreadable', text: nothingRead(allUnread), entry: 'digest', fatal: inputs.failOnError };
  if (allUnread.length > 0) notify([notRead(allUnread)]);
  const { workflows, branches } = inputs;
  if (workflows.length + branches.length > 0 && answers.every(({ count }) => count === 0)) notify([noMatch]);

  // Summarise. Whoever names a workflow must not be able to make us tell the group a secret.
  const digest = redactDeep(summarise(findings, window), secrets);
  info(readIn(api.requests(), digest));
  const status = digest.failing.length > 0 ? 'failure' : 'success';
  const outputs = { failing: String(digest.failing.length), fixed: String(digest.fixed.length) };
  if (!isWorthSaying(digest, inputs.sendWhen)) {
    // Where the next digest may read what this one could not, this time is not reported: the next one covers it again.
    if (!inputs.dryRun && !allUnread.some(mayBeRead)) notify([coverageOf(window)]);
    return { kind: 'skipped', reason: 'timing', why: nothingToSay(inputs.sendWhen), status, outputs };
  }

  // Compose.
  const { notices, ...mentions } = findOwners(digest, chosen, inputs.owners);
  const message = composeDigest(
    {
      digest,
      branches: redactDeep(branches, secrets),
      unread: allUnread,
      mentions,
      url: facts.run.url,
      now: clock.now(),
    },
    redactDeep(inputs.message, secrets),
  );
  notify([...notices, ...message.notices]);
  if (!message.isWhole && !inputs.jobSummary) runner.info(message.whole);

  // Deliver.
  const sent = { inputs, status, message, whole: message.whole, outputs } as const;
  if (inputs.dryRun) return { kind: 'dry-run', ...sent };
  const { delivery } = inputs;
  const deliveries = await deliver(
    message.payload,
    robots,
    {
      delivery,
      deadline: monotonicStart + timeout,
      language,
      timezone: inputs.message.timezone,
      identity: identityOf(env, inputs.matrix, startedAt),
    },
    { post, clock, random: ports.random, secrets, stopped, info: runner.info },
  );
  if (hasArrived(deliveries, delivery)) notify([coverageOf(window)]);
  return { kind: 'answered', ...sent, deliveries };
}

const ownRepository = (name: string): Selector => ({
  word: name,
  excludes: false,
  pattern: name,
  kind: 'name',
});

const filterOf = ({ workflows, branches }: DigestInputs, facts: RunFacts, since: number): RunFilter => {
  const { repository, workflowId } = facts;
  const file = typeof workflowId === 'string' ? workflowId : undefined;
  return { workflows, branches, since, own: { repository, file } };
};

const isWorthSaying = ({ failing, fixed }: Digest, sendWhen: SendWhen): boolean =>
  sendWhen === 'always' || failing.length > 0 || (sendWhen === 'changes' && fixed.length > 0);
