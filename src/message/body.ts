/** The lines of the built-in body, one fact each. */
import type { Field } from '../inputs/inputs.js';
import type { Commit, Person, RunFacts, RunResult, Subject } from '../run-result.js';
import { sayDuration } from './format.js';
import { countJobs, jobBlocks, logBlocks } from './job-lines.js';
import type { Markup } from './markdown.js';
import type { Detail } from './size.js';
import { testLines } from './tests.js';
import { joinKnown } from './text.js';
import { separator } from './verdict.js';
import type { Words } from './words.js';

interface BodyRequest {
  readonly result: RunResult;
  readonly words: Words;
  readonly markup: Markup;
  /** How many commits of a push are listed. */
  readonly commits: number;
}

/** A name for a person: the login, since the map of people goes by it. */
export const personName = ({ login, name }: Person): string => login ?? name;

/** The short form of a commit's hash that GitHub shows. */
export const shortSha = (sha: string): string => sha.slice(0, 7);

/** The line of a fact; none where it is empty. */
const known = (line: string): string[] => (line === '' ? [] : [line]);

/** Each field's lines without the label of the first one; none where the fact isn't known. */
const writers: Readonly<Record<Exclude<Field, 'failures'>, (request: BodyRequest) => readonly string[]>> = {
  workflow: ({ result: { facts, job = '' }, markup }) => {
    const { workflow, run } = facts;
    const name = joinKnown([markup.text(workflow), run.number > 0 ? `#${run.number}` : ''], ' ');
    return known(joinKnown([name, markup.text(job)], separator));
  },
  repository: ({ result: { facts }, markup }) =>
    known(markup.text(facts.repository)).map((name) => markup.link(name, facts.repositoryUrl)),
  branch: ({ result: { facts }, markup }) => known(describeSubject(facts.subject, markup)),
  commit: describeCommits,
  actor: ({ result: { facts }, words, markup }) => {
    const { actor, triggeringActor } = facts;
    if (personName(actor) === '') return [];
    const rerun =
      triggeringActor === undefined ? '' : words.rerunBy(markup.text(personName(triggeringActor)));
    return [joinKnown([markup.text(personName(actor)), rerun], separator)];
  },
  event: ({ result: { facts }, words, markup }) =>
    known(markup.text(words.events.get(facts.event) ?? facts.event)),
  attempt: ({ result: { facts } }) => [String(facts.run.attempt)],
  duration: ({ result: { duration }, words }) =>
    duration === undefined ? [] : [sayDuration(duration, words)],
  jobs: ({ result: { jobs }, words }) => (jobs === undefined ? [] : [countJobs(jobs, words)]),
};

/** The blocks of the fields that were asked for and are known, in their order. */
export function fieldBlocks(asked: readonly Field[], request: BodyRequest, detail: Detail): string[] {
  const { result, words, markup } = request;
  const { jobs, tests } = result;
  const reason = result.cancellation && words.cancellations[result.cancellation];
  // Each job stands once: with the failures, or else with the jobs.
  const fieldOfJobs = asked.includes('failures') ? 'failures' : 'jobs';
  const blocks: string[] = [];
  let lines: string[] = reason === undefined ? [] : [reason];
  for (const field of asked) {
    if (field !== 'failures') lines.push(...fieldLines(field, request));
    if (field !== fieldOfJobs) continue;
    blocks.push(markup.lines(lines));
    if (jobs !== undefined) blocks.push(...jobBlocks({ jobs, fields: asked, words, markup }, detail));
    if (tests !== undefined) blocks.push(markup.lines(testLines(tests, detail.tests, words, markup)));
    if (asked.includes('failures')) blocks.push(...logBlocks(jobs, detail.logLines, markup));
    lines = [];
  }
  return [...blocks, markup.lines(lines)];
}

function fieldLines(field: Exclude<Field, 'failures'>, request: BodyRequest): string[] {
  const { result, words, markup } = request;
  const [first, ...others] = writers[field](request);
  const name = field === 'branch' ? words.subjects[result.facts.subject.kind] : words.fields[field];
  return first === undefined ? [] : [markup.label(name) + first, ...others];
}

/** What the run was about, with its link. Empty where it has no name. */
export function describeSubject(subject: Subject, markup: Markup): string {
  if (subject.kind === 'issue')
    return markup.link(markup.text(`#${subject.number} ${subject.title}`), subject.url);
  if (subject.kind === 'deployment') {
    const { name, environment, environmentUrl } = subject;
    const target = markup.text(environment);
    const to = environmentUrl === undefined || target === '' ? target : markup.link(target, environmentUrl);
    const from = markup.text(name);
    return joinKnown([from === '' ? '' : markup.link(from, subject.url), to], ' → ');
  }
  if (subject.kind !== 'pull-request') {
    const label = markup.text((subject.kind === 'release' && subject.title) || subject.name);
    return label === '' ? '' : markup.link(label, subject.url);
  }
  const { number, title, url, head, base, fork } = subject;
  const source = markup.text(fork === undefined ? head : `${fork}:${head}`);
  const branches = base === undefined ? source : `${source} → ${markup.text(base)}`;
  // The payload of an observed run names no pull request of a fork, so its head has to do.
  const name = [number && `#${number}`, title].filter(Boolean).join(' ');
  if (name === '') return markup.link(branches, url);
  const link = markup.link(markup.text(name), url);
  return branches === '' ? link : `${link} (${branches})`;
}

/** One commit on the label's line; several below it, the newest first. */
function describeCommits({ result: { facts }, words, markup, commits: limit }: BodyRequest): string[] {
  const { commits, compareUrl } = facts;
  if (commits.length < 2) return commitLines(facts, words, markup, 1);
  const count = words.commits(commits.length);
  const first = compareUrl === undefined ? count : markup.link(count, compareUrl);
  return [first, ...(limit === 0 ? [] : commitLines(facts, words, markup, limit))];
}

/** At most `limit` commits, the newest first, and how many more there are. */
export function commitLines(facts: RunFacts, words: Words, markup: Markup, limit: number): string[] {
  const { commit, compareUrl } = facts;
  const commits = facts.commits.length > 1 || commit === undefined ? facts.commits : [commit];
  const shown = limit === 0 ? [] : commits.slice(-limit).reverse();
  const more = commits.length - shown.length;
  const left = words.more(more);
  return [
    ...shown.map((each) => describeCommit(each, markup)),
    ...(more === 0 ? [] : [compareUrl === undefined ? left : markup.link(left, compareUrl)]),
  ];
}

function describeCommit({ sha, url, title, author, pullRequest }: Commit, markup: Markup): string {
  const by = author === undefined ? '' : separator + markup.text(personName(author), 40);
  const merged =
    pullRequest === undefined ? '' : markup.link(markup.text(`#${pullRequest.number}`), pullRequest.url);
  return joinKnown([markup.link(markup.text(shortSha(sha)), url), markup.text(title), merged], ' ') + by;
}
