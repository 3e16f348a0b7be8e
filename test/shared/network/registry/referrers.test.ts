import { describe, expect, it } from 'vitest';
import type { FakeReply } from './fake-network.ts';
import { failure } from './fake-registry.ts';
import { artifact, content, describe as descriptor, image, index, indexBody, ociIndex } from './images.ts';
import { alice, app, faultOf, useScene } from './scene.ts';

const scene = useScene();
const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const sbom = 'application/spdx+json';
const signed = [1, 2, 3].map((number) => artifact(image, bundle, String(number)));
const listed = artifact(image, sbom);
const tag = image.digest.replace(':', '-');

const pushAll = () => [...signed, listed].forEach((one) => scene.registry.push(app.path, one));
const ask = (type?: string) => scene.client().referrers(app, image.digest, type);
const digests = async (type?: string) => (await ask(type)).map(({ digest }) => digest);
const answerWith = (...replies: FakeReply[]) => {
  scene.registry.intercept = ({ url }) =>
    url.pathname.includes('/referrers/') ? (replies.shift() ?? { status: 500 }) : undefined;
};
const list = (manifests: unknown, headers: Record<string, string> = {}): FakeReply => ({
  status: 200,
  headers: { 'content-type': ociIndex, ...headers },
  body: JSON.stringify(indexBody({ manifests })),
});
const fallback = content(
  indexBody({
    manifests: [
      descriptor(listed, { artifactType: sbom }),
      ...signed.map((one, at) =>
        descriptor(
          one,
          [{ artifactType: bundle }, { artifactType: 'application/vnd.oci.empty.v1+json' }, {}][at],
        ),
      ),
    ],
  }),
  ociIndex,
);

describe('the referrers API', () => {
  it.each([true, false])('lists all, or those of a type (filtered by the registry: %s)', async (filters) => {
    pushAll();
    scene.registry.filtersReferrers = filters;
    expect(await digests()).toEqual([...signed, listed].map(({ digest }) => digest));
    expect(await digests(bundle)).toEqual(signed.map(({ digest }) => digest));
    expect(scene.network.lines.at(-1)).toContain(`?artifactType=${encodeURIComponent(bundle)}`);
  });

  it('lists nothing where nothing refers', async () => {
    expect(await digests()).toEqual([]);
  });

  it('that lists nothing is not the last word: the fallback tag is', async () => {
    scene.registry.push(app.path, fallback, tag);
    expect(await digests()).toEqual([listed, ...signed].map(({ digest }) => digest));
    expect(scene.network.lines.filter((line) => line.includes('/referrers/'))).toHaveLength(1);
  });

  it('is read page by page', async () => {
    pushAll();
    scene.registry.pageSize = 1;
    expect(await digests()).toHaveLength(4);
    expect(scene.network.lines.filter((line) => line.includes('/referrers/'))).toHaveLength(4);
  });

  it('is asked once', async () => {
    const client = scene.client();
    await Promise.all([1, 2].map(() => client.referrers(app, image.digest)));
    expect(scene.network.lines.filter((line) => line.includes('/referrers/'))).toHaveLength(1);
  });

  const page = `/v2/${app.path}/referrers/${image.digest}`;
  const links: [string, string][] = [
    ['itself', `<${page}>; rel="next"`],
    ['another host', `<https://evil.example${page}?from=1>; rel="next"`],
    ['another repository', `</v2/other/referrers/${image.digest}?from=1>; rel="next"`],
    ['another digest', `</v2/${app.path}/referrers/${index.digest}?from=1>; rel="next"`],
    ['a way out', `<${page}/../../manifests/1>; rel="next"`],
    ['a name and password', `<https://u:p@evil.example/>; rel="next"`],
    ['something endless', `<${'a'.repeat(9000)}>; rel="next"`],
  ];
  it.each(links)('does not go on to %s', async (_, link) => {
    scene.credential = alice;
    scene.registry.door = { scheme: 'basic', users: { alice: 'pass-secret' } };
    scene.network.add('evil.example', () => list([]));
    answerWith(list([], { link }), list([], { link }));
    expect(await faultOf(ask())).toMatchObject({ code: 'bad-answer' });
    expect(scene.network.log.filter(({ host }) => host !== app.domain)).toEqual([]);
  });

  it('does not go on for ever', async () => {
    scene.registry.intercept = ({ url }) =>
      url.pathname.includes('/referrers/')
        ? list([], { link: `<${page}?from=${Number(url.searchParams.get('from') ?? 0) + 1}>; rel=next` })
        : undefined;
    expect((await faultOf(ask())).message).toContain('without an end');
    expect(scene.network.log.length).toBeLessThan(60);
  });

  it.each([
    ['other links', '<x>; rel="prev", </y>; title="next"'],
    ['no link at all', 'nothing'],
  ])('ends at %s', async (_, link) => {
    answerWith(list([], { link }));
    expect(await digests()).toEqual([]);
  });

  const refused: [string, FakeReply, string][] = [
    ['no list', list({}), 'bad-answer'],
    ['broken descriptors', list([{ digest: 'x' }]), 'bad-answer'],
    ['broken JSON', { status: 200, headers: { 'content-type': ociIndex }, body: '{' }, 'bad-answer'],
    ['401', failure(401, 'UNAUTHORIZED'), 'unauthorized'],
    ['403', failure(403, 'DENIED'), 'forbidden'],
    ['429', failure(429, 'TOOMANYREQUESTS'), 'rate-limited'],
    ['502', { status: 502 }, 'unavailable'],
    [
      'too much',
      { status: 200, headers: { 'content-type': ociIndex }, body: 'x'.repeat(4 * 1024 * 1024 + 1) },
      'too-large',
    ],
  ];
  it.each(refused)('answers %s: not taken for an empty list', async (_, reply, code) => {
    scene.registry.push(app.path, fallback, tag);
    answerWith(reply);
    expect(await faultOf(ask())).toMatchObject({ code });
  });
});

