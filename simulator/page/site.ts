/** The group as a web page, by HTTP. */
import * as fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import * as path from 'node:path';
import type { Site } from '../admin.js';
import type { Journal } from '../journal.js';
import { drawPage } from './document.js';
import { readView } from './view.js';

export interface SiteOptions {
  readonly journal: Pick<Journal, 'entries' | 'subscribe'>;
  /** The names of all groups. */
  readonly groups: () => readonly string[];
  /** Scheme, host and port of the robots. */
  readonly origin: () => string;
}

/** A file that the page needs, from the root of the repository. */
const readAsset = (name: string): string =>
  fs.readFileSync(path.resolve('simulator', 'page', 'assets', name), 'utf8');

/** The sheets that make the page's style, in the order in which they count. */
const sheets = ['theme.css', 'layout.css', 'entry.css', 'message.css', 'devices.css'];

export const readStyle = (): string => sheets.map(readAsset).join('\n');

/** Only what comes from here may run or be asked; pictures of messages are on the web. */
const SAFETY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const send = (response: ServerResponse, type: string, body: string): void =>
  void response.writeHead(200, { ...SAFETY, 'content-type': `${type}; charset=utf-8` }).end(body);

const file =
  (type: string, read: () => string): Site[string] =>
  (_, response) =>
    send(response, type, read());

/** What is served at each path. */
export const createSite = ({ journal, groups, origin }: SiteOptions): Site => ({
  '/': (request, response, query) => {
    const view = readView(query, request.headers['accept-language']);
    const page = drawPage({ view, groups: groups(), entries: journal.entries(), origin: origin() });
    send(response, 'text/html', page);
  },
  '/page.css': file('text/css', readStyle),
  '/client.js': file('text/javascript', () => readAsset('client.js')),
  '/icon.svg': file('image/svg+xml', () => readAsset('icon.svg')),
  '/events': (request, response) => {
    response.writeHead(200, { ...SAFETY, 'content-type': 'text/event-stream' }).flushHeaders();
    if (request.method === 'HEAD') return void response.end();
    response.once(
      'close',
      journal.subscribe(() => response.write('data: changed\n\n')),
    );
  },
});
