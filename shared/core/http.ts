export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Only reads (RFC 9110, 9.2.1): may be asked again, and sent on where a redirect leads. */
export const isSafe = (method: HttpMethod): boolean => method === 'GET' || method === 'HEAD';

/** One request of a check's `gather`. Redirects are followed only as far as `redirects` says. */
export interface HttpRequest {
  /** Absolute, `https:`; `http:` only where the host's rule allows it. */
  readonly url: string;
  /** Default GET. */
  readonly method?: HttpMethod;
  /** `authorization` is dropped where a redirect leaves the origin. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** More than this is an error, never a cut answer. Default 4 MiB. */
  readonly maxBytes?: number;
  /** For the whole of one try, redirects and body included. Default 30 s. */
  readonly timeoutMs?: number;
  /** Default 0: a redirect is handed back as it is. */
  readonly redirects?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; what stands twice is joined by `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/** Which hosts may be asked. Everything else is refused before a connection is made. */
export interface HostPolicy {
  /**
   * `host` (at port 443) or `host:port`, lower case; `*.host` for the hosts below one. `*` is every public host at port
   * 443: only for what is verified by its digest and asked without credentials.
   */
  readonly allowed: readonly string[];
  /**
   * `host:port` of servers that may have a private or loopback address, and may be spoken to without TLS; only what a
   * user named outside of the repository's own files.
   */
  readonly trusted?: readonly string[];
}

/** HTTP as a stranger's text may not abuse it. Rejects with NetworkError. */
export interface Http {
  /** Any status is an answer. */
  request(request: HttpRequest): Promise<HttpResponse>;
}

export type NetworkFault =
  | 'host-not-allowed'
  | 'address-not-allowed'
  | 'bad-url'
  | 'not-reached'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'bad-answer';

/** Why there was no answer. The message names the host, and neither path, query nor credentials. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly code: NetworkFault;
  readonly host: string;
  readonly hint: string;

  constructor(code: NetworkFault, host: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.host = host;
    this.hint = hint;
  }
}
