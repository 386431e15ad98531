import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language.js';
import { troubleOfFailure } from '../../src/network/failures.js';
import type { RequestPhase } from '../../src/runner/ports.js';

type Row = readonly [code: string, phase: RequestPhase, id: string, retry: string, unclear: boolean];

const rows: readonly Row[] = [
  ['STOPPED', 'headers', 'stopped', 'soon', true],
  ['STOPPED', 'proxy', 'stopped', 'soon', true],
  ['ENOTFOUND', 'connect', 'dns-unknown-host', 'soon', false],
  ['EAI_AGAIN', 'connect', 'dns-failure', 'soon', false],
  ...['EMFILE', 'ENFILE', 'MODULE_NOT_FOUND'].map((code): Row => [code, 'connect', 'no-file', 'soon', false]),
  ['ECONNREFUSED', 'connect', 'connection-refused', 'soon', false],
  ['ENETUNREACH', 'connect', 'unreachable', 'soon', false],
  ['EHOSTUNREACH', 'connect', 'unreachable', 'soon', false],
  ['ETIMEDOUT', 'connect', 'timeout-connect', 'soon', false],
  ['TIMEOUT', 'connect', 'timeout-connect', 'soon', false],
  ['TIMEOUT', 'tls', 'timeout-tls', 'soon', false],
  ['TIMEOUT', 'headers', 'timeout-answer', 'soon', true],
  ['TIMEOUT', 'body', 'timeout-in-answer', 'soon', true],
  ['ECONNRESET', 'connect', 'closed-early', 'soon', false],
  ['ECONNRESET', 'tls', 'closed-early', 'soon', false],
  ['ECONNRESET', 'headers', 'closed-unanswered', 'soon', true],
  ['EPIPE', 'headers', 'closed-unanswered', 'soon', true],
  ['UND_ERR_SOCKET', 'headers', 'closed-unanswered', 'soon', true],
  ['ECONNRESET', 'body', 'closed-in-answer', 'soon', true],
  ['CERT_HAS_EXPIRED', 'tls', 'tls-expired', 'never', false],
  ['CERT_NOT_YET_VALID', 'tls', 'tls-expired', 'never', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', 'tls-name', 'never', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', 'tls-untrusted', 'never', false],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls', 'tls-untrusted', 'never', false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', 'tls-untrusted', 'never', false],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls', 'tls-untrusted', 'never', false],
  ['CERT_REVOKED', 'tls', 'tls-untrusted', 'never', false],
  ['EPROTO', 'tls', 'tls-failed', 'never', false],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', 'tls-failed', 'never', false],
  ['HPE_INVALID_CONSTANT', 'headers', 'not-http', 'soon', true],
  ['HPE_INVALID_CHUNK_SIZE', 'body', 'not-http', 'soon', true],
  ['PROXY_ADDRESS', 'connect', 'proxy-address', 'never', false],
  ['PROXY_407', 'proxy', 'proxy-sign-in', 'never', false],
  ['PROXY_403', 'proxy', 'proxy-refused', 'never', false],
  ['PROXY_502', 'proxy', 'proxy-failed', 'soon', false],
  ['PROXY_302', 'proxy', 'proxy-failed', 'soon', false],
  ['TIMEOUT', 'proxy', 'proxy-silent', 'soon', false],
  ['ECONNRESET', 'proxy', 'proxy-closed', 'soon', false],
  ['HPE_INVALID_CONSTANT', 'proxy', 'proxy-closed', 'soon', false],
  ['ESOMETHINGNEW', 'connect', 'closed-early', 'soon', false],
  ['ESOMETHINGNEW', 'headers', 'closed-unanswered', 'soon', true],
  ['ESOMETHINGNEW', 'body', 'closed-in-answer', 'soon', true],
];

const troubleOf = ([code, phase]: Row) => troubleOfFailure({ kind: 'failure', code, phase, host: 'x' });

describe('a network failure', () => {
  it.each(rows)('%s while in phase %s is %s, tried again: %s, unclear: %s', (...row) => {
    const [, , id, retry, unclear] = row;
    expect(troubleOf(row)).toMatchObject({ id, retry, unclear });
  });

  it('is explained in every language, with what to do', () => {
    for (const { what, advice } of rows.map(troubleOf)) {
      for (const language of languages) {
        expect(what[language]).toMatch(/[.。]$/);
        expect(advice[language]).toMatch(/[.。]$/);
      }
    }
  });
});
