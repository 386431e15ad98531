import { expect, it } from '@jest/globals';
import { writeFiles } from '../support/runner/fixtures.js';
import { type Case, noticesOf, reportOf, useServers } from './notified-run.js';

useServers();

const enterprise = { api_url: 'https://github.example.com/api/v3' };
const without = 'The message goes without the details of the jobs, the previous result, the duration:';
const badProxy = `${without} GitHub's API cannot be asked (HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy).`;

it.each<[string, Case, string[]]>([
  ['an API address that is no URL', { github: { api_url: 'nonsense' } }, ['GITHUB_API_URL) is not a URL.']],
  ['a proxy that is no URL', { github: enterprise, env: { https_proxy: 'http://user:x@' } }, [badProxy]],
  [
    'a proxy of another kind',
    { github: enterprise, env: { https_proxy: 'socks5://127.0.0.1:1' } },
    [badProxy],
  ],
])('%s costs the details of the run, not the message', async (_, one, notices) => {
  const reported = await reportOf({ needs: { build: 'failure' }, ...one });
  expect(reported.sent).toBe(1);
  expect(noticesOf(reported)).toEqual(notices.map((notice) => expect.stringContaining(notice)));
});

it.each<[string, string | undefined, RegExp[]]>([
  [
    'that is not JSON',
    '{"ref":',
    [
      /^The event file cannot be read/,
      /the duration, the title of the commit: the event file is not JSON, so GitHub's client cannot be loaded\.$/,
    ],
  ],
  ['that is missing', undefined, [/^The event file cannot be read \(ENOENT/]],
])('an event file %s costs no message', async (_, event, notices) => {
  const folder = await writeFiles({
    'event.cjs': 'process.env.GITHUB_EVENT_PATH = `${__dirname}/event.json`;',
    ...(event !== undefined && { 'event.json': event }),
  });
  const reported = await reportOf({
    needs: { build: 'failure' },
    env: { NODE_OPTIONS: `--require ${folder}/event.cjs` },
  });
  expect(reported.sent).toBe(1);
  expect(noticesOf(reported)).toEqual(notices.map((notice) => expect.stringMatching(notice)));
});
