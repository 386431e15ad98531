import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came in. */
export interface ApiRequest {
  method: string;
  /** With the edition's prefix, without the query. */
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** When it came, in milliseconds since 1970. */
  time: number;
}

/** What goes back. A text is sent as it is, anything else as JSON. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}
