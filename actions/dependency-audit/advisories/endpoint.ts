import type { HostPolicy } from '../../../shared/core/http.ts';

/** https://google.github.io/osv.dev/api/ */
export const publicEndpoint = 'https://api.osv.dev';

export interface Endpoint {
  /** Without a slash at the end. */
  readonly url: string;
  readonly host: string;
  readonly hosts: HostPolicy;
}

/** A server that speaks the API of OSV, below a path of its own or not. A string says what is wrong with it. */
export function endpointOf(text: string): Endpoint | string {
  if (!URL.canParse(text)) return 'is no URL';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'is no address of the web';
  if (url.username !== '' || url.password !== '') return 'has credentials in it';
  if (url.search !== '' || url.hash !== '') return 'has more than a path behind the host';
  const isPublic = url.host === new URL(publicEndpoint).host;
  if (url.protocol === 'http:' && isPublic) return 'is not asked without TLS';
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const place = `${url.hostname}:${port}`;
  return {
    url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    host: url.host,
    // Whoever starts the run names a mirror, so it may stand on this machine or in a private network.
    hosts: isPublic ? { allowed: [url.host] } : { allowed: [place], trusted: [place] },
  };
}
