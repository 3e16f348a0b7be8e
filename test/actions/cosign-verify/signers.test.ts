import { describe, expect, test } from 'vitest';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { digestOf, dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer, keySigner, sigstoreInstance } from './sigstore-instance.ts';
import { bundleProof, dsseBundle, entryBody, enveloped, spkiPem, statement } from './signing.ts';

const app = 'r.example/acme/app';
const one = digestOf('1');
const instance = await sigstoreInstance();
const trusted = { 'trust/root.json': JSON.stringify(instance.trustedRoot()) };
const entry = (more: Partial<TrustedSigners>): TrustedSigners => ({
  images: [app],
  signers: [],
  atLeast: 0,
  attestations: [{ type: 'slsaprovenance1' }],
  trustRoot: 'trust/root.json',
  ...more,
});

describe('signers of one entry', () => {
  const keys = { a: keySigner(), b: keySigner() };
  const files = { ...trusted, 'a.pub': spkiPem(keys.a), 'b.pub': spkiPem(keys.b) };
  const withKeys = (b: { withoutLog?: boolean }) =>
    entry({
      signers: [
        { key: 'a.pub', withoutLog: true },
        { key: 'b.pub', ...b },
      ],
    });
  const run = async (
    signer: keyof typeof keys,
    isLogged: boolean,
    isStamped: boolean,
    given: TrustedSigners,
  ) => {
    const envelope = enveloped(keys[signer], statement('1'.repeat(64)));
    const entries = isLogged ? [instance.log.enter(entryBody.dsse(keys[signer], envelope), 'both')] : [];
    const timestamps = isStamped ? [await instance.stamp(envelope.signature)] : [];
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.sign(one, bundleProof(dsseBundle(keys[signer], envelope, { entries, timestamps })));
    const { facts } = await gathered({
      shelf,
      docs: [dockerfile(`${app}:1`)],
      signers: [given],
      head: files,
    });
    return [...facts.images.values()].flatMap(({ subjects }) =>
      subjects.flatMap(({ verdict }) => verdict.missing.map(({ code }) => code)),
    );
  };
  test.for<readonly [keyof typeof keys, boolean, boolean, { withoutLog?: boolean }, readonly string[]]>([
    ['a', false, false, {}, []],
    ['a', true, false, {}, []],
    ['b', true, false, {}, []],
    ['b', false, false, {}, ['unproven']],
    ['b', false, true, {}, ['unproven']],
    ['b', false, true, { withoutLog: true }, []],
  ])('key %s, logged %s, stamped %s, %j', async ([signer, isLogged, isStamped, more, missing]) => {
    expect(await run(signer, isLogged, isStamped, withKeys(more))).toEqual(missing);
  });

  test('what one rule allows a key, another does not get', async () => {
    const rule = { type: 'slsaprovenance1', signers: [{ key: './a.pub' }] };
    const given = entry({ signers: [{ key: 'a.pub', withoutLog: true }], attestations: [rule] });
    expect(await run('a', false, true, given)).toEqual(['not-trusted']);
    expect(await run('a', true, false, given)).toEqual([]);
  });

  test('a claim that the certificate has, by the name that policies use', async () => {
    const claims = [{ oid: '1.3.6.1.4.1.57264.1.12', value: 'https://github.com/acme/app' }];
    const signer = await instance.certified(identity, claims);
    const envelope = enveloped(signer, statement('1'.repeat(64)));
    const entries = [instance.log.enter(entryBody.dsse(signer, envelope), 'both')];
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.sign(one, bundleProof(dsseBundle(signer, envelope, { entries })));
    const judged = async (sourceRepository: string) => {
      const signers = [entry({ signers: [{ identity, issuer, claims: { sourceRepository } }] })];
      const { facts } = await gathered({ shelf, docs: [dockerfile(`${app}:1`)], signers, head: trusted });
      return [...facts.images.values()].map(({ isVerified }) => isVerified);
    };
    expect([await judged('acme/app'), await judged('acme/other')]).toEqual([[true], [false]]);
  });
});
