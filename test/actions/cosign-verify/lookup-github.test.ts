import { describe, expect, it } from 'vitest';
import { proofsOf } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import { GitHubError, type GitHub, type StoredAttestation } from '../../../shared/core/github.ts';
import type { FakeReply } from '../../shared/network/registry/fake-network.ts';
import { content, image } from '../../shared/network/registry/images.ts';
import { app } from '../../shared/network/registry/scene.ts';
import { useLookup } from './lookup-scene.ts';
import { bundle, told } from './lookup-stock.ts';
import { packed } from './snappy.ts';

const { scene, put } = useLookup();
const attestedBy = { owner: 'acme', name: 'app' };
const address = 'https://storage.example/bundle.sn?signature=sas-permission';
const inline = (text: string): StoredAttestation => ({ bundle: text, bundleUrl: undefined });
const stored: StoredAttestation = { bundle: undefined, bundleUrl: address };
const compressed = (text: string): FakeReply => ({
  status: 200,
  headers: { 'content-type': 'application/x-snappy' },
  body: packed(text),
});

async function ask(listed: readonly StoredAttestation[] | Error, digest = image.digest) {
  const asked: string[] = [];
  const reader = {
    attestations(owner: string, name: string, about: string) {
      asked.push(`${owner}/${name} ${about}`);
      return listed instanceof Error ? Promise.reject(listed) : Promise.resolve(listed);
    },
  } as Partial<GitHub> as GitHub;
  const github = { reader, storage: scene.network.http({ allowed: ['*'] }) };
  const found = await proofsOf(app, digest, { registry: scene.client(), github }, { attestedBy });
  expect(JSON.stringify(found)).not.toContain('sas-permission');
  return {
    asked,
    proofs: found.proofs.map(told),
    unusable: found.unusable.map(({ layout, code }) => `${layout} ${code}`),
    unanswered: found.unanswered.map(({ layout, error }) => `${layout} ${error.code}`),
    places: found.asked.slice(3),
  };
}

const nothing = {
  asked: [`acme/app ${image.digest}`],
  proofs: [],
  unusable: [],
  unanswered: [],
  places: ['attestations of acme/app on GitHub'],
};

describe("GitHub's attestations", () => {
  it.each<[string, readonly StoredAttestation[], FakeReply, object]>([
    ['none', [], { status: 500 }, {}],
    [
      'in the answer',
      [inline('{"a":1}'), inline('{"b":2}')],
      { status: 500 },
      {
        proofs: ['github bundle {"a":1}', 'github bundle {"b":2}'],
      },
    ],
    [
      'in storage, compressed',
      [stored, inline('{}')],
      compressed('{"far":1}'),
      {
        proofs: ['github bundle {"far":1}', 'github bundle {}'],
      },
    ],
    [
      'in storage, as they are',
      [stored],
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
      {
        proofs: ['github bundle {}'],
      },
    ],
    [
      'in both: the answer counts',
      [{ bundle: '{}', bundleUrl: address }],
      { status: 500 },
      { proofs: ['github bundle {}'] },
    ],
    [
      'gone from storage',
      [stored, inline('{}')],
      { status: 404 },
      {
        proofs: ['github bundle {}'],
        unusable: ['github missing'],
      },
    ],
    [
      'nowhere',
      [{ bundle: undefined, bundleUrl: undefined }],
      { status: 500 },
      { unusable: ['github malformed'] },
    ],
    ['compressed otherwise', [stored], { status: 200, body: 'sNaPpY' }, { unusable: ['github malformed'] }],
    [
      'larger than they may be',
      [stored],
      { ...compressed(''), body: Buffer.from([0x81, 0x80, 0x80, 0x20]) },
      {
        unusable: ['github malformed'],
      },
    ],
    [
      'in a storage out of order',
      [stored, inline('{}')],
      { status: 503 },
      {
        proofs: ['github bundle {}'],
        unanswered: ['github unavailable'],
      },
    ],
    [
      'in a storage that sends elsewhere',
      [stored],
      { status: 302, headers: { location: 'https://evil.example/' } },
      {
        unanswered: ['github unavailable'],
      },
    ],
    [
      'in a storage that breaks off',
      [stored],
      { ...compressed('{}'), fault: 'cut' },
      { unanswered: ['github bad-answer'] },
    ],
  ])('%s', async (_, listed, reply, expected) => {
    scene.network.add('storage.example', () => reply);
    expect(await ask(listed)).toEqual({ ...nothing, ...expected });
    expect(scene.network.log.filter(({ host }) => host === 'evil.example')).toEqual([]);
  });

  it('are fetched with nothing but their address', async () => {
    scene.network.add('storage.example', () => compressed('{}'));
    await ask([stored]);
    const { url, authorization } = scene.network.log.find(({ host }) => host === 'storage.example') ?? {};
    expect([url?.href, authorization]).toEqual([address, undefined]);
  });

  it('hide nothing of the registry where they may not be read', async () => {
    put(bundle('one'));
    expect(await ask(new GitHubError('forbidden', 'not with this token', 'another'))).toEqual({
      ...nothing,
      proofs: ['bundle-referrer bundle one'],
      unanswered: ['github forbidden'],
    });
  });

  it('are many: each in its place', async () => {
    const listed = Array.from({ length: 30 }, (_, at) => inline(String(at)));
    const { proofs } = await ask(listed);
    expect(proofs).toEqual(listed.map((_, at) => `github bundle ${at}`));
  });

  it('are not asked for about a digest that GitHub does not know', async () => {
    const long = content('x', image.mediaType, 'sha512');
    expect(await ask([inline('{}')], long.digest)).toMatchObject({ asked: [], proofs: [] });
  });
});
