import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../../shared/network/registry/challenge.ts';
import { registryHost } from '../../../../shared/network/registry/host.ts';
import { realmOf } from '../../../../shared/network/registry/token.ts';
import type { Door } from './fake-registry.ts';
import { index } from './images.ts';
import { alice, app, faultOf, useScene } from './scene.ts';

const scene = useScene();
const bearer: Door = { scheme: 'bearer', users: { alice: 'pass-secret' } };

describe('hostile challenges', () => {
  const rows: { name: string; challenge: string; code: string }[] = [
    {
      name: 'a realm on another host',
      challenge: 'Bearer realm="https://evil.example/token",service="s"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm on a host below',
      challenge: 'Bearer realm="https://auth.registry.example/token"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm whose host only begins alike',
      challenge: 'Bearer realm="https://registry.example.evil.example/"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm on another port',
      challenge: 'Bearer realm="https://registry.example:8443/token"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm without TLS',
      challenge: 'Bearer realm="http://registry.example/token"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm of a known pair of somebody else',
      challenge: 'Bearer realm="https://auth.docker.io/token"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm on a metadata address',
      challenge: 'Bearer realm="https://169.254.169.254/latest"',
      code: 'host-not-allowed',
    },
    {
      name: 'a realm with a name before its host',
      challenge: 'Bearer realm="https://registry.example@evil.example/"',
      code: 'bad-answer',
    },
    { name: 'a realm that is a file', challenge: 'Bearer realm="file:///etc/passwd"', code: 'bad-answer' },
    { name: 'a realm that is no address', challenge: 'Bearer realm="token"', code: 'bad-answer' },
    { name: 'a challenge without a realm', challenge: 'Bearer service="s"', code: 'bad-answer' },
    { name: 'a scheme that nobody knows', challenge: 'Negotiate YWJj==', code: 'unauthorized' },
    {
      name: 'a challenge that never ends',
      challenge: `Bearer realm="${'a'.repeat(9000)}"`,
      code: 'unauthorized',
    },
  ];
  it.each(rows)('$name', async ({ challenge, code }) => {
    scene.credential = alice;
    for (const host of ['evil.example', 'auth.registry.example', 'auth.docker.io', 'registry.example:8443']) {
      scene.network.add(host, () => ({ status: 200, body: '{"token":"stranger"}' }));
    }
    scene.registry.intercept = () => ({ status: 401, headers: { 'www-authenticate': challenge } });
    expect(await faultOf(scene.client().resolve(app, '1'))).toMatchObject({ code });
    expect(scene.network.log.filter(({ host }) => host !== app.domain)).toEqual([]);
  });

  it('scope and service stay inside their parameters', async () => {
    const header =
      'Bearer realm="https://registry.example/token?x=1",service="s&scope=repository:root:*#\\" x",scope="a\\" , b"';
    scene.registry.intercept = ({ url }) =>
      url.pathname === '/token'
        ? { status: 200, body: '{"token":"issued-token-0"}' }
        : { status: 401, headers: { 'www-authenticate': header } };
    await faultOf(scene.client().resolve(app, '1'));
    const asked = scene.network.log.find(({ url }) => url.pathname === '/token')?.url.searchParams;
    expect([...(asked ?? [])]).toEqual([
      ['x', '1'],
      ['service', 's&scope=repository:root:*#" x'],
      ['scope', 'repository:team/app:pull'],
    ]);
  });

  it('a server of tokens that redirects is not followed', async () => {
    scene.credential = alice;
    scene.registry.door = bearer;
    scene.network.add('evil.example', () => ({ status: 200, body: '{"token":"t"}' }));
    scene.registry.intercept = ({ url }) =>
      url.pathname === '/token' ? { status: 307, headers: { location: 'https://evil.example/' } } : undefined;
    expect(await faultOf(scene.client().resolve(app, '1'))).toMatchObject({ code: 'bad-answer' });
    expect(scene.network.log.filter(({ host }) => host === 'evil.example')).toEqual([]);
  });

  const answers: [string, { status: number; body?: string }, string][] = [
    ['nothing', { status: 200 }, 'bad-answer'],
    ['no JSON', { status: 200, body: '<html>' }, 'bad-answer'],
    ['a list', { status: 200, body: '[]' }, 'bad-answer'],
    ['a token of two lines', { status: 200, body: '{"token":"a\\r\\nx-evil: 1"}' }, 'bad-answer'],
    ['a token that is no text', { status: 200, body: '{"token":{"a":1}}' }, 'bad-answer'],
    ['a token without an end', { status: 200, body: `{"token":"${'a'.repeat(300_000)}"}` }, 'too-large'],
    ['403', { status: 403 }, 'unauthorized'],
    ['404', { status: 404 }, 'bad-answer'],
    ['429', { status: 429 }, 'rate-limited'],
    ['500', { status: 500 }, 'unavailable'],
  ];
  it.each(answers)('a server of tokens answers %s', async (_, reply, code) => {
    scene.registry.door = { ...bearer, anonymous: true };
    scene.registry.intercept = ({ url }) => (url.pathname === '/token' ? reply : undefined);
    expect(await faultOf(scene.client().resolve(app, '1'))).toMatchObject({ code });
  });

  it('an empty token beside a filled access_token is passed over', async () => {
    scene.registry.door = { ...bearer, tokens: ['direct-secret'] };
    scene.registry.intercept = ({ url }) =>
      url.pathname === '/token'
        ? { status: 200, body: '{"token":"","access_token":"direct-secret"}' }
        : undefined;
    expect(await scene.client().resolve(app, '1')).toMatchObject({ digest: index.digest });
  });
});

describe('servers of tokens on another host', () => {
  const realm = (domain: string, url: string) => {
    const [challenge] = parseChallenges(`Bearer realm="${url}"`);
    return challenge && realmOf(registryHost(domain, []), challenge).href;
  };

  it.each([
    ['docker.io', 'https://auth.docker.io/token'],
    ['registry.gitlab.com', 'https://gitlab.com/jwt/auth'],
    ['docker.elastic.co', 'https://docker-auth.elastic.co/auth'],
    ['nvcr.io', 'https://authn.nvidia.com/token'],
    ['registry.example', 'https://REGISTRY.example:443/token'],
  ])('%s has %s', (domain, url) => {
    expect(realm(domain, url)).toBe(new URL(url).href);
  });

  it.each([
    ['docker.io', 'http://auth.docker.io/token'],
    ['docker.io', 'https://auth.docker.io:8443/token'],
    ['docker.io', 'https://gitlab.com/jwt/auth'],
    ['registry.gitlab.example', 'https://gitlab.example/jwt/auth'],
    ['constructor', 'https://auth.docker.io/token'],
  ])('%s has not %s', (domain, url) => {
    expect(() => realm(domain, url)).toThrow(/issued by another server/);
  });
});
