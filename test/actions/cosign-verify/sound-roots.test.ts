import { Verifier, type SignedEntity } from '@sigstore/verify';
import { verifyTLogInclusion } from '@sigstore/verify/dist/tlog/index.js';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../actions/cosign-verify/sound/bundle.ts';
import { githubRoot, publicGoodRoot } from '../../../actions/cosign-verify/sound/embedded-roots.ts';
import { isEarlyIntoto } from '../../../actions/cosign-verify/sound/intoto-entry.ts';
import {
  parseTrustRoot,
  parseTrustRoots,
  trustRootOf,
} from '../../../actions/cosign-verify/sound/trust-root.ts';
import { keySigner, sigstoreInstance } from './sigstore-instance.ts';
import { digestOf, dsseBundle, entryBody, enveloped, statement } from './signing.ts';

const instance = await sigstoreInstance();
const json = instance.trustedRoot();
const bytesOf = (...roots: readonly unknown[]): Buffer =>
  Buffer.from(roots.map((one) => JSON.stringify(one)).join('\n'));

describe('roots that ship', () => {
  it('say how old they are', () => {
    expect(publicGoodRoot()).toMatchObject({ title: 'public-good', date: '2025-09-23' });
    expect(githubRoot()).toMatchObject({ title: 'github', date: '2026-06-12' });
    expect(githubRoot()).toBe(githubRoot());
  });
  it('all of GitHub’s chain to the one certificate that is known from elsewhere', () => {
    const { certificateAuthorities, timestampAuthorities, tlogs } = githubRoot().material;
    expect(tlogs).toEqual([]);
    for (const { certChain } of [...certificateAuthorities, ...timestampAuthorities]) {
      const [leaf, intermediate, top] = certChain;
      expect(leaf?.verify(intermediate)).toBe(true);
      expect(intermediate?.verify(top)).toBe(true);
      expect(top?.verify()).toBe(true);
      expect(
        createHash('sha256')
          .update(top?.root.toDER() ?? '')
          .digest('hex'),
      ).toMatch(/^dc64d3af9f/);
    }
  });
});

describe('roots of files', () => {
  const log = { ...(json.tlogs as readonly Record<string, unknown>[])[0] };
  const unlimited = { ...log, publicKey: { ...(log.publicKey as object), validFor: undefined } };
  const undated = { ...log, publicKey: { ...(log.publicKey as object), validFor: { start: 'soon' } } };
  it('one as JSON, or one a line', () => {
    expect(parseTrustRoot(Buffer.from(JSON.stringify(json, null, 2)), 'a.json').title).toBe('a.json');
    expect(parseTrustRoots(bytesOf(json, json), 'a.jsonl').map(({ title }) => title)).toEqual([
      'a.jsonl, line 1',
      'a.jsonl, line 2',
    ]);
  });
  it.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /holds no trusted root/],
    ['no JSON', Buffer.from('<html>'), /not a trusted root/],
    ['other JSON', bytesOf([]), /not a trusted root of a version/],
    ['null', bytesOf(null), /not a trusted root/],
    [
      'another version',
      bytesOf({ ...json, mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=9' }),
      /version/,
    ],
    ['no authority', bytesOf({ mediaType: json.mediaType }), /neither authorities nor logs/],
    ['a log key without a first day', bytesOf({ ...json, tlogs: [unlimited] }), /from when on/],
    ['a certificate log key without one', bytesOf({ ...json, ctlogs: [unlimited] }), /from when on/],
    ['a day that is none', bytesOf({ ...json, tlogs: [undated] }), /date that is none/],
    ['a log without an id', bytesOf({ ...json, tlogs: [{ ...log, logId: undefined }] }), /from when on/],
    [
      'a key that is none',
      bytesOf({
        ...json,
        tlogs: [{ ...log, publicKey: { ...(log.publicKey as object), rawBytes: 'AAAA' } }],
      }),
      /cannot be read/,
    ],
    ['two where one is due', bytesOf(json, json), /one trusted root/],
    ['too much', Buffer.alloc(4_000_001), /too large/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => parseTrustRoot(bytes, 'r.json')).toThrow(message);
    expect(() => parseTrustRoot(bytes, 'r.json')).toThrow(
      expect.objectContaining({ name: 'SigstoreFault', code: 'trust-root' }) as Error,
    );
  });
});

describe('what the library keeps to itself', () => {
  const signer = keySigner();
  const envelope = enveloped(signer, statement(digestOf(Buffer.from('x'))));
  const entered = instance.log.enter(entryBody.intoto1(signer, envelope), 'promise');
  const [entry] = bundleOf(dsseBundle(signer, envelope, { entries: [entered] }, '0.1')).verificationMaterial
    .tlogEntries;
  const { material } = trustRootOf(json, 'test');

  it('verifies that an early entry is in the log', () => {
    if (entry === undefined) throw new Error('no entry');
    expect(isEarlyIntoto(entry)).toBe(true);
    expect(() => verifyTLogInclusion(entry, material.tlogs)).not.toThrow();
    expect(() => verifyTLogInclusion({ ...entry, logIndex: '7' }, material.tlogs)).toThrow(
      'inclusion promise',
    );
    expect(() => verifyTLogInclusion(entry, [])).toThrow('inclusion promise');
  });
  it('still refuses such entries itself: else our own reading of them can go', () => {
    const key = { publicKey: signer.publicKey, validFor: () => true };
    const verifier = new Verifier({ ...material, publicKey: () => key }, { timestampThreshold: 0 });
    const content = {
      signature: envelope.signature,
      compareSignature: () => true,
      compareDigest: () => true,
    };
    const entity: SignedEntity = {
      signature: { ...content, compareSignedDigest: () => true, verifySignature: () => true },
      key: { $case: 'public-key', hint: '' },
      timestamps: [],
      tlogEntries: entry === undefined ? [] : [entry],
    };
    expect(() => verifier.verify(entity)).toThrow('unsupported intoto version');
  });
});
