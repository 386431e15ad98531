/** Requests to GitHub's API and to what it leads to: directly by node:https, or through a proxy by undici. */
import * as http from 'node:http';
import * as https from 'node:https';
import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { arrayBuffer, text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Environment, Fetch } from '../runner/ports.js';
import { tlsOptions } from './https.js';
import { proxyFor } from './proxy-choice.js';

/** Bytes of an answer of GitHub's API that are read: a page of 100 jobs has half a megabyte. */
const largestAnswer = 16 * 1024 * 1024;

/**
 * A fetch for requests to the host of `url`: directly, or through the proxy that the environment names.
 *
 * @param mostBytes of an answer that are read
 * @throws Error where the proxy variable is not the URL of a proxy; its value is not shown
 */
export async function fetchFor(url: URL, env: Environment, mostBytes = largestAnswer): Promise<Fetch> {
  const proxy = proxyFor(url, env);
  if (proxy === null) throw new Error('HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy');
  if (proxy) return (await import('./proxy.js')).fetchThrough(proxy, mostBytes);
  return fetchDirectly(url, mostBytes);
}

/**
 * What GitHub's client and the log use of the Fetch API. Node's own fetch and undici's take 15 ms to load, when
 * node:https is there already. Redirects are not followed. An aborted request ends with the reason of its signal.
 */
function fetchDirectly({ protocol }: URL, mostBytes: number): Fetch {
  const isPlain = protocol === 'http:';
  const client = isPlain ? http : https;
  const agent = new client.Agent({ keepAlive: true, ...(!isPlain && tlsOptions()) });
  return (url, { signal, headers }) =>
    new Promise((resolve, reject) => {
      const request = client.get(url, {
        agent,
        headers: { 'accept-encoding': 'gzip', ...headers },
        ...(signal && { signal }),
      });
      request.once('response', (message) => resolve(responseOf(url, message, signal, mostBytes)));
      request.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
      // An answer that switches to another protocol is neither a response nor an error.
      request.once('close', () => reject(Object.assign(new Error(), { code: 'ECONNRESET' })));
    });
}

function responseOf(
  url: string,
  message: http.IncomingMessage,
  signal: AbortSignal | undefined,
  mostBytes: number,
) {
  const { statusCode: status = 0, statusMessage: statusText = '' } = message;
  const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const stream =
    message.headers['content-encoding'] === 'gzip' ? pipeline(message, createGunzip(), () => {}) : message;
  if (signal) addAbortSignal(signal, stream);
  const bytes = atMost(mostBytes, stream, signal);
  const body = {
    [Symbol.asyncIterator]: () => bytes,
    cancel: async () => void message.destroy(),
  };
  return {
    url,
    status,
    statusText,
    headers: { get: (name: string) => headers.get(name) ?? null, [Symbol.iterator]: () => headers.entries() },
    body,
    text: () => text(bytes),
    arrayBuffer: () => arrayBuffer(bytes),
  };
}

/** Ends with undici's own code, so that one sentence tells it whichever way was taken. */
async function* atMost(
  most: number,
  stream: Readable,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most) {
        throw Object.assign(new Error(), { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
      }
      yield chunk;
    }
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
