import { type Http, type HttpMethod, type HttpRequest, isSafe } from '../core/http.ts';

/** The part of fetch that @octokit/request uses. */
export type Fetch = (url: string, init?: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | null;
  /** `follow` is the default, as it is for fetch; `error` is not known. */
  readonly redirect?: string | undefined;
}

const methods: Readonly<Record<HttpMethod, true>> = {
  GET: true,
  HEAD: true,
  POST: true,
  PATCH: true,
  PUT: true,
  DELETE: true,
};
const isKnown = (method: string): method is HttpMethod => Object.hasOwn(methods, method);

/** `http` as a function that looks like fetch. Rejects with NetworkError, and with TypeError for an unknown method. */
export function asFetch(http: Http, limits: Pick<HttpRequest, 'maxBytes' | 'timeoutMs'> = {}): Fetch {
  return async (url, { method = 'GET', headers = {}, body, redirect = 'follow' } = {}) => {
    if (!isKnown(method)) throw new TypeError(`${method} is not asked of anyone here`);
    const answer = await http.request({
      ...limits,
      url,
      method,
      headers,
      // What writes is never sent on: a redirect is handed back.
      redirects: redirect === 'follow' && isSafe(method) ? 5 : 0,
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
