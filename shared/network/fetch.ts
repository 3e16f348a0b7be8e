import type { Http, HttpRequest } from '../core/http.ts';

/** The part of fetch that @octokit/request uses. */
export type Fetch = (url: string, init?: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | null;
  /** `follow` is the default, as it is for fetch; `error` is not known. */
  readonly redirect?: string | undefined;
}

/**
 * `http` as a function that looks like fetch. Rejects with NetworkError, and with TypeError for methods other than GET,
 * HEAD and POST.
 */
export function asFetch(http: Http, limits: Pick<HttpRequest, 'maxBytes' | 'timeoutMs'> = {}): Fetch {
  return async (url, { method = 'GET', headers = {}, body, redirect = 'follow' } = {}) => {
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
      throw new TypeError(`${method} is not asked of anyone here`);
    }
    const answer = await http.request({
      ...limits,
      url,
      method,
      headers,
      // A POST is never sent on: where there is nothing to follow, a redirect is handed back.
      redirects: redirect === 'follow' && method !== 'POST' ? 5 : 0,
      ...(body !== null && body !== undefined && { body }),
    });
    const empty = method === 'HEAD' || [204, 205, 304].includes(answer.status);
    const response = new Response(empty ? null : Buffer.from(answer.body), {
      status: answer.status,
      headers: Object.entries(answer.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as [string, string]],
      ),
    });
    return Object.defineProperty(response, 'url', { value: answer.url });
  };
}
