import { NetworkError, type HttpResponse, type NetworkFault } from '../../core/http.ts';
import { RegistryError, type RegistryFault } from '../../core/registry.ts';
import type { Credential } from './credential.ts';
import { isDockerHub, type RegistryHost } from './host.ts';

const networkFaults: Readonly<Record<NetworkFault, RegistryFault>> = {
  'host-not-allowed': 'host-not-allowed',
  'address-not-allowed': 'host-not-allowed',
  'bad-url': 'bad-answer',
  'not-reached': 'not-reached',
  tls: 'not-reached',
  timeout: 'timeout',
  'too-large': 'too-large',
  'too-many-redirects': 'bad-answer',
  'bad-answer': 'bad-answer',
};

/** A failed request in the words of registries; what is no NetworkError stays itself. */
export function fromNetwork(error: unknown): unknown {
  if (!(error instanceof NetworkError)) return error;
  return new RegistryError(networkFaults[error.code], error.message, error.hint, error);
}

/** `what`: who answered, and about what, to begin the message with. */
export function badAnswer(what: string, fault: string, hint = askOperator): RegistryError {
  return new RegistryError('bad-answer', `${what} ${fault}`, hint);
}

const askOperator = 'Try it again; if it stays so, tell the operator of the registry.';

/** Why a status is no answer. `credential`: the one that was used. */
export function refusal(
  host: RegistryHost,
  what: string,
  { status, headers }: HttpResponse,
  credential: Credential | undefined,
): RegistryError {
  if (status === 401) {
    return new RegistryError(
      'unauthorized',
      `${what} is not shown without a login (401)`,
      loginHint(host, credential),
    );
  }
  if (status === 403) {
    const hint =
      credential === undefined || credential.kind === 'in-program'
        ? loginHint(host, credential)
        : `The login for ${host.domain} has no right to pull it, or the registry blocks this network.`;
    return new RegistryError('forbidden', `${what} is refused (403)`, hint);
  }
  if (status === 429) {
    const seconds = /^\d{1,5}$/.exec(headers['retry-after'] ?? '')?.[0];
    const wait = seconds === undefined ? '' : ` It asks to wait ${seconds} s.`;
    return new RegistryError(
      'rate-limited',
      `${host.domain} has had too many requests (429)`,
      `Try it again later; a \`docker login ${host.domain}\` before this step usually raises the limit.${wait}`,
    );
  }
  if (status === 406) {
    return badAnswer(what, 'is not offered as an OCI or Docker v2 manifest (406)', oldSchema);
  }
  if (status >= 500) {
    return new RegistryError(
      'unavailable',
      `${host.domain} is out of order (${status})`,
      'Try it again later.',
    );
  }
  return badAnswer(what, `is answered with status ${status}`);
}

/** What schema 1 needs: it has no digest that stays. */
export const oldSchema = 'An image of the old schema 1 must be pushed again with a current tool.';

function loginHint(host: RegistryHost, credential: Credential | undefined): string {
  if (credential?.kind === 'in-program') {
    return `The login is kept by docker-credential-${credential.program}: allow credential programs, or log in without one.`;
  }
  if (credential !== undefined) {
    return `The login for ${host.domain} is wrong or expired, or has no right to it: run \`docker login ${host.domain}\` again.`;
  }
  const hub = isDockerHub(host)
    ? ' Docker Hub says the same of repositories that do not exist: look for a typing error.'
    : '';
  return `It is private or does not exist. If private: \`docker login ${host.domain}\` before this step, and allow credentials.${hub}`;
}
