import { describe, expect, it } from 'vitest';
import { proofsOf } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import {
  armImage,
  content,
  describe as descriptor,
  image,
  indexBody,
  ociIndex,
} from '../../shared/network/registry/images.ts';
import { app } from '../../shared/network/registry/scene.ts';
import { useLookup } from './lookup-scene.ts';
import { artifact, bundle, inTotoType, told } from './lookup-stock.ts';

const { scene, put, look, requests } = useLookup();
const statementAbout = (...hashes: object[]) =>
  content({ predicateType: 'x', subject: hashes.map((digest) => ({ name: 'app', digest })) }, inTotoType);
const sha256 = image.digest.slice('sha256:'.length);
const statement = statementAbout({ sha256: armImage.digest.slice(7) }, { sha256 });
const attestation = artifact([statement, content('something else', 'text/plain')]);
const about = ({ digest }: { digest: string }, type = 'attestation-manifest') => ({
  platform: { os: 'unknown', architecture: 'unknown' },
  annotations: { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': digest },
});
const indexWith = (...entries: object[]) => {
  const list = content(indexBody({ manifests: [descriptor(image), ...entries] }), ociIndex);
  scene.registry.push(app.path, list);
  return { index: list.digest };
};
const nothing = { proofs: [], unusable: [], unanswered: [] };

describe('statements of BuildKit in the index', () => {
  it('are named where nobody has signed them', async () => {
    const options = indexWith(descriptor(put(attestation), about(image)));
    expect(await look(options)).toEqual({
      ...nothing,
      unusable: ['att-referrer not-sigstore'],
      requests: 4 + 1 + 4,
    });
  });

  it('count through the signature of the manifest that holds them', async () => {
    const options = indexWith(descriptor(put(attestation), about(image)));
    put(bundle('signed', attestation.manifest));
    const { proofs, unusable } = await proofsOf(app, image.digest, { registry: scene.client() }, options);
    expect(proofs.map(told)).toEqual(['bundle-referrer bundle signed']);
    expect(proofs[0]?.through).toEqual({
      digest: attestation.manifest.digest,
      statements: [statement.bytes],
    });
    expect(unusable).toEqual([]);
    expect(requests().filter((line) => line.includes('/blobs/'))).toHaveLength(2);
  });

  it.each([
    ['of another platform', about(armImage)],
    ['of another kind', about(image, 'something')],
    ['without annotations', {}],
  ])('%s are left alone', async (_, more) => {
    const options = indexWith(descriptor(put(attestation), more));
    put(bundle('signed', attestation.manifest));
    expect(await look(options)).toEqual({ ...nothing, requests: 5 });
  });

  it('are not looked for without an index, in the index itself, or in none', async () => {
    const { index } = indexWith(descriptor(put(attestation), about(image)));
    expect(await look()).toEqual({ ...nothing, requests: 4 });
    expect(await look({ index }, index)).toEqual({ ...nothing, requests: 8 });
    expect(await look({ index: armImage.digest })).toEqual({ ...nothing, requests: 13 });
  });

  it.each([
    ['another image', [statementAbout({ sha256: armImage.digest.slice(7) })]],
    [
      'another hash of it',
      [statementAbout({ sha1: sha256 }, { sha256: image.digest }, { toString: sha256 })],
    ],
    ['nothing', [statementAbout(), content('{"subject":{}}', inTotoType), content('[]', inTotoType)]],
    ['something that is no JSON', [content('hello', inTotoType)]],
    ['the image, without being a statement', [content(statement.bytes, 'text/plain')]],
  ])('that somebody has signed, and that are about %s, prove nothing', async (_, layers) => {
    const foreign = artifact(layers);
    const options = indexWith(descriptor(put(foreign), about(image)));
    put(bundle('signed', foreign.manifest));
    expect(await look(options)).toMatchObject({ proofs: [], unusable: ['att-referrer malformed'] });
  });

  it('only those about the image come along', async () => {
    const mixed = artifact([statementAbout({ sha256: armImage.digest.slice(7) }), statement]);
    const options = indexWith(descriptor(put(mixed), about(image)));
    put(bundle('signed', mixed.manifest));
    const { proofs } = await proofsOf(app, image.digest, { registry: scene.client() }, options);
    expect(proofs[0]?.through?.statements).toEqual([statement.bytes]);
  });

  it('a statement that is not there is told', async () => {
    const options = indexWith(descriptor(put({ ...attestation, blobs: [] }), about(image)));
    put(bundle('signed', attestation.manifest));
    expect(await look(options)).toMatchObject({
      proofs: [],
      unusable: ['att-referrer missing', 'att-referrer malformed'],
    });
  });

  it('more than there are platforms are a fault', async () => {
    const entries = Array.from({ length: 9 }, (_, at) =>
      descriptor(content({ at }, image.mediaType), about(image)),
    );
    expect(await look(indexWith(...entries))).toEqual({
      ...nothing,
      unanswered: ['att-referrer too-large'],
      requests: 5,
    });
  });

  it('nothing is said of signatures that could not be looked for', async () => {
    const options = indexWith(descriptor(put(attestation), about(image)));
    scene.registry.intercept = ({ url }) =>
      url.pathname.endsWith(`/referrers/${attestation.manifest.digest}`) ? { status: 500 } : undefined;
    expect(await look(options)).toMatchObject({
      unusable: [],
      unanswered: ['bundle-referrer unavailable'],
    });
  });
});
