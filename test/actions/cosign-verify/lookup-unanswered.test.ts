import { describe, expect, it } from 'vitest';
import { proofsOf } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import { type FakeReply } from '../../shared/network/registry/fake-network.ts';
import { failure } from '../../shared/network/registry/fake-registry.ts';
import { content, image, describe as descriptor } from '../../shared/network/registry/images.ts';
import { app } from '../../shared/network/registry/scene.ts';
import { useLookup } from './lookup-scene.ts';
import { artifact, bundle, bundleType, dsse, dsseType, plain, tagOf, type Artifact } from './lookup-stock.ts';

const { scene, put, putFallback, answer, withoutApi, check } = useLookup();
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

const blobOf = ({ blobs }: Artifact) => `/blobs/${blobs[0]?.digest ?? ''}`;

describe('trouble in one place hides nothing of the others', () => {
  const both = () => [put(signature, tagOf(image, '.sig')), put(one)];
  const onlyTag = { ...nothing, proofs: [tagged] };
  check([
    [
      'referrers: 500',
      () => [both(), answer('/referrers/', { status: 500 })],
      { ...onlyTag, unanswered: ['bundle-referrer unavailable'], requests: 4 },
    ],
    [
      'referrers: 403',
      () => [both(), answer('/referrers/', failure(403, 'DENIED'))],
      { ...onlyTag, unanswered: ['bundle-referrer forbidden'], requests: 4 },
    ],
    [
      'tags: 500',
      () => [both(), answer('.sig', { status: 500 })],
      { ...onlyOne, unanswered: ['sig-tag unavailable'], requests: 5 },
    ],
    [
      'tags: a page for people',
      () => [both(), answer('.sig', { status: 404, headers: { 'content-type': 'text/html' } })],
      { ...onlyOne, unanswered: ['sig-tag bad-answer'], requests: 5 },
    ],
    [
      'a list with a broken item',
      () => [put(signature, tagOf(image, '.sig')), withoutApi(), putFallback({ digest: 'x' })],
      { ...onlyTag, unanswered: ['bundle-referrer bad-answer'], requests: 5 },
    ],
    [
      'a manifest of another digest',
      () => [both(), answer(`/manifests/${one.manifest.digest}`, { status: 200, body: image.bytes })],
      { ...onlyTag, unanswered: ['bundle-referrer bad-answer'], requests: 5 },
    ],
    [
      'a blob of another digest',
      () => [both(), answer(blobOf(one), { status: 200, body: 'two' })],
      { ...onlyTag, unanswered: ['bundle-referrer bad-answer'], requests: 6 },
    ],
    [
      'a blob that is longer than it says',
      () => [both(), answer(blobOf(one), { status: 200, body: Buffer.alloc(100_000) })],
      { ...onlyTag, unanswered: ['bundle-referrer too-large'], requests: 6 },
    ],
    [
      'a blob cut off',
      () => [both(), answer(blobOf(one), { status: 200, body: 'one', fault: 'cut' })],
      { ...onlyTag, unanswered: ['bundle-referrer bad-answer'], requests: 6 },
    ],
    [
      'a blob that does not come',
      () => {
        both();
        scene.network.timeoutMs = 50;
        answer(blobOf(one), { status: 200, fault: 'hang' });
      },
      { ...onlyTag, unanswered: ['bundle-referrer timeout'], requests: 6 },
    ],
    [
      'a thousand other artifacts',
      () => [both(), answer('/referrers/', page(1000, 'application/spdx+json'))],
      { ...onlyTag, proofs: [tagged, 'bundle-referrer bundle one'], requests: 6 },
    ],
    [
      'a thousand bundles',
      () => [both(), answer('/referrers/', page(1000, bundleType))],
      { ...onlyTag, unanswered: ['bundle-referrer too-large'], requests: 4 },
    ],
    [
      'a thousand and one layers',
      () => [
        put(one),
        put(artifact(Array<Artifact['manifest']>(1001).fill(plain('a'))), tagOf(image, '.sig')),
      ],
      { ...onlyOne, unanswered: ['sig-tag too-large'], requests: 5 },
    ],
    [
      'more bytes than one lookup brings home',
      () => {
        const layers = [1, 2, 3, 4, 5].map((number) => ({
          ...{ mediaType: dsseType, size: 60 * 1024 * 1024, digest: dsse(String(number)).digest },
        }));
        put(one);
        put({ ...artifact([], { layers }), blobs: [] }, tagOf(image, '.att'));
      },
      { ...onlyOne, unanswered: ['att-tag too-large'], requests: 5 },
    ],
  ]);

  /** The bundle `one` among many others. */
  const page = (many: number, artifactType: string): FakeReply => ({
    ...emptyList,
    body: JSON.stringify({
      schemaVersion: 2,
      manifests: [
        descriptor(one.manifest, { artifactType: bundleType }),
        ...Array.from({ length: many }, (_, at) =>
          descriptor(content(`${at}`, image.mediaType), { artifactType }),
        ),
      ],
    }),
  });

  it('an error that is not the registry’s is not hidden', async () => {
    const registry = {
      ...scene.client(),
      manifest: () => Promise.reject(new TypeError('ours')),
      referrers: () => Promise.resolve([]),
    };
    await expect(proofsOf(app, image.digest, { registry })).rejects.toThrow('ours');
  });
});
