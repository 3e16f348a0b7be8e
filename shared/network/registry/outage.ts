import type { HttpRequest, HttpResponse } from '../../core/http.ts';
import { RegistryError } from '../../core/registry.ts';
import { refusal } from './faults.ts';
import type { RegistryHost } from './host.ts';

/** Failures in a row: one question may be slow or unlucky by itself. */
const mostFailures = 3;

/**
 * When to stop asking a registry: at its first 429, since asking on makes that last longer, and when it is down or silent
 * again and again. What is asked after that gets the same answer, without the waiting.
 */
export class Outage {
  readonly #host: RegistryHost;
  #end: RegistryError | undefined;
  #failures = 0;

  constructor(host: RegistryHost) {
    this.#host = host;
  }

  /** `ask`, unless it is over already: then rejects with the RegistryError that ended it. */
  async during(method: HttpRequest['method'], ask: () => Promise<HttpResponse>): Promise<HttpResponse> {
    if (this.#end !== undefined) throw this.#end;
    try {
      const answer = await ask();
      // Some have nothing but an error for HEAD: GET follows, and tells.
      if (method !== 'HEAD' || answer.status < 500) this.#see(answer);
      return answer;
    } catch (error) {
      if (error instanceof RegistryError && ['not-reached', 'timeout'].includes(error.code))
        this.#fail(error);
      throw error;
    }
  }

  #see(answer: HttpResponse): void {
    const { status } = answer;
    if (status !== 429 && status < 500) {
      this.#failures = 0;
      return;
    }
    const fault = refusal(this.#host, this.#host.domain, answer, undefined);
    if (status === 429) this.#end = fault;
    else this.#fail(fault);
  }

  #fail(error: RegistryError): void {
    this.#failures += 1;
    if (this.#failures >= mostFailures) this.#end ??= error;
  }
}
