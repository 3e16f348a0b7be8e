import { describe, expect, it } from 'vitest';
import { guardedHttp } from '../../../../shared/network/http.ts';
import { registryClient } from '../../../../shared/network/registry/client.ts';
import { isAllowed, onlyTo, registryHost } from '../../../../shared/network/registry/host.ts';
import { config, index } from './images.ts';
import { alice, app, faultOf, useScene } from './scene.ts';

const scene = useScene();

describe('registries that may be asked', () => {
  const image = { domain: 'registry.example', path: 'team/app' };
  it.each([
    ['registry.example', true],
    ['Registry.Example/', true],
    ['registry.example/team', true],
    ['registry.example/team/app', true],
    ['registry.example/tea', false],
    ['registry.example/team/app/more', false],
    ['registry.example:443', false],
    ['registry', false],
    ['*', false],
    ['', false],
    ['example', false],
  ])('%s: %s', async (entry, expected) => {
    expect(isAllowed(image, [entry])).toBe(expected);
    if (expected) return;
    const fault = await faultOf(scene.client({ allowed: [entry] }).resolve(image, '1'));
    expect(fault).toMatchObject({ code: 'host-not-allowed' });
    expect(fault.hint).toContain('allowedRegistries');
    expect(scene.network.lines).toEqual([]);
  });
});

describe('names that get into no address', () => {
  it.each([
    ['..', '1'],
    ['team/../../x', '1'],
    ['team//app', '1'],
    ['team/app/', '1'],
    ['/team', '1'],
    ['', '1'],
    ['team?x', '1'],
    ['team#x', '1'],
    ['team%2fapp', '1'],
    ['Team/app', '1'],
    ['team app', '1'],
    ['team\n', '1'],
    ['team@evil.example', '1'],
    [`a${'/a'.repeat(200)}`, '1'],
    ['team/app', ''],
    ['team/app', '..'],
    ['team/app', '.'],
    ['team/app', '-x'],
    ['team/app', '1/../2'],
    ['team/app', '1?x'],
    ['team/app', '1#x'],
    ['team/app', '%31'],
    ['team/app', '1\n'],
    ['team/app', 'a'.repeat(129)],
    ['team/app', 'sha256:abc'],
    ['team/app', `sha256:${'A'.repeat(64)}`],
    ['team/app', `md5:${'a'.repeat(32)}`],
  ])('%j:%j', async (path, reference) => {
    const client = scene.client();
    expect(await faultOf(client.resolve({ domain: app.domain, path }, reference))).toMatchObject({
      code: 'bad-answer',
    });
    expect(await faultOf(client.manifest({ domain: app.domain, path }, reference))).toMatchObject({
      code: 'bad-answer',
    });
    expect(await faultOf(client.referrers({ domain: app.domain, path }, reference))).toMatchObject({
      code: 'bad-answer',
    });
    expect(scene.network.lines).toEqual([]);
  });

  it.each(['registry.example/team', 'u:p@registry.example', 'registry.example#', 'registry.example\\x', ''])(
    'domain %j',
    async (domain) => {
      expect(
        await faultOf(scene.client({ allowed: [domain] }).resolve({ domain, path: 'app' }, '1')),
      ).toMatchObject({
        code: 'bad-answer',
      });
    },
  );
});

