import { describe, expect, it } from 'vitest';
import type { Credential } from '../../../../shared/network/registry/credential.ts';
import type { RegistrySettings } from '../../../../shared/core/registry.ts';
import type { Door } from './fake-registry.ts';
import { image, index } from './images.ts';
import { alice, app, direct, faultOf, refresh, useScene } from './scene.ts';

const scene = useScene();
const bearer: Door = { scheme: 'bearer', users: { alice: 'pass-secret' }, refreshTokens: ['refresh-secret'] };
const basic: Door = { scheme: 'basic', users: { alice: 'pass-secret' } };
const wrong: Credential = { kind: 'password', username: 'alice', password: 'direct-secret' };

interface Opens {
  name: string;
  door?: Door;
  credential?: Credential;
  settings?: Partial<RegistrySettings>;
  /** What is asked for the first digest, in order. */
  asks: string[];
}

const entry = 'GET registry.example/v2/';
const head = 'HEAD registry.example/v2/team/app/manifests/1';
const token = 'GET registry.example/token?service=registry.example&scope=repository%3Ateam%2Fapp%3Apull';

describe('opens', () => {
  const rows: Opens[] = [
    { name: 'a registry without a door', asks: [entry, head] },
    { name: 'a door for everybody', door: { ...bearer, anonymous: true }, asks: [entry, token, head] },
    { name: 'a bearer door with a password', door: bearer, credential: alice, asks: [entry, token, head] },
    {
      name: 'a door whose server writes access_token',
      door: { ...bearer, anonymous: true, tokenMember: 'access_token' },
      asks: [entry, token, head],
    },
    {
      name: 'a bearer door with an identity token',
      door: bearer,
      credential: refresh,
      asks: [entry, 'POST registry.example/token', head],
    },
    {
      name: 'a bearer door with a token of its own',
      door: { ...bearer, tokens: ['direct-secret'] },
      credential: direct,
      asks: [entry, head],
    },
    { name: 'a basic door', door: basic, credential: alice, asks: [entry, head] },
    {
      name: 'a door that shows only at the image',
      door: { ...bearer, anonymous: true, asksAtEntry: false },
      asks: [entry, head, token, head],
    },
    {
      name: 'a basic door that shows only at the image',
      door: { ...basic, asksAtEntry: false },
      credential: alice,
      asks: [entry, head, head],
    },
    {
      name: 'a door for everybody, without the credentials that may not be used',
      door: { ...bearer, anonymous: true },
      credential: alice,
      settings: { credentials: 'none' },
      asks: [entry, token, head],
    },
  ];
  it.each(rows)('$name', async ({ door, credential, settings, asks }) => {
    scene.registry.door = door;
    scene.credential = credential;
    expect(await scene.client(settings).resolve(app, '1')).toMatchObject({
      digest: index.digest,
      kind: 'index',
    });
    expect(scene.network.lines).toEqual(asks);
  });

  it('shows no login to a registry that asks for none', async () => {
    scene.credential = alice;
    await scene.client().manifest(app, '1');
    expect(scene.network.log.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });
});

describe('stays out, and says why', () => {
  const rows: { name: string; door: Door; credential?: Credential; code: string; hint: RegExp }[] = [
    {
      name: 'without a login at a bearer door',
      door: bearer,
      code: 'unauthorized',
      hint: /private or does not exist/,
    },
    {
      name: 'without a login at a basic door',
      door: basic,
      code: 'unauthorized',
      hint: /docker login registry\.example/,
    },
    {
      name: 'with a wrong password at a bearer door',
      door: bearer,
      credential: wrong,
      code: 'unauthorized',
      hint: /wrong or expired/,
    },
    {
      name: 'with a wrong password at a basic door',
      door: basic,
      credential: wrong,
      code: 'unauthorized',
      hint: /wrong or expired/,
    },
    {
      name: 'with an identity token that is no longer taken',
      door: bearer,
      credential: { kind: 'identity', token: 'direct-secret' },
      code: 'unauthorized',
      hint: /wrong or expired/,
    },
    {
      name: 'with an identity token at a basic door',
      door: basic,
      credential: refresh,
      code: 'unauthorized',
      hint: /wrong or expired/,
    },
    {
      name: 'with a login that a program keeps',
      door: bearer,
      credential: { kind: 'in-program', program: 'desktop' },
      code: 'unauthorized',
      hint: /docker-credential-desktop: allow/,
    },
  ];
  it.each(rows)('$name', async ({ door, credential, code, hint }) => {
    scene.registry.door = door;
    scene.credential = credential;
    const client = scene.client();
    const fault = await faultOf(client.resolve(app, '1'));
    expect(fault).toMatchObject({ code });
    expect(fault.hint).toMatch(hint);
    // A second reference does not ask for a token again.
    const tokens = () => scene.network.lines.filter((line) => line.includes('/token')).length;
    const before = tokens();
    await faultOf(client.resolve(app, 'amd64'));
    expect(tokens()).toBe(before);
  });

  it('when a token for everybody opens nothing', async () => {
    scene.registry.door = { ...bearer, anonymous: true };
    scene.registry.revoked.add('issued-token-1');
    expect(await faultOf(scene.client().resolve(app, '1'))).toMatchObject({ code: 'unauthorized' });
    expect(scene.registry.issued).toBe(1);
  });
});

describe('tokens', () => {
  it('one is enough for many callers at once', async () => {
    scene.registry.door = { ...bearer, anonymous: true };
    const client = scene.client();
    const asked = ['1', 'amd64', image.digest, index.digest].flatMap((reference) =>
      [1, 2, 3, 4, 5].map(() => client.resolve(app, reference)),
    );
    expect(new Set((await Promise.all(asked)).map((found) => found?.digest))).toEqual(
      new Set([index.digest, image.digest]),
    );
    expect(scene.network.lines.filter((line) => line === token)).toHaveLength(1);
    expect(scene.network.lines.filter((line) => line.startsWith('HEAD'))).toHaveLength(4);
  });

  it('each repository has its own', async () => {
    scene.registry.door = { ...bearer, anonymous: true };
    scene.registry.push('team/other', image, '1');
    const client = scene.client();
    await client.resolve(app, '1');
    await client.resolve({ ...app, path: 'team/other' }, '1');
    expect(scene.registry.issued).toBe(2);
    expect(scene.network.lines.filter((line) => line === entry)).toHaveLength(1);
  });

  it('one that has run out is renewed once, for all', async () => {
    scene.registry.door = { ...bearer, anonymous: true };
    scene.registry.push(app.path, index, '2', '3');
    const client = scene.client();
    await client.resolve(app, '1');
    scene.registry.revoked.add('issued-token-1');
    const answers = await Promise.all([
      client.resolve(app, 'amd64'),
      client.resolve(app, '2'),
      client.resolve(app, '3'),
    ]);
    expect(answers.map((found) => found?.digest)).toEqual([image.digest, index.digest, index.digest]);
    expect(scene.registry.issued).toBe(2);
    scene.registry.revoked.add('issued-token-2').add('issued-token-3');
    expect(await faultOf(client.manifest(app, '1'))).toMatchObject({ code: 'unauthorized' });
    expect(scene.registry.issued).toBe(3);
  });
});

describe('Docker Hub', () => {
  const node = { domain: 'docker.io', path: 'library/node' };
  const hub = (door: Partial<Door>) => {
    scene.registry.door = {
      ...bearer,
      realm: 'https://auth.docker.io/token',
      service: 'registry.docker.io',
      ...door,
    };
    scene.registry.push(node.path, index, '20');
    scene.network.add('registry-1.docker.io', (request) =>
      scene.registry.answer({ ...request, host: app.domain }),
    );
    scene.network.add('auth.docker.io', scene.registry.answer);
    scene.own.add('registry-1.docker.io').add('auth.docker.io');
  };

  it('has another host, and another one for its tokens', async () => {
    hub({});
    scene.credential = alice;
    expect(await scene.client().resolve(node, '20')).toMatchObject({ digest: index.digest });
    expect(scene.network.lines).toEqual([
      'GET registry-1.docker.io/v2/',
      'GET auth.docker.io/token?service=registry.docker.io&scope=repository%3Alibrary%2Fnode%3Apull',
      'HEAD registry-1.docker.io/v2/library/node/manifests/20',
    ]);
  });

  it('takes what does not exist for private', async () => {
    hub({ anonymous: true });
    scene.registry.revoked.add('issued-token-1');
    const fault = await faultOf(scene.client().resolve(node, '20'));
    expect(fault).toMatchObject({ code: 'unauthorized' });
    expect(fault.hint).toContain('Docker Hub says the same of repositories that do not exist');
  });
});
