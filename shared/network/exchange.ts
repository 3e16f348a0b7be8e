import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { HttpMethod, HttpRequest, HttpResponse } from '../core/http.ts';
import { Body } from './body.ts';
import { badAnswer, tooLarge } from './fault.ts';
import type { Target } from './hosts.ts';
import { hostOf, portOf } from './url.ts';

/** What goes out, the address apart. */
export type Message = Pick<HttpRequest, 'body' | 'headers'> & {
  readonly method: HttpMethod;
  readonly maxBytes: number;
};

/** How the socket is come by: `agent` and `lookup`, or `createConnection`. */
export type Connection = Pick<RequestOptions, 'agent' | 'lookup' | 'createConnection'>;

/** One request and its whole answer; a redirect is an answer like others. `signal` aborts it wherever it is. */
export const exchange = (
  { url }: Target,
  message: Message,
  connection: Connection,
  signal: AbortSignal,
): Promise<HttpResponse> =>
  new Promise((resolve, reject) => {
    const { body, headers, method } = message;
    (url.protocol === 'https:' ? https : http)
      .request({
        host: hostOf(url),
        port: portOf(url),
        path: `${url.pathname}${url.search}`,
        method,
        headers: {
          'user-agent': 'portcullis',
          ...headers,
          host: url.host,
          'accept-encoding': 'identity',
          // Node says no length for a DELETE: its body would be taken for the next request.
          ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
        },
        maxHeaderSize,
        // NODE_OPTIONS can switch it on.
        insecureHTTPParser: false,
        signal,
        ...connection,
      })
      // Errors come in pairs: what is wrong here, before or after the response, and there only that it broke off.
      .on('error', reject)
      .once('upgrade', (_response, socket) => {
        socket.destroy();
        reject(badAnswer(url.host, 'switches to another protocol unasked'));
      })
      .once('response', (response) => {
        answerOf(response, message, url)
          .catch((error: unknown) => {
            // Whatever is still under way must not reach the next user of the connection.
            response.destroy();
            throw error;
          })
          .then(resolve, reject);
      })
      .end(body);
  });

const answerOf = async (response: IncomingMessage, message: Message, url: URL): Promise<HttpResponse> => ({
  status: statusOf(response, url.host),
  headers: headersOf(response),
  body: await bodyOf(response, message, url.host),
  url: url.href,
});

/** Node's own default, said since NODE_OPTIONS can change it. */
const maxHeaderSize = 16_384;

function statusOf({ statusCode = 0 }: IncomingMessage, host: string): number {
  if (statusCode < 200 || statusCode > 599) throw badAnswer(host, `answers with the status ${statusCode}`);
  return statusCode;
}

const headersOf = (response: IncomingMessage): HttpResponse['headers'] =>
  Object.fromEntries(
    Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ')]),
  );

async function bodyOf(response: IncomingMessage, { method, maxBytes }: Message, host: string) {
  const body = new Body();
  const { 'content-encoding': encoding = 'identity', 'content-length': length } = response.headers;
  if (method !== 'HEAD') {
    if (Number(length) > maxBytes) throw tooLarge(host, maxBytes);
    if (encoding.toLowerCase() !== 'identity') {
      throw badAnswer(host, 'compresses its answer, though it was asked not to');
    }
  }
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    if (body.length + chunk.length > maxBytes) throw tooLarge(host, maxBytes);
    body.add(chunk);
  }
  return body.bytes();
}
