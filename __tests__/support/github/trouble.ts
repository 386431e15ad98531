import type { Answer } from './answer.js';

/** How an answer travels: whole, never, half and then silence, or a connection that breaks before or amid it. */
type Wire = 'whole' | 'silent' | 'stalled' | 'reset' | 'cut';

export interface Outcome {
  answer: Answer;
  wire: Wire;
}

const documentation = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const json = { 'content-type': 'application/json; charset=utf-8' };
const html = { 'content-type': 'text/html; charset=utf-8' };

const secondaryLimit = {
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID 8C2E:1D0B:4A6F21:5B9E73:69A54C12.',
  documentation_url: `${documentation}#about-secondary-rate-limits`,
};

function problem(status: number, message: string) {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** Without the fields that a reader looks for: an object loses them all, the entries of a list lose theirs. */
function emptied(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(() => ({}));
  if (typeof body !== 'object' || body === null) return body;
  const lists = Object.entries(body).filter(([, value]) => Array.isArray(value));
  return 'total_count' in body ? Object.fromEntries(lists.map(([key, value]) => [key, emptied(value)])) : {};
}

type Change = (answer: Answer) => Partial<Answer> & { wire?: Wire };

/** What can go wrong, as GitHub words it, as a change of the right answer. */
const changes = {
  none: () => ({}),
  unauthorized: () => problem(401, 'Bad credentials'),
  forbidden: ({ headers }) => ({
    ...problem(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': 'actions=read', ...headers },
  }),
  'not-found': () => problem(404, 'Not Found'),
  'too-many-requests': ({ headers }) => ({
    status: 429,
    headers: { ...headers, 'retry-after': '60' },
    body: secondaryLimit,
  }),
  'rate-limit': ({ headers }) => ({
    status: 403,
    headers: { ...headers, 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000' },
    body: {
      message: 'API rate limit exceeded for installation ID 41234567.',
      documentation_url: documentation,
      status: '403',
    },
  }),
  'secondary-rate-limit': ({ headers }) => ({
    status: 403,
    headers: { ...headers, 'retry-after': '60' },
    body: secondaryLimit,
  }),
  'server-error': () => ({ status: 500, headers: json, body: { message: 'Server Error' } }),
  'bad-gateway': () => ({ status: 502, headers: json, body: { message: 'Server Error' } }),
  unavailable: () => ({ status: 503, headers: html, body: '<html><body><h1>Unicorn!</h1></body></html>' }),
  hang: () => ({ wire: 'silent' }),
  'hang-in-body': () => ({ wire: 'stalled' }),
  reset: () => ({ wire: 'reset' }),
  'reset-in-body': () => ({ wire: 'cut' }),
  html: () => ({ headers: html, body: '<!DOCTYPE html><title>Sign in</title>' }),
  empty: () => ({ body: '' }),
  'broken-json': () => ({ headers: json, body: '{"total_count": 1, "jobs": [' }),
  null: () => ({ body: null }),
  array: ({ body }) => ({ body: [body] }),
  'missing-fields': ({ body }) => ({ body: emptied(body) }),
} satisfies Record<string, Change>;

/** One of the known troubles, or an answer of the test's own. */
export type Trouble = keyof typeof changes | Answer;

/** What becomes of the right answer. */
export function applyTrouble(trouble: Trouble, answer: Answer): Outcome {
  const change: Change = typeof trouble === 'string' ? changes[trouble] : () => trouble;
  const { wire = 'whole', ...changed } = change(answer);
  return { answer: { ...answer, ...changed }, wire };
}
