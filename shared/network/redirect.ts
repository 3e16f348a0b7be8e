import { NetworkError, isSafe, type HttpResponse } from '../core/http.ts';
import type { Message } from './exchange.ts';
import { badAnswer } from './fault.ts';
import type { Target } from './hosts.ts';
import { readUrl } from './url.ts';

/**
 * Where an answer sends us, still to be guarded, and what may be sent there; undefined for one that sends nowhere.
 * `left`: how many redirects may be followed. Throws NetworkError.
 */
export function redirected(
  { url }: Target,
  message: Message,
  { headers, status }: HttpResponse,
  left: number,
): { readonly url: URL; readonly message: Message } | undefined {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  // What a body was meant for, only the host it was written for may have.
  if (!isSafe(message.method)) throw badAnswer(url.host, `redirects a ${message.method}`);
  if (left <= 0) {
    throw new NetworkError(
      'too-many-redirects',
      url.host,
      `${url.host} redirects once more than is followed.`,
      'See whether the address is right: it may lead in a circle.',
    );
  }
  const next = readUrl(location, url);
  return { url: next, message: next.origin === url.origin ? message : withoutCredentials(message) };
}

/** Any header but these may be a credential. */
const harmless = new Set(['accept', 'user-agent']);

const withoutCredentials = (message: Message): Message => ({
  ...message,
  headers: Object.fromEntries(
    Object.entries(message.headers ?? {}).filter(([name]) => harmless.has(name.toLowerCase())),
  ),
});
