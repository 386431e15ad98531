import type { RobotOptions } from '../../simulator/robots.js';
import type { TroubleOrder } from '../../simulator/server.js';
import type { Trouble } from '../../simulator/troubles.js';
import { type Outcome, signingKey } from './expectations.js';

/** What a robot, or whatever stands before it, does to the step. */
export interface Row extends Outcome {
  readonly name: string;
  readonly orders?: readonly TroubleOrder[];
  readonly robot?: Partial<RobotOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** One unless given. */
  readonly requests?: number;
  /** In the group: none after a failure, else one. */
  readonly messages?: number;
}

/** Three seconds have room for two tries, whatever the jitter. */
const seconds3 = { 'timeout-minutes': '0.05' };
const milliseconds600 = { 'timeout-minutes': '0.01' };
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Trouble => ({
  kind: 'status',
  status: code,
  headers,
});
const answer = (errcode: number, errmsg = 'no'): Trouble => ({ kind: 'answer', errcode, errmsg });
const forever = (trouble: Trouble): TroubleOrder => ({ forever: trouble });

export const rows: readonly Row[] = [
  { name: 'no trouble' },
  { name: 'errcode as text', orders: [{ kind: 'errcode-text' }] },

  // The connection.
  { name: 'reset before the request was read', orders: [{ kind: 'reset-before' }], requests: 2 },
  { name: 'reset after it', orders: [{ kind: 'reset-after', accepted: false }], requests: 2 },
  { name: 'reset after it was taken', orders: [{ kind: 'reset-after', accepted: true }], requests: 2 },
  { name: 'reset in the body', orders: [{ kind: 'reset-in-body' }], requests: 2 },
  {
    name: 'reset in the body after it was taken',
    orders: [{ kind: 'reset-in-body', accepted: true }],
    requests: 2,
  },
  {
    name: 'reset for ever',
    orders: [forever({ kind: 'reset-after', accepted: false })],
    inputs: seconds3,
    requests: 2,
    says: /ended before it answered.*not known whether the message arrived.*tried 2 times.*Check the group/,
  },
  {
    name: 'silence',
    orders: [forever({ kind: 'silence' })],
    inputs: milliseconds600,
    says: /did not answer in time.*Check the group/,
  },
  {
    name: 'silence after it was taken',
    orders: [forever({ kind: 'silence', accepted: true })],
    inputs: milliseconds600,
    messages: 1,
    says: /did not answer in time, so it is not known whether it arrived/,
  },
  {
    name: 'silence after the headers',
    orders: [forever({ kind: 'silence', after: 'headers' })],
    inputs: milliseconds600,
    says: /began to answer, but did not end in time/,
  },
  {
    name: 'one byte a second',
    orders: [forever({ kind: 'drip' })],
    inputs: milliseconds600,
    says: /began to answer, but did not end in time/,
  },
  { name: '50 MB', orders: [{ kind: 'big' }], says: /more than 64 KiB.*Check that the host/ },
  { name: 'chunked garbage', orders: [{ kind: 'garbage' }], requests: 2 },
  {
    name: 'chunked garbage for ever',
    orders: [forever({ kind: 'garbage' })],
    requests: 2,
    says: /isn't HTTP \(HPE_\w+\)/,
  },

  // HTTP.
  ...[301, 302, 303, 307, 308].map(
    (code): Row => ({
      name: `HTTP ${code}`,
      orders: [status(code, { location: 'https://login.example.com/robot/send?access_token=1' })],
      says: new RegExp(
        `redirected to login\\.example\\.com \\(HTTP ${code}\\)\\. Redirects are not followed`,
      ),
    }),
  ),
  { name: 'HTTP 401', orders: [status(401)], says: /HTTP 401: a gateway blocked the request/ },
  { name: 'HTTP 403', orders: [status(403)], says: /HTTP 403: a gateway blocked the request/ },
  { name: 'HTTP 404', orders: [status(404)], says: /HTTP 404: there is no robot at this address/ },
  { name: 'HTTP 413', orders: [status(413)], says: /HTTP 413: .*Shorten `content`/ },
  { name: 'HTTP 429 with Retry-After', orders: [status(429, { 'retry-after': '1' })], requests: 2 },
  {
    name: 'HTTP 429 with a long Retry-After',
    orders: [status(429, { 'retry-after': '3600' })],
    says: /HTTP 429: too many requests.*next try could begin in 1 h/,
  },
  {
    name: 'HTTP 429 with a Retry-After of no meaning, which is no wait of 0',
    orders: [status(429, { 'retry-after': 'soon' })],
    inputs: seconds3,
    says: /HTTP 429: too many requests/,
  },
  { name: 'HTTP 500 once', orders: [status(500)], requests: 2 },
  {
    name: 'HTTP 502 after it was taken',
    orders: [{ kind: 'html', status: 502, accepted: true }],
    requests: 2,
  },
  { name: 'HTTP 503 with Retry-After', orders: [status(503, { 'retry-after': '1' })], requests: 2 },
  {
    name: 'HTTP 502 for ever',
    orders: [forever(status(502))],
    inputs: seconds3,
    requests: 2,
    says: /HTTP 502/,
  },

  // The body.
  { name: 'a page', orders: [forever({ kind: 'html' })], requests: 2, says: /web page instead of JSON/ },
  {
    name: 'nothing',
    orders: [forever({ kind: 'empty' })],
    inputs: seconds3,
    requests: 2,
    says: /HTTP 200 with an empty body/,
  },
  { name: 'nothing after it was taken', orders: [{ kind: 'empty', accepted: true }], requests: 2 },
  {
    name: 'broken JSON',
    orders: [forever({ kind: 'truncated' })],
    inputs: seconds3,
    requests: 2,
    says: /not whole JSON/,
  },
  {
    name: 'a JSON array',
    orders: [forever({ kind: 'array' })],
    inputs: seconds3,
    requests: 2,
    says: /has no errcode/,
  },
  {
    name: 'an empty object',
    orders: [forever({ kind: 'object' })],
    inputs: seconds3,
    requests: 2,
    says: /has no errcode/,
  },

  // The robot.
  { name: '-1 once', orders: [answer(-1)], requests: 2 },
  {
    name: '-1 once, where a signature is demanded',
    orders: [answer(-1)],
    robot: { secret: signingKey },
    inputs: { secret: signingKey },
    requests: 2,
  },
  {
    name: '-1 for ever',
    orders: [forever(answer(-1))],
    requests: 4,
    within: 20_000,
    says: /busy.*tried 4 times.*later/,
  },
  {
    name: '660026 once',
    orders: [answer(660026)],
    says: /20 messages in a minute.*next try could begin in 1\d min( \d+ s)?, at \d\d:\d\d:\d\d GMT\+8.*more robots/,
  },
  { name: 'the anti-abuse body', orders: [{ kind: 'punish', wait: 1 }], requests: 2 },
  {
    name: 'the anti-abuse body for long',
    orders: [{ kind: 'punish', wait: 900 }],
    says: /refused the request as abuse.*next try could begin in 1\d min/,
  },
  {
    name: '300005',
    orders: [answer(300005)],
    says: /doesn't know this access token.*Copy the webhook URL again/,
  },
  { name: '400013', orders: [answer(400013)], says: /group was dissolved/ },
  { name: '400105', orders: [answer(400105)], says: /doesn't know this type of message/ },
  { name: '430102', orders: [answer(430102)], says: /content check refused/ },
  { name: '460101', orders: [answer(460101)], says: /larger than 20,000 bytes.*Shorten/ },
  {
    name: 'a code that nobody knows',
    orders: [answer(123)],
    says: /error 123.*The robot answered: 123 "no"/,
  },
  {
    name: 'words that are a command',
    orders: [answer(123, '\n::set-output name=sent::true\n')],
    says: /The robot answered: 123 "::set-output name=sent::true"/,
  },
  {
    name: 'another keyword',
    robot: { keywords: ['devops'] },
    says: /none of the robot's custom keywords.*upper and lower/,
  },
  {
    name: 'no signature',
    robot: { secret: signingKey },
    says: /demands a signature, and the input secret has no key.*Additional Signature/,
  },
  {
    name: 'the signature of another robot',
    robot: { secret: `${signingKey}0` },
    inputs: { secret: signingKey },
    says: /signature doesn't match/,
  },
  {
    name: 'another address',
    robot: { ipRanges: ['192.0.2.0/24'] },
    says: /IP address is not in the robot's list/,
  },
  { name: 'a disabled robot', robot: { state: 'disabled' }, says: /robot is disabled/ },
  {
    name: 'a signed message',
    robot: { secret: signingKey, keywords: ['DevOps'] },
    inputs: { secret: signingKey },
  },
];
