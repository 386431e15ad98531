import type { Field, Language } from '../inputs.js';
import type { Cancellation, Outcome, Status, Subject, Transition } from '../result.js';

/** Every word that a group or a job summary can see. */
export interface Words {
  readonly statuses: Readonly<Record<Status, string>>;
  /** Changes a verdict's words; the number is how many failures in a row there are with this one, `21+` for at least 21. */
  readonly transitions: Readonly<Record<Transition, (verdict: string, inARow: number | string) => string>>;
  readonly cancellations: Readonly<Record<Cancellation, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly subjects: Readonly<Record<Subject['kind'], string>>;
  readonly commits: (count: number) => string;
  readonly rerunBy: (who: string) => string;
  readonly jobs: (count: number) => string;
  /** A job that has no conclusion yet. */
  readonly running: string;
  /** How many jobs ended in which way; `started` are those that still run. */
  readonly counts: Readonly<Record<Outcome, (count: number) => string>>;
  readonly failedStep: string;
  readonly allowedToFail: string;
  readonly more: (count: number) => string;
  readonly shortened: string;
  readonly everybody: string;
  readonly buttons: Readonly<
    Record<'run' | 'job' | 'failed-job' | 'commit' | 'pull-request' | 'release' | 're-run', string>
  >;
  readonly units: Readonly<Record<'days' | 'hours' | 'minutes' | 'seconds', string>>;
  readonly underOneSecond: string;
  readonly punctuation: { readonly colon: string; readonly comma: string };
  readonly summary: Readonly<
    Record<
      | 'heading'
      | 'robot'
      | 'result'
      | 'delivered'
      | 'not-delivered'
      | 'dry-run'
      | 'attempts'
      | 'time'
      | 'answer'
      | 'message',
      string
    >
  >;
}

const english: Words = {
  statuses: {
    success: 'Passed',
    failure: 'Failed',
    cancelled: 'Cancelled',
    skipped: 'Skipped',
    neutral: 'Neutral',
    timed_out: 'Timed out',
    action_required: 'Action required',
    stale: 'Stale',
    startup_failure: 'Failed to start',
    started: 'Started',
  },
  transitions: {
    fixed: () => 'Fixed',
    'first-failure': (verdict) => `${verdict}, first failure`,
    'still-failing': (verdict, inARow) => `${verdict}, still failing (${inARow} in a row)`,
  },
  cancellations: {
    superseded: 'Superseded by a newer run',
    'timed-out': 'Out of time',
    'by-somebody': 'Stopped by somebody',
  },
  fields: {
    workflow: 'Workflow',
    repository: 'Repository',
    branch: 'Branch',
    commit: 'Commit',
    actor: 'Actor',
    event: 'Event',
    attempt: 'Attempt',
    duration: 'Duration',
    jobs: 'Jobs',
    failures: 'Failures',
  },
  subjects: { branch: 'Branch', tag: 'Tag', release: 'Release', 'pull-request': 'Pull request' },
  commits: (count) => (count === 1 ? '1 commit' : `${count} commits`),
  rerunBy: (who) => `re-run by ${who}`,
  jobs: (count) => (count === 1 ? '1 job' : `${count} jobs`),
  running: 'running',
  counts: {
    success: (count) => `${count} passed`,
    failure: (count) => `${count} failed`,
    cancelled: (count) => `${count} cancelled`,
    skipped: (count) => `${count} skipped`,
    started: (count) => `${count} running`,
    other: (count) => `${count} other`,
  },
  failedStep: 'Failed step',
  allowedToFail: 'allowed to fail',
  more: (count) => `and ${count} more`,
  shortened: '… shortened',
  everybody: 'all',
  buttons: {
    run: 'View run',
    job: 'View job',
    'failed-job': 'View failed job',
    commit: 'View commit',
    'pull-request': 'View pull request',
    release: 'View release',
    're-run': 'Re-run…',
  },
  units: { days: ' d', hours: ' h', minutes: ' min', seconds: ' s' },
  underOneSecond: 'under 1 s',
  punctuation: { colon: ': ', comma: ', ' },
  summary: {
    heading: 'DingTalk',
    robot: 'Robot',
    result: 'Result',
    delivered: 'delivered',
    'not-delivered': 'not delivered',
    'dry-run': 'dry run, nothing was sent',
    attempts: 'Attempts',
    time: 'Time',
    answer: 'Answer',
    message: 'Message',
  },
};

const chinese: Words = {
  statuses: {
    success: '成功',
    failure: '失败',
    cancelled: '已取消',
    skipped: '已跳过',
    neutral: '中性',
    timed_out: '超时',
    action_required: '需要处理',
    stale: '已过期',
    startup_failure: '启动失败',
    started: '已开始',
  },
  transitions: {
    fixed: () => '已修复',
    'first-failure': (verdict) => `${verdict}（首次失败）`,
    'still-failing': (verdict, inARow) => `${verdict}（连续失败 ${inARow} 次）`,
  },
  cancellations: { superseded: '被更新的运行取代', 'timed-out': '运行时间超限', 'by-somebody': '被人取消' },
  fields: {
    workflow: '工作流',
    repository: '仓库',
    branch: '分支',
    commit: '提交',
    actor: '触发者',
    event: '事件',
    attempt: '尝试次数',
    duration: '耗时',
    jobs: '作业',
    failures: '失败详情',
  },
  subjects: { branch: '分支', tag: '标签', release: '发布', 'pull-request': '拉取请求' },
  commits: (count) => `${count} 个提交`,
  rerunBy: (who) => `由 ${who} 重新运行`,
  jobs: (count) => `共 ${count} 个作业`,
  running: '运行中',
  counts: {
    success: (count) => `${count} 个成功`,
    failure: (count) => `${count} 个失败`,
    cancelled: (count) => `${count} 个已取消`,
    skipped: (count) => `${count} 个已跳过`,
    started: (count) => `${count} 个运行中`,
    other: (count) => `${count} 个其他`,
  },
  failedStep: '失败步骤',
  allowedToFail: '允许失败',
  more: (count) => `另有 ${count} 项`,
  shortened: '… 内容已缩短',
  everybody: '所有人',
  buttons: {
    run: '查看运行',
    job: '查看作业',
    'failed-job': '查看失败作业',
    commit: '查看提交',
    'pull-request': '查看拉取请求',
    release: '查看发布',
    're-run': '重新运行…',
  },
  units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
  underOneSecond: '不到 1 秒',
  punctuation: { colon: '：', comma: '，' },
  summary: {
    heading: '钉钉',
    robot: '机器人',
    result: '结果',
    delivered: '已送达',
    'not-delivered': '未送达',
    'dry-run': '试运行，未发送',
    attempts: '尝试次数',
    time: '耗时',
    answer: '应答',
    message: '消息',
  },
};

export const words: Readonly<Record<Language, Words>> = { en: english, 'zh-CN': chinese };
