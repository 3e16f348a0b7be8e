import { describe, expect, it } from 'vitest';
import type { FakeReply } from './fake-network.ts';
import { config, content, image, index } from './images.ts';
import { alice, app, faultOf, useScene } from './scene.ts';

const scene = useScene();
const wanted = { digest: config.digest, size: config.bytes.length };
const storage = 'https://storage.cdn.example/some/place?signature=abc';
const open = () => {
  scene.registry.door = { scheme: 'bearer', users: { alice: 'pass-secret' } };
  scene.credential = alice;
};
const redirect = (kind: string, location: string, status = 307) => {
  scene.registry.intercept = ({ url, authorization }) =>
    url.pathname.includes(`/${kind}/`) && authorization !== undefined
      ? { status, headers: { location } }
      : undefined;
};
const strangers = () => scene.network.log.filter(({ host }) => host !== app.domain);

describe('blobs', () => {
  it('come with their digest and size', async () => {
    const client = scene.client();
    expect(await client.blob(app, wanted)).toEqual(config.bytes);
    expect(await client.blob(app, wanted)).toEqual(config.bytes);
    expect(scene.network.lines.filter((line) => line.includes('/blobs/'))).toHaveLength(1);
  });

  it('are missing where the registry says so', async () => {
    expect(await scene.client().blob(app, { digest: image.digest, size: 1 })).toBeUndefined();
  });

  it('in sha512', async () => {
    const long = content('long', 'a/b', 'sha512');
    scene.registry.pushBlob(app.path, long);
    expect(await scene.client().blob(app, { digest: long.digest, size: 4 })).toEqual(long.bytes);
  });

  it.each([301, 302, 303, 307, 308])(
    'are fetched from another host (%i), without the login',
    async (status) => {
      open();
      redirect('blobs', storage, status);
      scene.network.add('storage.cdn.example', () => ({ status: 200, body: config.bytes }));
      expect(await scene.client().blob(app, wanted)).toEqual(config.bytes);
      expect(strangers().map(({ url, authorization }) => [url.href, authorization])).toEqual([
        [storage, undefined],
      ]);
    },
  );

  it('are fetched from another place of the registry, with the login', async () => {
    open();
    redirect('blobs', '/elsewhere');
    const answer = scene.registry.intercept;
    scene.registry.intercept = (request) =>
      request.url.pathname === '/elsewhere'
        ? { status: request.authorization === undefined ? 403 : 200, body: config.bytes }
        : answer(request);
    expect(await scene.client().blob(app, wanted)).toEqual(config.bytes);
  });

  it('a host that sends back to the registry gets no login there', async () => {
    open();
    redirect('blobs', storage);
    scene.network.add('storage.cdn.example', () => ({
      status: 307,
      headers: { location: 'https://registry.example/v2/team/app/manifests/1' },
    }));
    expect(await faultOf(scene.client().blob(app, wanted))).toMatchObject({ code: 'unauthorized' });
    expect(scene.network.log.at(-1)?.authorization).toBeUndefined();
  });

  it('a challenge of another host is not answered', async () => {
    open();
    redirect('blobs', storage);
    scene.network.add('storage.cdn.example', () => ({
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="https://registry.example/token",service="other"' },
    }));
    expect(await faultOf(scene.client().blob(app, wanted))).toMatchObject({ code: 'unauthorized' });
    expect(scene.registry.issued).toBe(1);
  });

  const locations: [string, string, string][] = [
    ['a private host', 'https://inside.example/', 'host-not-allowed'],
    ['a host without TLS', 'http://storage.cdn.example/', 'bad-answer'],
    ['a file', 'file:///etc/passwd', 'bad-answer'],
    ['a name and password', 'https://u:p@storage.cdn.example/', 'bad-answer'],
    ['nowhere', '', 'bad-answer'],
    ['no address', 'https://[', 'bad-answer'],
    ['itself', storage, 'bad-answer'],
  ];
  it.each(locations)('a redirect to %s', async (_, location, code) => {
    open();
    redirect('blobs', location);
    scene.network.inside.add('inside.example');
    scene.network.add('inside.example', () => ({ status: 200, body: config.bytes }));
    scene.network.add('storage.cdn.example', () => ({ status: 302, headers: { location: storage } }));
    expect(await faultOf(scene.client().blob(app, wanted))).toMatchObject({ code });
    expect(scene.network.log.filter(({ host }) => host === 'inside.example')).toEqual([]);
    expect(scene.network.log.length).toBeLessThan(12);
  });

  const lies: [string, FakeReply, string, RegExp][] = [
    ['other bytes', { status: 200, body: Buffer.alloc(wanted.size) }, 'bad-answer', /other bytes/],
    ['too few', { status: 200, body: config.bytes.subarray(1) }, 'bad-answer', /instead of/],
    [
      'too many',
      { status: 200, body: Buffer.concat([config.bytes, Buffer.alloc(1)]) },
      'bad-answer',
      /instead of/,
    ],
    ['without an end', { status: 200, body: Buffer.alloc(100_000) }, 'too-large', /too much/],
    ['cut off', { status: 200, body: config.bytes, fault: 'cut' }, 'bad-answer', /middle/],
    ['500', { status: 500 }, 'unavailable', /500/],
    ['404 of a web server', { status: 404, headers: { 'content-type': 'text/html' } }, 'bad-answer', /404/],
  ];
  it.each(lies)('answered with %s', async (_, reply, code, message) => {
    scene.registry.intercept = ({ url }) => (url.pathname.includes('/blobs/') ? reply : undefined);
    const fault = await faultOf(scene.client().blob(app, wanted));
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(message);
  });

  it.each([
    ['too large to be read', { digest: config.digest, size: 65 * 1024 * 1024 }, 'too-large'],
    ['with a size that is none', { digest: config.digest, size: -1 }, 'bad-answer'],
    ['with a digest nobody can compute', { digest: `blake3:${'a'.repeat(64)}`, size: 1 }, 'bad-answer'],
    ['with a way out in the digest', { digest: '../../x', size: 1 }, 'bad-answer'],
  ])('%s: not even asked for', async (_, blob, code) => {
    expect(await faultOf(scene.client().blob(app, blob))).toMatchObject({ code });
    expect(scene.network.lines).toEqual([]);
  });
});

describe('manifests elsewhere', () => {
  it('are followed too, without the login', async () => {
    open();
    redirect('manifests', 'https://region.mirror.example/v2/x/team/app/manifests/1');
    scene.network.add('region.mirror.example', () => ({
      status: 200,
      headers: { 'content-type': index.mediaType, 'docker-content-digest': index.digest },
      body: index.bytes,
    }));
    const client = scene.client();
    expect(await client.resolve(app, '1')).toMatchObject({ digest: index.digest });
    expect(await client.manifest(app, index.digest)).toMatchObject({ digest: index.digest });
    expect(strangers()).toHaveLength(2);
  });

  it('must have the digest that was asked for', async () => {
    open();
    redirect('manifests', 'https://region.mirror.example/');
    scene.network.add('region.mirror.example', () => ({
      status: 200,
      headers: { 'content-type': image.mediaType },
      body: image.bytes,
    }));
    expect(await faultOf(scene.client().manifest(app, index.digest))).toMatchObject({ code: 'bad-answer' });
  });
});
