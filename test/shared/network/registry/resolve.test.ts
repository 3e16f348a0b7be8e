import { describe, expect, it } from 'vitest';
import type { FakeReply } from './fake-network.ts';
import {
  config,
  content,
  dockerImage,
  dockerIndex,
  image,
  imageBody,
  index,
  indexBody,
  ociIndex,
  ociManifest,
  type Content,
} from './images.ts';
import { app, useScene } from './scene.ts';

const scene = useScene();
const reply = (manifest: Content, headers: Record<string, string> = {}): FakeReply => ({
  status: 200,
  headers: { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest, ...headers },
  body: manifest.bytes,
});
/** In place of all that is asked of the image. */
const answerWith = (answer: FakeReply, method?: string) => {
  scene.registry.intercept = (request) =>
    request.url.pathname.includes('/manifests/') && (method ?? request.method) === request.method
      ? answer
      : undefined;
};
const methods = () =>
  scene.network.log.filter(({ url }) => url.pathname !== '/v2/').map(({ method }) => method);

describe('what a name stands for', () => {
  it.each([
    ['an OCI index', index, 'index'],
    ['a Docker list', dockerIndex, 'index'],
    ['an OCI manifest', image, 'manifest'],
    ['a Docker manifest', dockerImage, 'manifest'],
  ])('%s', async (_, manifest, kind) => {
    scene.registry.push(app.path, manifest, 'x');
    const client = scene.client();
    const expected = { digest: manifest.digest, mediaType: manifest.mediaType, kind };
    expect(await client.resolve(app, 'x')).toEqual(expected);
    expect(await client.resolve(app, manifest.digest)).toEqual(expected);
    expect(await client.manifest(app, 'x')).toMatchObject(expected);
    expect(await client.manifest(app, manifest.digest)).toMatchObject(expected);
    expect(methods()).toEqual(['HEAD', 'HEAD', 'GET']);
  });

  it('a list names its platforms, an image its parts', async () => {
    const client = scene.client();
    const list = await client.manifest(app, '1');
    expect(list?.manifests.map(({ platform }) => platform)).toEqual([
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64', variant: 'v8' },
    ]);
    expect(list).toMatchObject({ layers: [], annotations: {} });
    const one = await client.manifest(app, 'amd64');
    expect(one).toMatchObject({
      manifests: [],
      config: { digest: config.digest },
      annotations: { 'org.example.part': 'one' },
    });
    expect(one?.layers).toHaveLength(1);
    expect(Buffer.from(one?.bytes ?? []).equals(image.bytes)).toBe(true);
  });

  it('one request a reference, however often and at once it is asked', async () => {
    const client = scene.client();
    await Promise.all([1, 2, 3].map(() => client.resolve(app, '1')));
    await client.resolve(app, '1');
    expect(methods()).toEqual(['HEAD']);
  });

  it('nothing, when GET says so as well', async () => {
    const client = scene.client();
    expect(await client.resolve(app, 'none')).toBeUndefined();
    expect(await client.manifest(app, 'none')).toBeUndefined();
    expect(methods()).toEqual(['HEAD', 'GET']);
  });

  it.each([400, 401, 403, 404, 405, 406, 500, 501])(
    'by GET, where HEAD is answered with %i',
    async (status) => {
      scene.registry.headStatus = status;
      expect(await scene.client().resolve(app, '1')).toMatchObject({ digest: index.digest });
      expect(methods()).toEqual(['HEAD', 'GET']);
    },
  );

  it('by GET, where the digest is missing', async () => {
    scene.registry.sendsDigest = false;
    expect(await scene.client().resolve(app, '1')).toMatchObject({ digest: index.digest, kind: 'index' });
    expect(methods()).toEqual(['HEAD', 'GET']);
  });

  it('by GET, where HEAD does not say what it is', async () => {
    answerWith({ status: 200, headers: { 'docker-content-digest': index.digest } }, 'HEAD');
    expect(await scene.client().resolve(app, '1')).toMatchObject({ digest: index.digest, kind: 'index' });
  });

  it('by GET, where HEAD has a digest of another algorithm', async () => {
    const long = content(index.bytes, ociIndex, 'sha512');
    answerWith(reply(long));
    expect(await scene.client().resolve(app, index.digest)).toMatchObject({ digest: index.digest });
  });

  it('in sha512', async () => {
    const long = content(imageBody(), ociManifest, 'sha512');
    scene.registry.push(app.path, long, 'long');
    const client = scene.client();
    expect(await client.resolve(app, 'long')).toMatchObject({ digest: long.digest });
    expect(await client.manifest(app, long.digest)).toMatchObject({ digest: long.digest });
  });

  it.each([
    ['parameters and capitals', { 'content-type': 'Application/Vnd.Oci.Image.Index.V1+JSON; charset=utf-8' }],
    ['the type of any file', { 'content-type': 'application/octet-stream' }],
    ['any JSON', { 'content-type': 'application/json' }],
  ])('with %s in the header', async (_, headers) => {
    answerWith(reply(index, headers));
    expect(await scene.client().manifest(app, '1')).toMatchObject({ mediaType: ociIndex });
  });

  it.each([
    ['an index', indexBody, ociIndex],
    ['a manifest', imageBody, ociManifest],
  ])('%s that names its type nowhere', async (_, body, mediaType) => {
    answerWith(reply(content(body({ mediaType: undefined }), 'application/json')));
    expect(await scene.client().manifest(app, '1')).toMatchObject({ mediaType });
  });

  it('with null where Go has an empty list', async () => {
    answerWith(reply(content(indexBody({ manifests: null }), ociIndex)));
    expect(await scene.client().manifest(app, '1')).toMatchObject({ manifests: [] });
  });

  it('with parts of an algorithm that is still to come', async () => {
    const part = { mediaType: 'a/b', digest: `blake3:${'a'.repeat(64)}`, size: 1 };
    answerWith(reply(content(imageBody({ layers: [part] }), ociManifest)));
    expect(await scene.client().manifest(app, '1')).toMatchObject({ layers: [part] });
  });
});
