import { describe, expect, it } from 'vitest';
import { registryClient } from '../../../../shared/network/registry/client.ts';
import type { FakeReply, FakeRequest } from './fake-network.ts';
import { index } from './images.ts';
import { app, faultOf, useScene } from './scene.ts';

const scene = useScene();
const tags = Array.from({ length: 40 }, (_, at) => `t${at}`);
const manifests = () => scene.network.log.filter(({ url }) => url.pathname.includes('/manifests/')).length;

/** Asks for all tags at once; codes of the faults, each once. */
async function askAll(answer: (request: FakeRequest) => FakeReply | undefined): Promise<string[]> {
  scene.registry.intercept = (request) =>
    request.url.pathname.includes('/manifests/') ? answer(request) : undefined;
  const client = scene.client();
  const faults = await Promise.all(tags.map((tag) => faultOf(client.resolve(app, tag))));
  return [...new Set(faults.map(({ code }) => code))];
}

describe('a registry that cannot be asked is not asked again and again', () => {
  it('after a 429', async () => {
    expect(await askAll(() => ({ status: 429 }))).toEqual(['rate-limited']);
    expect(manifests()).toBeLessThanOrEqual(8);
  });

  it('when it is out of order', async () => {
    expect(await askAll(() => ({ status: 503 }))).toEqual(['unavailable']);
    // All HEADs stand before the first GET, and tell nothing.
    expect(manifests()).toBeLessThanOrEqual(tags.length + 16);
  });

  it('when it is silent', async () => {
    scene.network.timeoutMs = 5;
    expect(await askAll(() => ({ status: 200, body: 'x', fault: 'hang' }))).toEqual(['timeout']);
    expect(manifests()).toBeLessThanOrEqual(16);
  });
});

it('errors for HEAD alone, and single ones, are no outage', async () => {
  let asked = 0;
  scene.registry.push(app.path, index, ...tags);
  scene.registry.intercept = ({ method, url }) => {
    if (!url.pathname.includes('/manifests/')) return undefined;
    if (method === 'HEAD') return { status: 500 };
    asked += 1;
    return asked % 3 === 0 ? { status: 500 } : undefined;
  };
  const client = scene.client();
  const found: (string | undefined)[] = [];
  for (const tag of tags)
    found.push(
      await client.resolve(app, tag).then(
        (one) => one?.digest,
        () => undefined,
      ),
    );
  expect(found).toEqual(tags.map((_, at) => (at % 3 === 2 ? undefined : index.digest)));
});

it('tokens of another server come through one client', async () => {
  const asked: string[] = [];
  const client = registryClient(
    { allowed: ['docker.io'], local: [], credentials: 'none' },
    {
      http: ({ allowed }) => {
        asked.push(...allowed);
        return {
          request: ({ url }) => {
            const isToken = url.startsWith('https://auth.docker.io/');
            const challenge = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"';
            return Promise.resolve({
              status: isToken ? 200 : url.endsWith('/v2/') ? 401 : 404,
              headers: { 'www-authenticate': challenge },
              body: Buffer.from(isToken ? '{"token":"t"}' : ''),
              url,
            });
          },
        };
      },
      credentials: { find: () => Promise.resolve(undefined) },
    },
  );
  for (const name of ['a', 'b', 'c'])
    expect(await client.resolve({ domain: 'docker.io', path: `library/${name}` }, '1')).toBe(undefined);
  expect(asked.filter((host) => host === 'auth.docker.io')).toEqual(['auth.docker.io']);
});
