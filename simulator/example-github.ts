/** An example GitHub on loopback, for steps that run in processes of their own. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type ExampleRun, exampleApi } from './preview/github.js';

export interface ExampleGitHub {
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  close(): Promise<void>;
}

/** Tells of one run, whoever asks, on a free port. Links in what it tells lead to github.com. */
export async function startExampleGitHub(run: ExampleRun): Promise<ExampleGitHub> {
  const ask = exampleApi(run, Date.now());
  const server = createServer(async ({ url }, response) => {
    const answer = await ask(`https://api.github.com${url}`);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    apiUrl: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
