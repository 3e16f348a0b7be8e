import { NetworkError, type HostPolicy } from '../core/http.ts';
import { reachOf } from './address.ts';
import { hostOf, isLiteral, portOf, readUrl } from './url.ts';

/** An address that may be asked. */
export interface Target {
  readonly url: URL;
  /** May stand on a local address and go without TLS. */
  readonly trusted: boolean;
}

/**
 * Gives the target of an address, or throws NetworkError: by name and port, by scheme, and by address where the host is
 * one; the address that a name has is for the connection's look-up to see. `from` is where a redirect comes from.
 */
export function hostGuard(policy: HostPolicy): (url: URL, from?: Target) => Target {
  const allowed = matcher(policy.allowed);
  const trusts = matcher(policy.trusted ?? []);
  return (url, from) => {
    const trusted = trusts(url);
    if (!trusted && !allowed(url)) {
      throw hostNotAllowed(
        url.host,
        'is not among the hosts that may be asked',
        'If it should be asked, add it to the allowed hosts in the policy or the inputs.',
      );
    }
    if (trusted && from?.trusted === false) {
      throw hostNotAllowed(
        url.host,
        `must not be asked because ${from.url.host} redirects there`,
        'A local server is only asked by its own name: use that name, if it is what was meant.',
      );
    }
    if (!trusted && url.protocol === 'http:') {
      throw hostNotAllowed(
        url.host,
        'may be asked by https only',
        'If the server is yours and has no TLS, name it among the local ones in the inputs.',
      );
    }
    if (isLiteral(url) ? !mayReach(hostOf(url), trusted) : !trusted && isLocalName(url.hostname)) {
      throw addressNotAllowed(url.host);
    }
    return { url, trusted };
  };
}

export const mayReach = (address: string, trusted: boolean): boolean => {
  const reach = reachOf(address);
  return reach === 'public' || (reach === 'local' && trusted);
};

export const addressNotAllowed = (host: string) =>
  new NetworkError(
    'address-not-allowed',
    host,
    `${host} has an address that is not on the public internet.`,
    'If the server is yours, name it among the local ones in the inputs: files of the repository cannot.',
  );

const hostNotAllowed = (host: string, why: string, hint: string) =>
  new NetworkError('host-not-allowed', host, `${host} ${why}.`, hint);

/** What cannot be read matches nothing. */
function matcher(entries: readonly string[]): (url: URL) => boolean {
  const exact = new Set<string>();
  const below: string[] = [];
  for (const entry of entries) {
    const wild = entry.startsWith('*.');
    const place = placeOf(wild ? entry.slice(2) : entry);
    if (place === undefined) continue;
    if (wild) below.push(`.${place}`);
    else exact.add(place);
  }
  const isAny = entries.includes('*');
  return (url) => {
    const place = `${url.hostname}:${portOf(url)}`;
    return (isAny && place.endsWith(':443')) || exact.has(place) || below.some((end) => place.endsWith(end));
  };
}

/** `host:port` in the form that URLs have after reading. */
function placeOf(entry: string): string | undefined {
  if (/[/?#@*]/.test(entry)) return undefined;
  try {
    const url = readUrl(`https://${entry}`);
    return `${url.hostname}:${portOf(url)}`;
  } catch {
    return undefined;
  }
}

/** Names that only this machine or its network gives a meaning (RFC 6761, 6762, 8375, `.internal`): a proxy's too. */
const isLocalName = (hostname: string): boolean =>
  !hostname.includes('.') || /\.(?:localhost|local|internal|home\.arpa)$/.test(hostname);
