import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer, ApiRequest } from './answer.js';
import { type Access, answerRequest } from './answering.js';
import type { GitHubData } from './data.js';
import { editions, type Kind } from './edition.js';
import { api, defaultRepository, web } from './identity.js';
import { applyTrouble, type Outcome, type Trouble } from './trouble.js';

export interface FakeGitHubOptions extends Partial<GitHubData>, Partial<Access> {
  /** Which program answers: github.com (default), Enterprise Server, or Gitea. */
  kind?: Kind;
  /** More repositories, of this owner or another. */
  others?: readonly (Pick<GitHubData, 'repository'> & Partial<GitHubData>)[];
  /** Milliseconds until each answer. */
  latency?: number;
}

export interface FakeGitHub {
  /** For GITHUB_API_URL. */
  apiUrl: string;
  /** For GITHUB_SERVER_URL. */
  serverUrl: string;
  /** The one token that it takes, as `Bearer …` or `token …`. */
  token: string;
  /** Everything that was asked, in order. */
  requests: readonly ApiRequest[];
  /**
   * From now on, requests whose path contains, or matches, `pattern` meet these troubles one after another, and the
   * last one ever after; end with `none` for a trouble that passes. A later call goes before an earlier one.
   */
  fail(pattern: string | RegExp, ...troubles: [Trouble, ...Trouble[]]): void;
  /** Breaks all connections, those that hang too. */
  close(): Promise<void>;
}

/** Gives the public addresses in `answer` this server's place. Only addresses change, no other text. */
function writeAnswer(answer: Answer, relocate: (address: string) => string) {
  const text =
    typeof answer.body === 'string'
      ? answer.body
      : JSON.stringify(answer.body, (key, value) =>
          typeof value === 'string' && /(^|_)(url|href)$/.test(key) ? relocate(value) : value,
        );
  const { link, ...headers } = answer.headers;
  return {
    text,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      ...headers,
      ...(link && { link: link.split(', ').map(relocate).join(', ') }),
    },
  };
}

function send({ answer, wire }: Outcome, relocate: (address: string) => string, response: ServerResponse) {
  if (wire === 'silent') return;
  if (wire === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { text, headers } = writeAnswer(answer, relocate);
  response.writeHead(answer.status, headers);
  if (wire === 'whole') {
    response.end(text);
    return;
  }
  response.write(text.slice(0, text.length / 2), () => {
    if (wire === 'cut') response.socket?.destroy();
  });
}

/** Starts a GitHub with a repository, and the others that are given, on a free port of 127.0.0.1. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const { kind = 'github', token = 'ghs_token-of-the-job', permissions = {} } = options;
  const { users = [], others = [], latency = 0 } = options;
  const access: Access = { private: options.private ?? false, token, permissions, users };
  const nothing: GitHubData = {
    repository: defaultRepository,
    details: {},
    runs: [],
    jobs: [],
    annotations: {},
    commits: [],
    comparisons: {},
    pullRequests: [],
    logs: {},
  };
  const all = [{ ...nothing, ...options }, ...others.map((other) => ({ ...nothing, ...other }))];
  const edition = editions[kind];
  const requests: ApiRequest[] = [];
  const rules: { pattern: string | RegExp; troubles: Trouble[] }[] = [];

  const nextTrouble = (path: string): Trouble => {
    const rule = rules.findLast(({ pattern }) =>
      typeof pattern === 'string' ? path.includes(pattern) : pattern.test(path),
    );
    const [trouble = 'none', ...rest] = rule?.troubles ?? [];
    if (rule && rest.length > 0) rule.troubles = rest;
    return trouble;
  };

  const server = createServer((message: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(message.url ?? '/', serverUrl);
    const request: ApiRequest = {
      method: message.method ?? '',
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: message.headers,
      time: Date.now(),
    };
    requests.push(request);
    const answer = answerRequest(request, all, access, edition, requests.length);
    const outcome = applyTrouble(nextTrouble(pathname), answer);
    if (latency === 0) send(outcome, relocate, response);
    else setTimeout(() => send(outcome, relocate, response), latency);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake GitHub has no port');
  const serverUrl = `http://127.0.0.1:${address.port}`;
  const apiUrl = `${serverUrl}${edition.prefix}`;
  const relocate = (text: string) => text.replace(api, apiUrl).replace(web, serverUrl);

  return {
    apiUrl,
    serverUrl,
    token,
    requests,
    fail: (pattern, ...troubles) => {
      rules.push({ pattern, troubles });
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
