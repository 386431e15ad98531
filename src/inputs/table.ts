/** Every input of action.yml: its grammar, and what counts where it isn't given. */

import { conclusions, type Status, statuses } from '../conclusion.js';
import { at, type JsonObject } from '../json.js';
import { type Language, languages } from '../language.js';
import type { Needs } from '../run-result.js';
import { fields, type MessageType, messageTypes, peopleKinds, type Timing, timings } from './inputs.js';
import { buttons, mobile, people, userId, vars } from './line-lists.js';
import type { Grammar, Parsed } from './parsers.js';
import * as grammar from './parsers.js';

const timingAliases: ReadonlyMap<string, Timing> = new Map([
  ['fail', 'failure'],
  ['cancel', 'cancelled'],
  ['skip', 'skipped'],
  ['unconditional', 'always'],
  ['timeout', 'timed-out'],
]);
const timingList = grammar.list(grammar.word(timings, timingAliases));

const host = grammar.matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i, {
  en: 'the name of a host without https:// and path, such as dingtalk.example.com',
  'zh-CN': '主机名，不带 https:// 和路径，例如 dingtalk.example.com',
});

/** Much longer ones would leave no room in a message, which holds each twice. In UTF-16 units, all together. */
const longestKeywords = 1_000;

const keywords: Grammar<readonly string[]> = (text) => {
  const lines = grammar.splitLines(text);
  const { length } = lines.join('');
  if (length <= longestKeywords) return { value: lines };
  return grammar.problem({
    en: `there are ${length} characters, more than the ${longestKeywords} that keywords can have`,
    'zh-CN': `共 ${length} 个字符，关键词合计最多 ${longestKeywords} 个字符`,
  });
};

/**
 * The `needs` context: each direct dependency with its result. act and Gitea leave the result empty for a job whose
 * platform they don't support, so it is unknown. Source: reusable_workflow.go and job_executor.go in nektos/act.
 */
const needs: Grammar<Needs | undefined> = (text) => {
  const context = grammar.json(text);
  if ('problems' in context) {
    return {
      problems: context.problems.map((problem) => ({
        en: `${problem.en}; write \${{ toJSON(needs) }}`,
        'zh-CN': `${problem['zh-CN']}，应填 \${{ toJSON(needs) }}`,
      })),
    };
  }
  if (context.value === undefined) return { value: undefined };
  const parsed = Object.entries(context.value).map(([job, need]): Parsed<readonly [string, Status]> => {
    const result = at(need, 'result');
    const status = conclusions.find((known) => known === result) ?? (result === '' ? 'unknown' : undefined);
    return status === undefined
      ? grammar.problem({
          en: `job ${grammar.quote(job)} has no result of a job; write \${{ toJSON(needs) }}`,
          'zh-CN': `任务 ${grammar.quote(job)} 没有有效的结果，应填 \${{ toJSON(needs) }}`,
        })
      : { value: [job, status] };
  });
  const { values, problems } = grammar.gather(parsed);
  return problems.length > 0 ? { problems } : { value: new Map(values) };
};

const languageAliases: ReadonlyMap<string, Language> = new Map([
  ['zh', 'zh-CN'],
  ['cn', 'zh-CN'],
  ['chinese', 'zh-CN'],
  ['中文', 'zh-CN'],
  ['enus', 'en'],
  ['english', 'en'],
]);

const feedCard = /^feed[\s_-]?card$/i;

const messageType: Grammar<MessageType> = (text) =>
  feedCard.test(text)
    ? grammar.problem({
        en: `${grammar.quote(text)} is sent by message-type raw, with the feedCard in payload`,
        'zh-CN': `${grammar.quote(text)} 要用 message-type raw 发送，feedCard 写在 payload 里`,
      })
    : grammar.word(messageTypes)(text);

/** The `matrix` context; act gives an empty one to a job that has none. */
const matrix: Grammar<JsonObject | undefined> = (text) => {
  const parsed = grammar.json(text);
  return 'value' in parsed && parsed.value && Object.keys(parsed.value).length === 0
    ? { value: undefined }
    : parsed;
};

/** An input: how to read it, and what counts where it isn't given. */
export interface Input<T> {
  readonly grammar: Grammar<T>;
  readonly fallback: T;
  /** What an empty text means, where that is something else than not given. */
  readonly empty?: T;
}

/** A row of the table: an input that has a value where it isn't given. */
export const input = <T>(grammar: Grammar<T>, fallback: T): Input<T> => ({ grammar, fallback });
/** A row of the table: an input that is undefined where it isn't given. */
export const optional = <T>(grammar: Grammar<T>) => input<T | undefined>(grammar, undefined);

const table = {
  enabled: input(grammar.boolean, true),
  'execution-timing': input(timingList, ['always']),
  'timeout-minutes': input(grammar.minutes(360), 600_000),
  webhook: input(grammar.lines, []),
  secret: input(grammar.lines, []),
  keyword: { ...input(keywords, ['DevOps']), empty: [] },
  delivery: input(grammar.word(['all', 'any']), 'all'),
  'fail-on-error': input(grammar.boolean, true),
  'notify-at': input(grammar.word(['step', 'job-end']), 'step'),
  status: optional(grammar.word(statuses)),
  needs: optional(needs),
  'message-type': input(messageType, 'action-card'),
  payload: optional(grammar.json),
  title: optional(grammar.text),
  content: optional(grammar.text),
  template: optional(grammar.text),
  'template-file': optional(grammar.text),
  vars: input(vars, {}),
  buttons: input(buttons, []),
  fields: optional(grammar.list(grammar.word(fields))),
  language: input(grammar.word(languages, languageAliases), 'en'),
  timezone: input(grammar.timeZone, 'Asia/Shanghai'),
  'open-links-in': input(grammar.word(['browser', 'dingtalk']), 'browser'),
  'at-mobiles': input(grammar.list(mobile), []),
  'at-user-ids': input(grammar.list(userId), []),
  'at-all': input(grammar.boolean, false),
  'at-map': input(people, new Map()),
  'at-people': input(grammar.list(grammar.word(peopleKinds)), [
    'actor',
    'triggering-actor',
    'commit-authors',
  ]),
  'at-on': input(timingList, ['failure']),
  'github-token': optional(grammar.text),
  'log-lines': input(grammar.count(20), 0),
  'test-results': input(grammar.lines, []),
  'job-summary': input(grammar.boolean, true),
  'dry-run': input(grammar.boolean, false),
  'allowed-hosts': input(grammar.list(host), []),
  'job-context': optional(grammar.json),
  matrix: optional(matrix),
  'secret-source': optional(grammar.text),
};

export type InputName = keyof typeof table;
export type InputValues = {
  readonly [N in InputName]: (typeof table)[N] extends Input<infer T> ? T : never;
};

/** The inputs of the main action, by name. */
export const inputTable: { readonly [N in InputName]: Input<InputValues[N]> } = table;
