import { describe, expect, it } from 'vitest';
import type { FakeReply } from './fake-network.ts';
import { failure } from './fake-registry.ts';
import {
  content,
  dockerList,
  dockerManifest,
  image,
  imageBody,
  index,
  indexBody,
  ociIndex,
  ociManifest,
  type Content,
} from './images.ts';
import { app, faultOf, useScene } from './scene.ts';

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

describe('answers that are refused', () => {
  const twice = content({ ...indexBody(), ...imageBody(), mediaType: undefined }, ociIndex);
  const part = { mediaType: 'a/b', digest: image.digest, size: 1 };
  const manifestOf = (more: object) => reply(content(imageBody(more), ociManifest));
  const rows: [string, FakeReply, string, RegExp][] = [
    [
      'other bytes than its digest',
      reply(index, { 'docker-content-digest': image.digest }),
      'bad-answer',
      /other bytes than/,
    ],
    [
      'a digest that is none',
      reply(index, { 'docker-content-digest': 'sha256:xyz' }),
      'bad-answer',
      /no digest/,
    ],
    [
      'a digest with a second header in it',
      reply(index, { 'docker-content-digest': `${index.digest}, ${image.digest}` }),
      'bad-answer',
      /no digest/,
    ],
    [
      'a list in the header, an image in the body',
      reply(content(imageBody(), ociIndex)),
      'bad-answer',
      /one media type in its header/,
    ],
    [
      'a Docker list in the header, an OCI index in the body',
      reply(content(indexBody(), dockerList)),
      'bad-answer',
      /one media type/,
    ],
    ['a list and an image at once', reply(twice), 'bad-answer', /at once/],
    [
      'a list and an image at once, as any JSON',
      reply({ ...twice, mediaType: 'application/json' }),
      'bad-answer',
      /at once/,
    ],
    ['an image with old layers', manifestOf({ fsLayers: [] }), 'bad-answer', /at once/],
    ['members that only Go understands', manifestOf({ Layers: [] }), 'bad-answer', /by its case/],
    [
      'schema 1',
      {
        status: 200,
        headers: { 'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' },
        body: '{"schemaVersion":1}',
      },
      'bad-answer',
      /schema 1/,
    ],
    [
      'schema 1 as JSON',
      {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"schemaVersion":1,"fsLayers":[]}',
      },
      'bad-answer',
      /schema 1/,
    ],
    ['schemaVersion 3', manifestOf({ schemaVersion: 3 }), 'bad-answer', /schemaVersion/],
    [
      'another kind of document',
      reply(content({ schemaVersion: 2, mediaType: 'text/x' }, 'text/x')),
      'bad-answer',
      /no manifest/,
    ],
    [
      'a page for people',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'bad-answer',
      /not a JSON object/,
    ],
    ['nothing', { status: 200, headers: { 'content-type': ociIndex } }, 'bad-answer', /not a JSON object/],
    ['broken JSON', reply(content('{"schemaVersion":2,', ociIndex)), 'bad-answer', /not a JSON object/],
    [
      'broken UTF-8',
      reply(content(Buffer.from([0x7b, 0xff, 0x7d]), ociIndex)),
      'bad-answer',
      /not a JSON object/,
    ],
    [
      'JSON without a floor',
      reply(content('['.repeat(1_000_000), ociIndex)),
      'bad-answer',
      /not a JSON object/,
    ],
    [
      'a floorless member',
      reply(
        content(
          `{"schemaVersion":2,"mediaType":"${ociIndex}","manifests":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
          ociIndex,
        ),
      ),
      'bad-answer',
      /descriptors/,
    ],
    [
      'an index without its list',
      reply(content(indexBody({ manifests: undefined }), ociIndex)),
      'bad-answer',
      /descriptors/,
    ],
    ['an image without its config', manifestOf({ config: undefined }), 'bad-answer', /descriptors/],
    [
      'a part without a digest',
      manifestOf({ layers: [{ ...part, digest: undefined }] }),
      'bad-answer',
      /descriptors/,
    ],
    [
      'a part with a short digest',
      manifestOf({ layers: [{ ...part, digest: 'sha256:ab' }] }),
      'bad-answer',
      /descriptors/,
    ],
    [
      'a part with a way out in its digest',
      manifestOf({ layers: [{ ...part, digest: '../../x' }] }),
      'bad-answer',
      /descriptors/,
    ],
    ['a part of negative size', manifestOf({ layers: [{ ...part, size: -1 }] }), 'bad-answer', /descriptors/],
    [
      'a part of no whole size',
      manifestOf({ layers: [{ ...part, size: 1e300 }] }),
      'bad-answer',
      /descriptors/,
    ],
    [
      'more than 4 MiB',
      reply(content(imageBody({ annotations: { a: 'x'.repeat(4 * 1024 * 1024) } }), ociManifest)),
      'too-large',
      /too much/,
    ],
    ['half a body', { ...reply(index), fault: 'cut' }, 'bad-answer', /middle/],
    ['401', failure(401, 'UNAUTHORIZED'), 'unauthorized', /without a login/],
    ['403', failure(403, 'DENIED'), 'forbidden', /refused/],
    [
      '404 by a web server',
      { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>' },
      'bad-answer',
      /404/,
    ],
    ['406', failure(406, 'MANIFEST_UNKNOWN'), 'bad-answer', /406/],
    ['418', { status: 418 }, 'bad-answer', /418/],
    ['206', { ...reply(index), status: 206 }, 'bad-answer', /206/],
    ['429', failure(429, 'TOOMANYREQUESTS'), 'rate-limited', /too many requests/],
    ['500', { status: 500 }, 'unavailable', /500/],
    ['503', { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'unavailable', /503/],
    ['304', { status: 304 }, 'bad-answer', /304/],
  ];
  it.each(rows)('%s', async (_, answer, code, message) => {
    answerWith(answer);
    const fault = await faultOf(scene.client().manifest(app, '1'));
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(message);
    expect(fault.hint).not.toBe('');
    expect(fault.message).not.toContain('words of the registry');
  });

  it('another digest than the one asked for, by GET and by HEAD', async () => {
    answerWith(reply(image));
    expect(await faultOf(scene.client().manifest(app, index.digest))).toMatchObject({ code: 'bad-answer' });
    expect(await faultOf(scene.client().resolve(app, index.digest))).toMatchObject({ code: 'bad-answer' });
    expect(methods()).toEqual(['GET', 'HEAD']);
  });

  it('429 to HEAD: not asked once more', async () => {
    answerWith({ status: 429, headers: { 'retry-after': '120' } }, 'HEAD');
    const fault = await faultOf(scene.client().resolve(app, '1'));
    expect(fault).toMatchObject({ code: 'rate-limited' });
    expect(fault.hint).toMatch(/docker login.*120 s/);
    expect(methods()).toEqual(['HEAD']);
  });

  it('a time to wait that is text is not told', async () => {
    answerWith({ status: 429, headers: { 'retry-after': 'soon [click](https://evil.example)' } });
    expect((await faultOf(scene.client().manifest(app, '1'))).hint).not.toContain('evil');
  });

  it('silence', async () => {
    scene.network.timeoutMs = 30;
    answerWith({ status: 200, fault: 'hang' });
    expect(await faultOf(scene.client().manifest(app, '1'))).toMatchObject({ code: 'timeout' });
  });

  it('a registry that is not there: asked once', async () => {
    scene.network.add(app.domain, () => ({ status: 200 }));
    scene.network.clear();
    const client = scene.client();
    expect(await faultOf(client.resolve(app, '1'))).toMatchObject({ code: 'not-reached' });
    expect(await faultOf(client.manifest(app, 'amd64'))).toMatchObject({ code: 'not-reached' });
    expect(scene.network.lines).toEqual(['GET registry.example/v2/']);
  });

  it.each([dockerManifest, ociManifest])('the wrong kind behind a HEAD that says %s', async (mediaType) => {
    answerWith(
      { status: 200, headers: { 'content-type': mediaType, 'docker-content-digest': index.digest } },
      'HEAD',
    );
    const client = scene.client();
    expect(await client.resolve(app, '1')).toMatchObject({ kind: 'manifest' });
    expect(await client.manifest(app, '1')).toMatchObject({ kind: 'index' });
  });
});
