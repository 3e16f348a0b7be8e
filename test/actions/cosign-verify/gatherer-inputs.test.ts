import { beforeAll, describe, expect, test } from 'vitest';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { digestOf, dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer, sigstoreInstance, type TestInstance } from './sigstore-instance.ts';

const app = 'r.example/acme/app';
const one = digestOf('1');
const two = digestOf('2');

let instance: TestInstance;
beforeAll(async () => {
  instance = await sigstoreInstance();
});

const entry = (more: Partial<TrustedSigners> = {}): TrustedSigners => ({
  images: [app],
  signers: [{ identity, issuer }],
  atLeast: 0,
  attestations: [{ type: 'slsaprovenance1' }],
  trustRoot: 'trust/root.json',
  ...more,
});
const trusted = () => ({ 'trust/root.json': JSON.stringify(instance.trustedRoot()) });

describe('images that an input names', () => {
  const signer = {
    identity,
    issuer,
    attestations: ['slsaprovenance1'],
    atLeast: 0,
    trustRoot: 'trust/root.json',
  };
  test.for([
    ['nobody to trust', { images: [`${app}:1`] }, 'nobody is named who must have signed'],
    ['no reference', { images: ['A B'], ...signer }, 'images:'],
    ['an identity without issuer', { images: [`${app}:1`], identity }, 'issuer'],
    ['signers of nothing', signer, 'no image'],
  ] as const)('%s is an error', async ([, values, message]) => {
    const shelf = new Shelf();
    const { errors } = await gathered({ shelf, values, docs: [dockerfile(`${app}:1`)] });
    expect(errors.map(({ code }) => code)).toEqual(['bad-input']);
    expect(errors[0]?.message).toContain(message);
    expect(shelf.asked).toEqual([]);
  });

  test('they alone are looked at, and are not known to base', async () => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.image('r.example/b:1', two);
    const docs = [dockerfile(`${app}:1`, 'r.example/c:1')];
    const before = [dockerfile('r.example/b:1')];
    const values = { images: [`${app}:1`, 'r.example/b:1'], ...signer };
    const { facts, factsOfBase } = await gathered({ shelf, values, docs, before, head: trusted() });
    expect([...facts.images.keys()].sort()).toEqual([`${app}:1`, 'r.example/b:1']);
    expect([...facts.named.keys()]).toEqual(['r.example/b:1']);
    expect([factsOfBase?.images.size, factsOfBase?.named.size]).toEqual([0, 0]);
  });

  const actions = 'https://token.actions.githubusercontent.com';
  test.for<readonly [object, readonly string[]]>([
    [{ identityRegexp: '.*', issuer: actions }, ['broad-identity']],
    [{ identityRegexp: 'https://github.com/.*', issuer: actions }, ['broad-identity']],
    [{ identityRegexp: '.*', issuerRegexp: 'https://.*' }, ['broad-identity', 'broad-issuer']],
    [{ identity, issuerRegexp: '.*githubusercontent.com' }, ['broad-issuer']],
    [{ identityRegexp: '.*', issuer: actions, claims: ['sourceRepository=acme/app'] }, []],
    [{ identityRegexp: 'https://github\\.com/acme/app/.*', issuer: actions }, []],
  ])('a pattern that fits strangers is an error: %j', async ([patterns, codes]) => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    const values = { images: [`${app}:1`], ...signer, identity: '', issuer: '', ...patterns };
    const { errors, facts } = await gathered({ shelf, values, head: trusted(), signers: [entry()] });
    expect(errors.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) expect([shelf.asked, facts.named.size]).toEqual([[], 0]);
  });

  test('where few strangers could be it is a note, and so is that others were not looked at', async () => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    const values = { images: [`${app}:1`], ...signer, identity: '', identityRegexp: '.*' };
    const { notes } = await gathered({ shelf, values, head: trusted(), signers: [entry()] });
    expect(notes?.slice(0, 2)).toEqual([
      expect.stringContaining('`.*` fits strangers too') as string,
      expect.stringContaining('the images that files name were not looked at') as string,
    ]);
  });

  test('one that gives no answer is an error where no file names it', async () => {
    const values = { images: [`${app}:1`], ...signer };
    const { errors, unchecked } = await gathered({ shelf: new Shelf(), values, head: trusted() });
    expect([errors.map(({ code }) => code), unchecked]).toEqual([['no-answer'], []]);
  });
});
