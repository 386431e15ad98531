/** Why GitHub's API gave no answer, or not all of it. Pure. */
import { textAt, timeAt } from '../json.js';
import { type LocalizedText, reasonOf } from '../language.js';

/** What a job's token must be allowed to read. */
export type Permission = 'actions' | 'checks';

export const noToken = {
  en: "there is no github-token for GitHub's API",
  'zh-CN': '没有 github-token，无法查询 GitHub API',
};
export const badAddress = {
  en: "the address of GitHub's API (GITHUB_API_URL) is not a URL",
  'zh-CN': 'GitHub API 的地址（GITHUB_API_URL）不是 URL',
};
export const eventNotJson = {
  en: "the event file is not JSON, so GitHub's client cannot be loaded",
  'zh-CN': '事件文件不是 JSON，无法加载 GitHub 客户端',
};

/** Why GitHub's client could not be loaded, from what its import threw. */
export function clientNotLoaded(error: unknown): LocalizedText {
  const reason = reasonOf(error);
  return {
    en: `GitHub's API cannot be asked (${reason.en})`,
    'zh-CN': `无法查询 GitHub API（${reason['zh-CN']}）`,
  };
}

export const noWorkflow = {
  en: "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)",
  'zh-CN': 'runner 没有提供工作流文件（GITHUB_WORKFLOW_REF）',
};
export const noBranch = { en: 'the event names no branch', 'zh-CN': '事件中没有分支' };
export const unknownJob = {
  en: 'it is unknown which job of the run this is',
  'zh-CN': '无法确定是这次运行的哪个任务',
};
export const outOfTime = {
  en: "no time was left to wait for GitHub's API",
  'zh-CN': '剩余时间不够，没有等到 GitHub API 返回',
};
export const oddShape = {
  en: "GitHub's API sent an unexpected answer",
  'zh-CN': 'GitHub API 返回的内容无法识别',
};

/** @param limit milliseconds */
export const noAnswer = (limit: number): LocalizedText => ({
  en: `GitHub's API did not answer within ${limit / 1000} s`,
  'zh-CN': `GitHub API 在 ${limit / 1000} 秒内没有返回`,
});

/** @param code what Node calls the trouble, such as ECONNREFUSED */
export const brokenBy = (code: string | undefined): LocalizedText =>
  code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
    ? oddShape
    : {
        en: `GitHub's API could not be reached${code === undefined ? '' : ` (${code})`}`,
        'zh-CN': `无法连接 GitHub API${code === undefined ? '' : `（${code}）`}`,
      };

const refusals: Readonly<Record<number, (permission: Permission) => LocalizedText>> = {
  301: () => ({
    en: "GitHub's API no longer has the repository under this name (HTTP 301): it was renamed or moved",
    'zh-CN': 'GitHub API 中没有这个名称的仓库（HTTP 301）：仓库已改名或转移',
  }),
  401: () => ({
    en: "GitHub's API did not accept the github-token (HTTP 401): it is wrong or has expired",
    'zh-CN': 'GitHub API 不接受 github-token（HTTP 401）：填错了或已过期',
  }),
  403: (permission) => ({
    en: `the github-token has no permission to read that (HTTP 403). Add this to the permissions of the job or workflow:\npermissions:\n  ${permission}: read`,
    'zh-CN': `github-token 没有读取权限（HTTP 403）。请在任务或工作流中添加权限：\npermissions:\n  ${permission}: read`,
  }),
  410: () => ({
    en: "GitHub's API no longer has that (HTTP 410): it has expired or was deleted",
    'zh-CN': 'GitHub API 已查不到（HTTP 410）：已过期或被删除',
  }),
  404: () => ({
    en: "GitHub's API does not know that, or hides it from this github-token (HTTP 404); it may be a token of another repository",
    'zh-CN': 'GitHub API 查不到，或 github-token 无权查看（HTTP 404）；可能用了其他仓库的 token',
  }),
};

/**
 * Why an answer that isn't a 200 was given.
 *
 * @param headers of the answer, names in lower case
 * @param body of the answer, parsed where it was JSON
 * @param permission what the request needs
 */
export function refusalOf(
  status: number,
  headers: unknown,
  body: unknown,
  permission: Permission,
): LocalizedText {
  const again = againAfter(status, headers, body);
  if (again?.kind === 'limited') {
    const free = freeAgain(again, headers);
    return {
      en: `GitHub's API limits the number of requests at the moment (HTTP ${status})${free.en}`,
      'zh-CN': `GitHub API 目前限流（HTTP ${status}）${free['zh-CN']}`,
    };
  }
  return (
    refusals[status]?.(permission) ?? {
      en: `GitHub's API answered with HTTP ${status}`,
      'zh-CN': `GitHub API 返回 HTTP ${status}`,
    }
  );
}

/** Source: "Rate limits for the REST API" in GitHub's documentation: both limits come as 403 or 429. */
const isRateLimit = (status: number, headers: unknown, body: unknown): boolean =>
  status === 429 ||
  (status === 403 &&
    (textAt(headers, 'x-ratelimit-remaining') === '0' ||
      textAt(headers, 'retry-after') !== undefined ||
      /rate limit/i.test(textAt(body, 'message') ?? '')));

/** When the same request may succeed: soon, where the server was in trouble; or when a limit allows it. */
export type Again = { readonly kind: 'soon' } | Limited;

interface Limited {
  readonly kind: 'limited';
  /** Milliseconds that GitHub asks to wait. */
  readonly wait?: number;
  /** When the limit is lifted, in milliseconds since the epoch. */
  readonly reset?: number;
}

/**
 * Whether and when a refused request may be repeated.
 *
 * @param headers of the answer, names in lower case
 * @param body the parsed answer
 * @returns undefined where the same request would be refused again
 */
export function againAfter(status: number, headers: unknown, body: unknown): Again | undefined {
  if (!isRateLimit(status, headers, body)) return status >= 500 ? { kind: 'soon' } : undefined;
  const seconds = Number(textAt(headers, 'retry-after'));
  const reset = Number(textAt(headers, 'x-ratelimit-reset')) * 1000;
  // Each answer names the time of the hourly limit, and only a used up one is what this refusal is about.
  const isUsedUp = textAt(headers, 'x-ratelimit-remaining') === '0';
  return {
    kind: 'limited',
    ...(seconds > 0 && { wait: seconds * 1000 }),
    ...(isUsedUp && reset > 0 && { reset }),
  };
}

/** By the clock of the API: nobody has to know a time zone, nor how wrong the runner's clock is. */
function freeAgain({ wait, reset }: Limited, headers: unknown): LocalizedText {
  if (wait !== undefined) {
    const seconds = wait / 1000;
    return { en: `; it asks to wait ${seconds} s`, 'zh-CN': `，${seconds} 秒后恢复` };
  }
  const now = timeAt(headers, 'date');
  if (reset === undefined || now === undefined) return { en: '', 'zh-CN': '' };
  const minutes = Math.max(1, Math.ceil((reset - now) / 60_000));
  return { en: `; it is free again in ${minutes} min`, 'zh-CN': `，${minutes} 分钟后恢复` };
}
