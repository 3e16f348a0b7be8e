import { describe, expect, it } from 'vitest';
import { proofsOf } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import {
  armImage,
  content,
  image,
  index,
  layer,
  describe as descriptor,
} from '../../shared/network/registry/images.ts';
import { app } from '../../shared/network/registry/scene.ts';
import { useLookup } from './lookup-scene.ts';
import {
  artifact,
  bundle,
  bundleType,
  dsse,
  inTotoType,
  notationType,
  plain,
  referrer,
  tagOf,
} from './lookup-stock.ts';

const { scene, put, listed, putFallback, withoutApi, check } = useLookup();
const nothing = { proofs: [], unusable: [], unanswered: [] };
const one = bundle('one');
const onlyOne = { ...nothing, proofs: ['bundle-referrer bundle one'] };
const signature = artifact([plain('signature')]);

describe('what is no proof', () => {
  const otherSubject = bundle('other', armImage);
  const noSubject = artifact([content('x', bundleType)], { artifactType: bundleType });
  check([
    [
      'a signature of Notation, by its type and by its layer',
      () => {
        put(referrer(notationType, [content('jws', 'application/jose+json')]));
        put(artifact([content('jws', 'application/jose+json')]), tagOf(image, '.sig'));
      },
      { ...nothing, unusable: ['sig-tag not-sigstore', 'bundle-referrer not-sigstore'], requests: 3 },
    ],
    [
      'a signature of Notation that only its manifest tells',
      () => {
        withoutApi();
        putFallback(listed(referrer(notationType, [content('jws', 'application/jose+json')]), {}));
      },
      { ...nothing, unusable: ['bundle-referrer not-sigstore'], requests: 5 },
    ],
    [
      'lists of parts and other artifacts',
      () => [put(referrer('application/spdx+json', [layer])), put(one)],
      { ...onlyOne, requests: 5 },
    ],
    [
      'other artifacts that only their manifests tell',
      () => {
        withoutApi();
        putFallback(listed(referrer('application/spdx+json', [layer]), {}), listed(one));
      },
      { ...onlyOne, requests: 7 },
    ],
    [
      'statements that nobody signed',
      () => put(referrer(inTotoType, [content('statement', inTotoType), dsse('signed')])),
      {
        ...nothing,
        proofs: ['att-referrer dsse signed #2'],
        unusable: ['att-referrer not-sigstore'],
        requests: 5,
      },
    ],
    [
      'layers of a wrong type',
      () => put(artifact([content('x', 'text/\u001b[31mplain'), plain('a')]), tagOf(image, '.sig')),
      { ...nothing, proofs: ['sig-tag plain a #2'], unusable: ['sig-tag malformed'], requests: 5 },
    ],
    [
      'a list at a .sig tag',
      () => scene.registry.push(app.path, index, tagOf(image, '.sig')),
      { ...nothing, unusable: ['sig-tag malformed'], requests: 4 },
    ],
    [
      'a .sig tag without layers',
      () => put(artifact([]), tagOf(image, '.sig')),
      { ...nothing, unusable: ['sig-tag malformed'], requests: 4 },
    ],
    [
      'a bundle of another image',
      () => [withoutApi(), putFallback(listed(otherSubject), listed(one))],
      { ...onlyOne, unusable: ['bundle-referrer malformed'], requests: 7 },
    ],
    [
      'a bundle of no image',
      () => [withoutApi(), putFallback(listed(noSubject))],
      { ...nothing, unusable: ['bundle-referrer malformed'], requests: 5 },
    ],
    [
      'what is listed as something else',
      () => [withoutApi(), putFallback(listed(referrer('application/spdx+json', [layer])))],
      { ...nothing, unusable: ['bundle-referrer malformed'], requests: 5 },
    ],
    [
      'what is listed with another size',
      () => [withoutApi(), putFallback({ ...listed(one), size: 7 })],
      { ...nothing, unusable: ['bundle-referrer malformed'], requests: 5 },
    ],
    [
      'what is listed as no manifest',
      () => [withoutApi(), putFallback({ ...listed(one), mediaType: 'text/plain' })],
      { ...nothing, unusable: ['bundle-referrer malformed'], requests: 4 },
    ],
    [
      'a list that refers to the image',
      () => {
        withoutApi();
        putFallback(descriptor(index));
      },
      { ...nothing, requests: 4 },
    ],
    [
      'a missing manifest',
      () => [withoutApi(), putFallback(descriptor(one.manifest, { artifactType: bundleType }))],
      { ...nothing, unusable: ['bundle-referrer missing'], requests: 5 },
    ],
    [
      'a missing blob',
      () => put({ ...signature, blobs: [] }, tagOf(image, '.sig')),
      { ...nothing, unusable: ['sig-tag missing'], requests: 5 },
    ],
    [
      'a large payload, which is not even asked for',
      () => put(artifact([plain('x'.repeat(1024 * 1024 + 1))]), tagOf(image, '.sig')),
      { ...nothing, unusable: ['sig-tag too-large'], requests: 4 },
    ],
    [
      'a large attestation, which is not even asked for',
      () => {
        const { mediaType, digest } = dsse('x');
        const layers = [{ mediaType, digest, size: 64 * 1024 * 1024 + 1 }];
        put({ ...artifact([], { layers }), blobs: [dsse('x')] }, tagOf(image, '.att'));
      },
      { ...nothing, unusable: ['att-tag too-large'], requests: 4 },
    ],
    [
      'a large manifest, which is not even asked for',
      () => [withoutApi(), putFallback({ ...listed(one), size: 4 * 1024 * 1024 + 1 })],
      { ...nothing, unusable: ['bundle-referrer too-large'], requests: 4 },
    ],
  ]);

  it('is told without control characters, and clipped', async () => {
    put(artifact([content('x', `text/\u001b[31m${'x'.repeat(500)}`)]), tagOf(image, '.sig'));
    const { unusable } = await proofsOf(app, image.digest, { registry: scene.client() });
    expect(unusable[0]?.message).toMatch(/^It is of the type text\/\?\[31mx+…, and no signature$/);
    expect(unusable[0]?.message.length).toBeLessThan(130);
  });
});