describe('local registries', () => {
  it.each([
    ['registry.example', [], 'https://registry.example', undefined],
    ['registry.example:5000', [], 'https://registry.example:5000', undefined],
    ['localhost:5000', [], 'https://localhost:5000', undefined],
    ['localhost:5000', ['localhost:5000'], 'http://localhost:5000', ['localhost:5000']],
    ['127.0.0.1:5000', ['127.0.0.1:5000'], 'http://127.0.0.1:5000', ['127.0.0.1:5000']],
    ['[::1]:5000', ['[::1]:5000'], 'http://[::1]:5000', ['[::1]:5000']],
    ['localhost:5000', ['https://localhost:5000'], 'https://localhost:5000', ['localhost:5000']],
    ['build.example', ['build.example'], 'https://build.example', ['build.example:443']],
    ['build.example', ['http://Build.Example/'], 'http://build.example', ['build.example:80']],
    ['build.example:8080', ['http://build.example'], 'https://build.example:8080', undefined],
    ['docker.io', [], 'https://registry-1.docker.io', undefined],
  ])('%s with %j: %s', (domain, local, origin, trusted) => {
    const host = registryHost(domain, local);
    expect(host.origin).toBe(origin);
    expect(onlyTo(new URL(origin), host).trusted).toEqual(trusted);
  });

  const local = { domain: 'local.example:5000', path: 'team/app' };
  it('is asked without TLS where the user says so, and its tokens too', async () => {
    scene.network.inside.add(local.domain);
    scene.network.add(local.domain, (request) => scene.registry.answer({ ...request, host: app.domain }));
    scene.own.add(local.domain);
    scene.credential = alice;
    scene.registry.door = {
      scheme: 'bearer',
      realm: 'http://local.example:5000/token',
      users: { alice: 'pass-secret' },
    };
    const client = scene.client({ local: ['http://local.example:5000'] });
    expect(await client.resolve(local, '1')).toMatchObject({ digest: index.digest });
    expect(new Set(scene.network.log.map(({ scheme }) => scheme))).toEqual(new Set(['http:']));
  });

  it('is not asked on a private address where the user does not', async () => {
    scene.network.inside.add(local.domain);
    scene.network.add(local.domain, scene.registry.answer);
    expect(await faultOf(scene.client().resolve(local, '1'))).toMatchObject({ code: 'host-not-allowed' });
    expect(scene.network.lines).toEqual([]);
  });

  it('is not reached by a redirect from a public registry', async () => {
    scene.network.inside.add(local.domain);
    scene.network.add(local.domain, scene.registry.answer);
    scene.registry.intercept = () => ({ status: 307, headers: { location: `https://${local.domain}/` } });
    const client = scene.client({ local: ['https://local.example:5000'] });
    expect(await faultOf(client.manifest(app, '1'))).toMatchObject({ code: 'host-not-allowed' });
    expect(scene.network.log.filter(({ host }) => host === local.domain)).toEqual([]);
  });
});

describe('through the guarded client', () => {
  const guarded = (local: readonly string[]) =>
    registryClient(
      { allowed: [scene.network.address], local, credentials: 'file' },
      { http: (hosts) => guardedHttp(hosts), credentials: { find: () => Promise.resolve(alice) } },
    );
  const here = () => {
    const { address } = scene.network;
    scene.own.add(address);
    scene.network.add(address, (request) => scene.registry.answer({ ...request, host: app.domain }));
    scene.registry.door = {
      scheme: 'bearer',
      realm: `http://${address}/token`,
      users: { alice: 'pass-secret' },
    };
    return { domain: address, path: app.path };
  };
  const blob = { digest: config.digest, size: config.bytes.length };

  it('a local registry opens', async () => {
    const image = here();
    const client = guarded([image.domain]);
    expect(await client.resolve(image, '1')).toMatchObject({ digest: index.digest });
    expect(await client.blob(image, blob)).toEqual(config.bytes);
  });

  it('a local address that nobody named is not asked', async () => {
    expect(await faultOf(guarded([]).resolve(here(), '1'))).toMatchObject({ code: 'host-not-allowed' });
    expect(scene.network.lines).toEqual([]);
  });

  it.each(['http://169.254.169.254/latest', 'https://10.0.0.1/', 'https://[::1]/', 'https://2130706433/'])(
    'a local registry does not send on to %s',
    async (location) => {
      const image = here();
      scene.registry.intercept = ({ url }) =>
        url.pathname.includes('/blobs/') ? { status: 307, headers: { location } } : undefined;
      expect(await faultOf(guarded([image.domain]).blob(image, blob))).toMatchObject({
        code: 'host-not-allowed',
      });
    },
  );
});
