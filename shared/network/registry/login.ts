import type { Http } from '../../core/http.ts';
import { RegistryError } from '../../core/registry.ts';
import { parseChallenges, type Challenge } from './challenge.ts';
import { basicAuthorization, type Credential } from './credential.ts';
import { fromNetwork } from './faults.ts';
import type { RegistryHost } from './host.ts';
import { Memo } from './memo.ts';
import { fetchToken, realmOf } from './token.ts';

/** The `authorization` for one repository, as long as it holds. */
interface Pass {
  readonly header: Promise<string | undefined>;
  /** The challenge it answers, to see whether the registry wants something else. */
  readonly answers: string;
  /** Whether it has opened something; what never did is not renewed. */
  isProven: boolean;
}

export interface LoginTools {
  readonly host: RegistryHost;
  /** To the registry and to no other server. */
  readonly http: Http;
  /** To the server of one realm. */
  readonly realm: (url: URL) => Http;
  readonly credential: (path: string) => Promise<Credential | undefined>;
}

/**
 * Signs in to one registry. What it wants to see is learned once, from `/v2/`; after that each repository gets one token,
 * before its first request and whoever else waits for it.
 */
export class Login {
  readonly #tools: LoginTools;
  readonly #passes = new Map<string, Promise<Pass>>();
  readonly #credentials = new Memo<Credential | undefined>();
  #entry: Promise<readonly Challenge[]> | undefined;

  constructor(tools: LoginTools) {
    this.#tools = tools;
  }

  async header(path: string): Promise<string | undefined> {
    return (await this.#pass(path)).header;
  }

  /** The credential that is used for a repository. */
  credential(path: string): Promise<Credential | undefined> {
    return this.#credentials.get(path, () => this.#tools.credential(path));
  }

  /** Told after an answer that was no 401. */
  async accepted(path: string, header: string | undefined): Promise<void> {
    const pass = await this.#pass(path);
    if ((await pass.header) === header) pass.isProven = true;
  }

  /** After a 401: another header than the stale one, or undefined where there is none to be had. */
  async renew(
    path: string,
    stale: string | undefined,
    wanted: string | undefined,
  ): Promise<string | undefined> {
    const waiting = this.#passes.get(path);
    const pass = await this.#pass(path);
    const current = await pass.header;
    if (current !== stale) return current;
    const challenges = parseChallenges(wanted);
    if (!pass.isProven && nameOf(challenges) === pass.answers) return undefined;
    // Several requests may have failed with one token: the first renews it for all.
    if (this.#passes.get(path) === waiting) {
      this.#passes.set(path, Promise.resolve(this.#answer(path, challenges)));
    }
    const renewed = await this.header(path);
    return renewed === stale ? undefined : renewed;
  }

  #pass(path: string): Promise<Pass> {
    const known = this.#passes.get(path);
    if (known !== undefined) return known;
    this.#entry ??= this.#ask();
    const pass = this.#entry.then((challenges) => this.#answer(path, challenges));
    pass.catch(() => undefined);
    this.#passes.set(path, pass);
    return pass;
  }

  async #ask(): Promise<readonly Challenge[]> {
    try {
      const { status, headers } = await this.#tools.http.request({
        url: `${this.#tools.host.origin}/v2/`,
        maxBytes: 65_536,
      });
      return status === 401 ? parseChallenges(headers['www-authenticate']) : [];
    } catch (error) {
      const fault = fromNetwork(error);
      // An odd answer here is no reason not to ask for the image; a server that is not there is.
      if (fault instanceof RegistryError && ['bad-answer', 'too-large'].includes(fault.code)) return [];
      throw fault;
    }
  }

  #answer(path: string, challenges: readonly Challenge[]): Pass {
    const header = this.#authorization(path, challenges);
    header.catch(() => undefined);
    return { header, answers: nameOf(challenges), isProven: false };
  }

  async #authorization(path: string, challenges: readonly Challenge[]): Promise<string | undefined> {
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    const basic = challenges.find(({ scheme }) => scheme === 'basic');
    if (bearer === undefined && basic === undefined) return undefined;
    const credential = await this.credential(path);
    if (bearer === undefined) {
      return credential?.kind === 'password'
        ? basicAuthorization(credential.username, credential.password)
        : undefined;
    }
    if (credential?.kind === 'bearer') return `Bearer ${credential.token}`;
    const { host, realm } = this.#tools;
    try {
      return `Bearer ${await fetchToken(realm(realmOf(host, bearer)), host, path, bearer, credential)}`;
    } catch (error) {
      throw fromNetwork(error);
    }
  }
}

/** Two challenges of one name are answered in one way. */
function nameOf(challenges: readonly Challenge[]): string {
  return JSON.stringify(
    challenges.map(({ scheme, parameters }) => [scheme, parameters.get('realm'), parameters.get('service')]),
  );
}