describe('the fallback tag', () => {
  const missing: [string, FakeReply][] = [
    ['404', failure(404, 'NOT_FOUND')],
    ['404 by a web server', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['400', failure(400, 'MANIFEST_INVALID')],
    ['405', { status: 405 }],
    ['406', { status: 406 }],
    ['a page for people', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    [
      'a redirect that loses the digest',
      { status: 303, headers: { location: 'https://pages.example/referrers/sha256' } },
    ],
  ];
  it.each(missing)('is read after %s', async (_, reply) => {
    scene.registry.push(app.path, fallback, tag);
    answerWith(reply, reply, reply);
    expect(await digests(sbom)).toContain(listed.digest);
    expect(scene.network.lines.at(-1)).toBe(`GET registry.example/v2/team/app/manifests/${tag}`);
    expect(scene.network.log.filter(({ host }) => host !== app.domain)).toEqual([]);
  });

  it('keeps those whose type only their manifest tells', async () => {
    scene.registry.hasReferrers = false;
    scene.registry.push(app.path, fallback, tag);
    expect(await digests(bundle)).toEqual(signed.map(({ digest }) => digest));
    expect(await digests()).toHaveLength(4);
  });

  it('of sha512 is cut short', async () => {
    const long = content(image.bytes, image.mediaType, 'sha512');
    scene.registry.hasReferrers = false;
    scene.registry.push(app.path, fallback, `sha512-${long.digest.slice(7, 71)}`);
    expect(await scene.client().referrers(app, long.digest, sbom)).toHaveLength(3);
  });

  it('may be missing', async () => {
    scene.registry.hasReferrers = false;
    expect(await digests()).toEqual([]);
  });

  it('that a registry takes for the digest itself is no list', async () => {
    scene.registry.hasReferrers = false;
    scene.registry.push(app.path, index, index.digest.replace(':', '-'));
    expect(await scene.client().referrers(app, index.digest)).toEqual([]);
  });

  it('that names an image is refused', async () => {
    scene.registry.hasReferrers = false;
    scene.registry.push(app.path, listed, tag);
    expect(await faultOf(ask())).toMatchObject({ code: 'bad-answer' });
  });
});
