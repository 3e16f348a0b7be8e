import type { Http, HttpRequest, HttpResponse } from '../../core/http.ts';
import { RegistryError } from '../../core/registry.ts';
import type { Challenge } from './challenge.ts';
import { basicAuthorization, type Credential } from './credential.ts';
import { badAnswer, refusal } from './faults.ts';
import type { RegistryHost } from './host.ts';
import { parseObject, textAt } from '../../core/json.ts';

const largestAnswer = 256 * 1024;
const isBearerToken = (text: string | undefined): boolean => /^[\x21-\x7e]{1,65536}$/.test(text ?? '');

/**
 * The server that issues tokens, out of a Bearer challenge. The registry's own origin or a known partner of it, so that
 * no registry can have a login sent elsewhere (CVE-2020-15157); rejects with RegistryError.
 */
export function realmOf(host: RegistryHost, challenge: Challenge): URL {
  const text = challenge.parameters.get('realm') ?? '';
  const realm = URL.canParse(text) ? new URL(text) : undefined;
  if (
    realm === undefined ||
    !/^https?:$/.test(realm.protocol) ||
    realm.username !== '' ||
    realm.password !== ''
  ) {
    throw badAnswer(host.domain, 'names no usable address for its tokens');
  }
  const isKnown = realm.protocol === 'https:' && host.realms.includes(realm.host);
  if (realm.origin !== host.origin && !isKnown) {
    throw new RegistryError(
      'host-not-allowed',
      `${host.domain} wants its tokens issued by another server, ${realm.host}`,
      'No login and no request is sent there. If this is right, the pair has to become known to this tool.',
    );
  }
  realm.hash = '';
  return realm;
}

/** Has a token issued to pull one repository (distribution: token and OAuth2 authentication specifications). */
export async function fetchToken(
  http: Http,
  host: RegistryHost,
  path: string,
  challenge: Challenge,
  credential: Credential | undefined,
): Promise<string> {
  const realm = realmOf(host, challenge);
  const what = `A token for ${host.domain}/${path}`;
  const answer = await http.request({
    ...tokenRequest(realm, path, challenge.parameters.get('service'), credential),
    maxBytes: largestAnswer,
  });
  if (answer.status !== 200) throw tokenRefusal(host, what, answer, credential);
  const body = parseObject(answer.body);
  // By the specification the two are one; an empty one beside a filled one says nothing.
  const token = body && [textAt(body, 'token'), textAt(body, 'access_token')].find(isBearerToken);
  if (token === undefined) throw badAnswer(what, 'is not in the answer of its server');
  return token;
}

function tokenRequest(
  realm: URL,
  path: string,
  service: string | undefined,
  credential: Credential | undefined,
): HttpRequest {
  // Our own scope, never the challenge's: a server could ask for more than reading this one repository.
  const scope = `repository:${path}:pull`;
  if (credential?.kind === 'identity') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'portcullis',
      scope,
      refresh_token: credential.token,
    });
    if (service !== undefined) form.set('service', service);
    return {
      url: realm.href,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
    };
  }
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  const headers = { accept: 'application/json' };
  return credential?.kind === 'password'
    ? {
        url: url.href,
        headers: { ...headers, authorization: basicAuthorization(credential.username, credential.password) },
      }
    : { url: url.href, headers };
}

/** To a stranger, some registries (GHCR) say 403 where others say 401. */
function tokenRefusal(
  host: RegistryHost,
  what: string,
  answer: HttpResponse,
  credential: Credential | undefined,
): RegistryError {
  return refusal(host, what, answer.status === 403 ? { ...answer, status: 401 } : answer, credential);
}
