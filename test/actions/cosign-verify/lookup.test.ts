import { describe, expect, it } from 'vitest';
import { proofsOf } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import { type FakeReply } from '../../shared/network/registry/fake-network.ts';
import {
  content,
  dockerManifest,
  image,
  layer,
  describe as descriptor,
} from '../../shared/network/registry/images.ts';
import { app } from '../../shared/network/registry/scene.ts';
import { type Row, useLookup } from './lookup-scene.ts';
import {
  artifact,
  bundle,
  cosignType,
  dsse,
  emptyType,
  inTotoType,
  plain,
  referrer,
  subject,
  tagOf,
} from './lookup-stock.ts';

const { scene, put, listed, putFallback, answer, withoutApi, look, check } = useLookup();
const nothing = { proofs: [], unusable: [], unanswered: [] };
const one = bundle('one');
const onlyOne = { ...nothing, proofs: ['bundle-referrer bundle one'] };
const signature = artifact([plain('signature')]);
const tagged = 'sig-tag plain signature #1';
const emptyList: FakeReply = {
  status: 200,
  headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
  body: JSON.stringify({ schemaVersion: 2, manifests: [] }),
};

describe('the places', () => {
  check([
    ['nowhere', () => undefined, { ...nothing, requests: 4 }],
    ['a .sig tag', () => put(signature, tagOf(image, '.sig')), { ...nothing, proofs: [tagged], requests: 5 }],
    [
      'layers of a .sig tag, one payload in two',
      () => put(artifact([plain('a'), plain('b'), plain('a')]), tagOf(image, '.sig')),
      {
        ...nothing,
        proofs: ['sig-tag plain a #1', 'sig-tag plain b #2', 'sig-tag plain a #3'],
        requests: 6,
      },
    ],
    [
      'a .sig tag in Docker’s format',
      () => {
        const layers = [descriptor(plain('a'), { annotations: { number: '7' } })];
        const body = { schemaVersion: 2, mediaType: dockerManifest, config: descriptor(layer), layers };
        put({ manifest: content(body, dockerManifest), blobs: [plain('a')] }, tagOf(image, '.sig'));
      },
      { ...nothing, proofs: ['sig-tag plain a #7'], requests: 5 },
    ],
    [
      'an .att tag',
      () => put(artifact([dsse('provenance'), dsse('sbom')]), tagOf(image, '.att')),
      { ...nothing, proofs: ['att-tag dsse provenance #1', 'att-tag dsse sbom #2'], requests: 6 },
    ],
    ['a bundle', () => put(one), { ...onlyOne, requests: 5 }],
    [
      'bundles of all ages',
      () => {
        for (const version of ['0.1', '0.2', '0.3'])
          put(bundle(version, image, `application/vnd.dev.sigstore.bundle+json;version=${version}`));
      },
      {
        ...nothing,
        proofs: ['0.1', '0.2', '0.3'].map((version) => `bundle-referrer bundle ${version}`),
        requests: 9,
      },
    ],
    [
      'a signature of cosign 2 as a referrer, whose type is in its configuration',
      () =>
        put(
          artifact([plain('a')], {
            config: { ...descriptor(layer), mediaType: cosignType },
            ...subject(image),
          }),
        ),
      { ...nothing, proofs: ['sig-referrer plain a #1'], requests: 5 },
    ],
    [
      'attestations of cosign 2 as a referrer',
      () => put(referrer(inTotoType, [dsse('a'), dsse('b')])),
      { ...nothing, proofs: ['att-referrer dsse a #1', 'att-referrer dsse b #2'], requests: 6 },
    ],
    [
      'all five at once, one proof in two of them',
      () => {
        put(signature, tagOf(image, '.sig'));
        put(artifact([dsse('a')]), tagOf(image, '.att'));
        put(referrer(cosignType, signature.blobs));
        put(referrer(inTotoType, [dsse('b')]));
        put(one);
      },
      {
        ...nothing,
        proofs: [
          tagged,
          'att-tag dsse a #1',
          'sig-referrer plain signature #1',
          'att-referrer dsse b #1',
          'bundle-referrer bundle one',
        ],
        requests: 3 + 3 + 4,
      },
    ],
    ['the fallback tag', () => [withoutApi(), putFallback(listed(one))], { ...onlyOne, requests: 6 }],
    [
      'the fallback tag, where the API lists nothing',
      () => [answer('/referrers/', emptyList), putFallback(listed(one))],
      { ...onlyOne, requests: 6 },
    ],
    ...[400, 405, 406].map((status): Row => [
      `the fallback tag, where the API says ${status}`,
      () => [withoutApi(status), putFallback(listed(one))],
      { ...onlyOne, requests: 6 },
    ]),
    ...[{ artifactType: emptyType }, {}, { artifactType: '' }].map((more): Row => [
      `a fallback tag that does not say the type: ${JSON.stringify(more)}`,
      () => [withoutApi(), putFallback(listed(one, more))],
      { ...onlyOne, requests: 6 },
    ]),
    [
      'a list with one manifest twice',
      () => [withoutApi(), putFallback(listed(one), listed(one, {}))],
      { ...onlyOne, requests: 6 },
    ],
    [
      'pages',
      () => {
        scene.registry.pageSize = 1;
        ['a', 'b', 'c'].forEach((text) => put(bundle(text)));
      },
      {
        ...nothing,
        proofs: ['a', 'b', 'c'].map((text) => `bundle-referrer bundle ${text}`),
        requests: 2 + 3 + 6,
      },
    ],
  ]);

  it('of a digest that no tag can hold', async () => {
    const long = content(Buffer.from(image.bytes), image.mediaType, 'sha512');
    put(bundle('long', long));
    expect(await look({}, long.digest)).toEqual({
      ...nothing,
      proofs: ['bundle-referrer bundle long'],
      requests: 3,
    });
  });

  it('are named, and asked at once', async () => {
    const { asked, proofs } = await proofsOf(app, image.digest, {
      registry: (put(artifact([plain('a'), plain('b')]), tagOf(image, '.sig')), put(one), scene.client()),
    });
    const name = 'registry.example/team/app';
    expect(asked).toEqual([
      `${name}:${tagOf(image, '.sig')}`,
      `${name}:${tagOf(image, '.att')}`,
      `what refers to ${name}@${image.digest}`,
    ]);
    expect(proofs.map(({ where }) => where)).toEqual([
      `${name}:${tagOf(image, '.sig')}, layer 1`,
      `${name}:${tagOf(image, '.sig')}, layer 2`,
      `${name}@${one.manifest.digest}`,
    ]);
  });
});
