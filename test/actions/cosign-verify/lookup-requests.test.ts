import { describe, expect, it } from 'vitest';
import { proofsOf } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import { failure } from '../../shared/network/registry/fake-registry.ts';
import { content, image } from '../../shared/network/registry/images.ts';
import { alice, app } from '../../shared/network/registry/scene.ts';
import { useLookup } from './lookup-scene.ts';
import { artifact, bundle, plain, tagOf } from './lookup-stock.ts';

const { scene, put, listed, putFallback, answer, requests, check } = useLookup();
const nothing = { proofs: [], unusable: [], unanswered: [] };
const one = bundle('one');
const onlyOne = { ...nothing, proofs: ['bundle-referrer bundle one'] };
const signature = artifact([plain('signature')]);

describe('signing in', () => {
  const silent = { ...nothing, unanswered: ['sig-tag', 'att-tag', 'bundle-referrer'] };
  const refused = (code: string) => ({
    ...nothing,
    unanswered: silent.unanswered.map((layout) => `${layout} ${code}`),
  });
  check([
    [
      'a token for everybody',
      () => [put(one), (scene.registry.door = { scheme: 'bearer', anonymous: true })],
      { ...onlyOne, requests: 5 },
    ],
    [
      'a token for alice',
      () => {
        put(one);
        scene.registry.door = { scheme: 'bearer', users: { alice: 'pass-secret' } };
        scene.credential = alice;
      },
      { ...onlyOne, requests: 5 },
    ],
    [
      'a password',
      () => {
        put(one);
        scene.registry.door = { scheme: 'basic', users: { alice: 'pass-secret' } };
        scene.credential = alice;
      },
      { ...onlyOne, requests: 5 },
    ],
    [
      'nobody may look',
      () => [put(one), (scene.registry.door = { scheme: 'basic', users: {} })],
      { ...refused('unauthorized'), requests: 3 },
    ],
    [
      'this one may not look',
      () => answer('/v2/team/', failure(403, 'DENIED')),
      { ...refused('forbidden'), requests: 3 },
    ],
    [
      'too many requests',
      () => answer('/v2/team/', { ...failure(429, 'TOOMANYREQUESTS'), headers: { 'retry-after': '7' } }),
      { ...refused('rate-limited'), requests: 3 },
    ],
    [
      'blobs in storage elsewhere',
      () => {
        put(one);
        scene.registry.door = { scheme: 'bearer', users: { alice: 'pass-secret' } };
        scene.credential = alice;
        scene.network.add('storage.example', () => ({ status: 200, body: 'one' }));
        const open = scene.registry.intercept;
        scene.registry.intercept = (request) =>
          request.url.pathname.includes('/blobs/') && request.authorization !== undefined
            ? { status: 307, headers: { location: 'https://storage.example/one?signature=abc' } }
            : open(request);
      },
      { ...onlyOne, requests: 6 },
    ],
  ]);
});

describe('how often the registry is asked', () => {
  it.each([
    ['with the referrers API', true, 6],
    ['with the fallback tag', false, 7],
  ])('%s', async (_, hasReferrers, most) => {
    scene.registry.hasReferrers = hasReferrers;
    scene.registry.door = { scheme: 'bearer', anonymous: true };
    putFallback(listed(one));
    const registry = scene.client();
    const resolved = await registry.resolve(app, 'amd64');
    const { proofs } = await proofsOf(app, resolved?.digest ?? '', { registry });
    expect(proofs).toHaveLength(1);
    expect(requests()).toHaveLength(most);
  });

  it('a hundred images share one token and what they have in common', async () => {
    scene.registry.door = { scheme: 'bearer', anonymous: true };
    const images = Array.from({ length: 100 }, (_, at) => content({ at }, image.mediaType));
    for (const each of images) put(signature, tagOf(each, '.sig'));
    const registry = scene.client();
    const found = await Promise.all(images.map(({ digest }) => proofsOf(app, digest, { registry })));
    expect(found.map(({ proofs }) => proofs.length)).toEqual(images.map(() => 1));
    expect(scene.registry.issued).toBe(1);
    expect(requests()).toHaveLength(100 * 4 + 1);
  });
});
