import type { Http, HttpRequest, HttpResponse } from '../../core/http.ts';
import { slots } from '../slots.ts';
import { badAnswer, fromNetwork } from './faults.ts';
import type { RegistryHost } from './host.ts';
import type { Login } from './login.ts';
import { Outage } from './outage.ts';

/** One question about a repository. */
export interface Question {
  readonly method?: 'GET' | 'HEAD';
  /** Behind `/v2/<name>/`. */
  readonly path: string;
  readonly accept: string;
  readonly maxBytes: number;
  /** Whether a redirect may be followed; default: yes. */
  readonly mayMove?: (to: URL) => boolean;
}

const mostRedirects = 5;
/** Questions under way at a time, waiting for the next try included. */
const atOnce = 8;

/**
 * Asks one registry. Answers may lie elsewhere (blobs on storage of a cloud, manifests of registry.k8s.io): a redirect is
 * followed to any public host, but the login is shown to the registry alone.
 */
export class Connection {
  readonly host: RegistryHost;
  readonly login: Login;
  readonly #http: Http;
  readonly #elsewhere: Http;
  readonly #inTurn = slots(atOnce);
  readonly #outage: Outage;

  constructor(host: RegistryHost, login: Login, http: Http, elsewhere: Http) {
    this.host = host;
    this.login = login;
    this.#http = http;
    this.#elsewhere = elsewhere;
    this.#outage = new Outage(host);
  }

  /** Any status is an answer; rejects with RegistryError. */
  async ask(path: string, question: Question): Promise<HttpResponse> {
    const header = await this.login.header(path);
    const first = await this.#send(path, question, header);
    if (first.answer.status !== 401) {
      await this.login.accepted(path, header);
      return first.answer;
    }
    // What another server wants to see is nothing that this registry's login could answer.
    if (!first.isOwn) return first.answer;
    const renewed = await this.login.renew(path, header, first.answer.headers['www-authenticate']);
    if (renewed === undefined) return first.answer;
    const { answer } = await this.#send(path, question, renewed);
    if (answer.status !== 401) await this.login.accepted(path, renewed);
    return answer;
  }

  async #send(
    path: string,
    { method = 'GET', accept, maxBytes, mayMove = () => true, ...question }: Question,
    authorization: string | undefined,
  ): Promise<{ answer: HttpResponse; isOwn: boolean }> {
    let url = new URL(`${this.host.origin}/v2/${path}/${question.path}`);
    let isOwn = true;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const headers = isOwn && authorization !== undefined ? { accept, authorization } : { accept };
      const answer = await this.#request(isOwn, { url: url.href, method, headers, maxBytes });
      const next = this.#redirect(answer, url);
      if (next === undefined || !mayMove(next)) return { answer, isOwn };
      // Once elsewhere, no way back: a stranger's redirect gets no request with a login.
      isOwn &&= next.origin === this.host.origin;
      url = next;
    }
    throw badAnswer(this.host.domain, `redirects more than ${mostRedirects} times`);
  }

  #request(isOwn: boolean, request: HttpRequest): Promise<HttpResponse> {
    const ask = (http: Http) =>
      http.request(request).catch((error: unknown) => {
        throw fromNetwork(error);
      });
    return this.#inTurn(() =>
      isOwn ? this.#outage.during(request.method, () => ask(this.#http)) : ask(this.#elsewhere),
    );
  }

  #redirect({ status, headers }: HttpResponse, from: URL): URL | undefined {
    if (![301, 302, 303, 307, 308].includes(status)) return undefined;
    const { location = '' } = headers;
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (to === undefined || location === '' || to.username !== '' || to.password !== '') {
      throw badAnswer(this.host.domain, 'redirects to no usable address');
    }
    if (to.protocol !== 'https:' && to.origin !== this.host.origin && !this.host.isLocal) {
      throw badAnswer(this.host.domain, 'redirects to a server without TLS');
    }
    to.hash = '';
    return to;
  }
}
