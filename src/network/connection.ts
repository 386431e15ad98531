/** Connections to robots: opened when a request needs one, or ahead of it. */
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';

/** Whether TLS isn't ready yet is missing in the types of Node.js. */
export type Connection = Socket & { readonly secureConnecting?: boolean };

/** One for all connections, so that the certificates of all authorities are gathered once. */
let secureContext: SecureContext | undefined;

/** Connections that no request has taken yet, by the origin of their URL. */
const ahead = new Map<string, Connection>();

/** Begins a connection to the host of `url`; only the module that the scheme needs is loaded. */
async function open({ protocol, hostname, port }: URL): Promise<Connection> {
  const net = await import('node:net');
  // In a URL, and only there, an address of version 6 stands in brackets.
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'http:') return net.connect({ host, port: Number(port || 80) });
  const tls = await import('node:tls');
  secureContext ??= tls.createSecureContext();
  const name = net.isIP(host) === 0 && { servername: host };
  return tls.connect({ host, port: Number(port || 443), secureContext, ...name });
}

/** What a connection says before anybody has asked it anything only tells that it is of no use. */
function spoil(this: Connection): void {
  this.destroy();
}

/**
 * Begins a connection that the next request to this origin takes, and gives it time to get on its way: to
 * reach a robot and to agree on keys takes longer than the request. Whatever becomes of it is no matter.
 */
export async function openAhead(url: URL): Promise<void> {
  const connection = await open(url);
  connection.on('error', spoil).on('data', spoil).on('end', spoil);
  ahead.set(url.origin, connection);
  // One turn of the event loop, in which it sends its first words.
  await new Promise(setImmediate);
}

/** The connection that was opened ahead, where it still stands, else a new one. */
export async function connectionTo(url: URL): Promise<Connection> {
  const connection = ahead.get(url.origin);
  ahead.delete(url.origin);
  if (connection === undefined || connection.destroyed) return open(url);
  return connection.off('data', spoil).off('end', spoil);
}
