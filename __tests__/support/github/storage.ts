/** The storage that GitHub's API leads to for the log of a job. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** How a storage treats `Range`: it sends the end (S3), a part whose beginning is named (Azure), or always all. */
type Ranges = 'any' | 'from' | 'none';

interface StorageOptions {
  readonly ranges?: Ranges;
  /** In place of the log. */
  readonly answer?: (response: ServerResponse) => void;
}

export interface Storage {
  /** Where the log is. */
  readonly address: string;
  /** The headers of everything that was asked, in order. */
  readonly requests: readonly IncomingHttpHeaders[];
  /** Bytes that were handed to the network. */
  sent(): number;
  close(): Promise<void>;
}

const piece = 65_536;

/** The first byte that `range` asks for; undefined where it is not obeyed. */
function beginOf(range: string, length: number, ranges: Ranges): number | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (ranges === 'none' || (ranges === 'from' && first === '')) return undefined;
  return first === '' ? Math.max(0, length - Number(last)) : Number(first);
}

/** Starts a storage with one log on a free port of 127.0.0.1. */
export async function startStorage(
  log: string | Buffer,
  { ranges = 'from', answer }: StorageOptions = {},
): Promise<Storage> {
  const whole = Buffer.from(log);
  const requests: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    requests.push(request.headers);
    if (answer) {
      answer(response);
      return;
    }
    const begin = beginOf(request.headers.range ?? '', whole.length, ranges);
    const part = whole.subarray(begin);
    response.writeHead(begin === undefined ? 200 : 206, {
      'content-type': 'text/plain',
      'content-length': part.length,
    });
    // In pieces, so that no more is sent than is read.
    const pieces = Array.from({ length: Math.ceil(part.length / piece) }, (_, index) =>
      part.subarray(index * piece, (index + 1) * piece),
    );
    Readable.from(pieces).pipe(response);
  });
  let sent = 0;
  server.on('connection', (socket) => {
    socket.once('close', () => {
      sent += socket.bytesWritten;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/log?sig=of-the-storage`,
    requests,
    sent: () => sent,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
