import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { RegistryError, type Registry, type RegistrySettings } from '../../../../shared/core/registry.ts';
import { registryClient } from '../../../../shared/network/registry/client.ts';
import type { Credential } from '../../../../shared/network/registry/credential.ts';
import { FakeNetwork } from './fake-network.ts';
import { FakeRegistry } from './fake-registry.ts';
import { config, image, index } from './images.ts';

export const app = { domain: 'registry.example', path: 'team/app' };
export const secrets = ['pass-secret', 'refresh-secret', 'direct-secret'];
export const alice: Credential = { kind: 'password', username: 'alice', password: 'pass-secret' };
export const refresh: Credential = { kind: 'identity', token: 'refresh-secret' };
export const direct: Credential = { kind: 'bearer', token: 'direct-secret' };

export interface Scene {
  readonly network: FakeNetwork;
  /** `registry.example`, with `team/app:1` (a list) and `team/app:amd64` (an image). */
  readonly registry: FakeRegistry;
  /** Hosts that may see logins and tokens. */
  readonly own: Set<string>;
  client(settings?: Partial<RegistrySettings>): Registry;
  credential: Credential | undefined;
}

/**
 * A registry on a network of its own for each test of a file. After each, no host but the registry and its known realm
 * may have seen a login or token.
 */
export function useScene(): Scene {
  let network: FakeNetwork;
  let registry: FakeRegistry;
  let credential: Credential | undefined;
  const own = new Set<string>();
  beforeAll(async () => {
    network = await FakeNetwork.start();
  });
  beforeEach(() => {
    network.clear();
    registry = new FakeRegistry(app.domain);
    registry.push(app.path, index, '1').push(app.path, image, 'amd64').pushBlob(app.path, config);
    network.add(app.domain, registry.answer);
    credential = undefined;
    own.clear();
    own.add(app.domain);
  });
  afterEach(() => {
    const strangers = network.log.filter(({ host }) => !own.has(host));
    expect(strangers.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(shownSecrets(JSON.stringify(strangers.map(({ url, body }) => [url.href, body])))).toEqual([]);
  });
  afterAll(() => network.stop());
  return {
    get network() {
      return network;
    },
    get registry() {
      return registry;
    },
    own,
    get credential() {
      return credential;
    },
    set credential(value) {
      credential = value;
    },
    client: (settings = {}) =>
      registryClient(
        {
          allowed: ['registry.example', 'docker.io', 'local.example:5000'],
          local: [],
          credentials: 'file',
          ...settings,
        },
        { http: network.http, credentials: { find: () => Promise.resolve(credential) } },
      ),
  };
}

/** `code: message`, and the hint; asserts that neither shows a secret. */
export async function faultOf(
  work: Promise<unknown>,
): Promise<{ code: string; message: string; hint: string }> {
  const error = await work.then(
    (value) => expect.unreachable(`an answer: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RegistryError);
  const { code, message, hint } = error as RegistryError;
  expect(shownSecrets(`${message} ${hint} ${String((error as RegistryError).stack)}`)).toEqual([]);
  return { code, message, hint };
}

function shownSecrets(text: string): string[] {
  const encoded = Buffer.from('alice:pass-secret').toString('base64');
  return [...secrets, 'issued-token', encoded].filter((secret) => text.includes(secret));
}
