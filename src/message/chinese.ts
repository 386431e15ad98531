import type { Words } from './words.js';

/** The word for a failure, where it is not known which in a row it is. */
const failed = '失败';

/** "21+" is "at least 21". */
const sayCount = (count: number | string): string =>
  typeof count === 'number' ? `${count} 次` : `${count.replace('+', '')} 次以上`;

export const chinese: Words = {
  statuses: {
    success: '成功',
    failure: failed,
    cancelled: '已取消',
    skipped: '已跳过',
    neutral: '中性',
    timed_out: '超时',
    action_required: '等待审批',
    stale: '已过期',
    startup_failure: '启动失败',
    started: '开始运行',
    unknown: '结果未知',
  },
  transitions: {
    fixed: () => '已恢复',
    'first-failure': (verdict) => (verdict === failed ? '首次失败' : `${verdict}（首次失败）`),
    'still-failing': (verdict, inARow) =>
      verdict === failed ? `连续失败 ${sayCount(inARow)}` : `${verdict}（连续失败 ${sayCount(inARow)}）`,
  },
  cancellations: { superseded: '已被新的运行取代', 'timed-out': '运行超时', 'by-somebody': '手动取消' },
  fields: {
    workflow: '工作流',
    repository: '仓库',
    branch: '分支',
    commit: '提交',
    actor: '触发人',
    event: '触发方式',
    attempt: '执行次数',
    duration: '耗时',
    jobs: '任务',
    failures: '失败详情',
  },
  subjects: {
    branch: '分支',
    tag: 'Tag',
    ref: '分支或 Tag',
    release: 'Release',
    'pull-request': 'PR',
    issue: 'Issue',
    deployment: '部署',
  },
  commits: (count) => `${count} 个提交`,
  events: new Map([
    ['push', '代码推送'],
    ['pull_request', 'PR'],
    ['schedule', '定时触发'],
    ['workflow_dispatch', '手动触发'],
    ['release', '发布 Release'],
  ]),
  attempt: (attempt) => `第 ${attempt} 次执行`,
  rerunBy: (who) => `由 ${who} 重新运行`,
  jobs: (count) => `共 ${count} 个任务`,
  running: '运行中',
  pending: { queued: '排队中', waiting: '等待审批', unknown: '结果未知' },
  pendingCounts: {
    queued: (count) => `排队中 ${count}`,
    waiting: (count) => `等待审批 ${count}`,
    unknown: (count) => `结果未知 ${count}`,
  },
  counts: {
    success: (count) => `成功 ${count}`,
    failure: (count) => `失败 ${count}`,
    cancelled: (count) => `取消 ${count}`,
    skipped: (count) => `跳过 ${count}`,
    started: (count) => `运行中 ${count}`,
    other: (count) => `其他 ${count}`,
  },
  tests: (count) => `共 ${count} 个用例`,
  testCounts: {
    passed: (count) => `通过 ${count}`,
    failed: (count) => `失败 ${count}`,
    flaky: (count) => `不稳定 ${count}`,
    skipped: (count) => `跳过 ${count}`,
  },
  noTests: '没有执行任何用例',
  allowedToFail: '允许失败',
  more: (count) => `还有 ${count} 项未列出`,
  shortened: '… 内容过长，已截断',
  everybody: '所有人',
  buttons: {
    run: '查看运行详情',
    job: '查看任务详情',
    'failed-job': '查看失败任务',
    commit: '查看提交',
    'pull-request': '查看 PR',
    release: '查看 Release',
  },
  units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
  underOneSecond: '不到 1 秒',
  punctuation: { colon: '：', comma: '，', listComma: '、' },
  summary: {
    heading: '钉钉',
    robot: '机器人',
    result: '结果',
    delivered: '发送成功',
    'not-delivered': '发送失败',
    'unknown-delivery': '无法确认',
    'dry-run': '试运行，未发送',
    attempts: '发送次数',
    time: '耗时',
    answer: '返回',
    message: '消息',
  },
};
