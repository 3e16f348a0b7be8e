import { describe, expect, it } from 'vitest';
import { readLeaf } from '../../../actions/cosign-verify/sound/certificate.ts';
import { signerClaims } from '../../../shared/core/signer-claims.ts';
import { identity, issuer, sigstoreInstance } from './sigstore-instance.ts';

const instance = await sigstoreInstance();
const oid = (number: number): string => `1.3.6.1.4.1.57264.1.${number}`;
type Claim = NonNullable<Parameters<typeof instance.certified>[1]>[number];

async function read(subject: string, ...claims: readonly Claim[]) {
  const { certificate } = await instance.certified(subject, claims);
  return readLeaf(certificate ?? Buffer.alloc(0)).signer;
}

describe('readLeaf', () => {
  it('reads every claim by its name', async () => {
    const numbers = [2, 3, 4, 5, 6, ...Array.from({ length: 16 }, (_, index) => index + 9)];
    const claims = numbers.map((number) => ({ oid: oid(number), value: `v${number} ü`, legacy: number < 7 }));
    const signer = await read(identity, ...claims);
    expect(signer).toMatchObject({ identity, identityType: 'uri', issuer });
    expect(Object.keys(signer.claims).sort()).toEqual(signerClaims.map(({ name }) => name).sort());
    expect(signer.claims).toMatchObject({
      githubWorkflowTrigger: 'v2 ü',
      buildSigner: 'v9 ü',
      sourceRepository: 'v12 ü',
      sourceRepositoryOwnerId: 'v17 ü',
      deploymentEnvironment: 'v23 ü',
    });
  });
  it('reads long claims, and leaves out empty ones', async () => {
    const long = 'x'.repeat(300);
    expect((await read(identity, { oid: oid(12), value: long }, { oid: oid(14), value: '' })).claims).toEqual(
      {
        sourceRepository: long,
      },
    );
  });
  it.each<[string, string, Claim[], RegExp]>([
    ['a line break in the subject', 'https://a.example/\nb', [], /no readable text/],
    ['an eighth bit in the subject', 'https://a.example/\u00e1', [], /not ASCII/],
    ['an empty subject', '', [], /no readable text/],
    [
      'an invisible character in a claim',
      identity,
      [{ oid: oid(12), value: 'a\u202eb' }],
      /no readable text/,
    ],
    [
      'a raw claim where DER is due',
      identity,
      [{ oid: oid(9), value: 'https://x.example', legacy: true }],
      /not encoded/,
    ],
    [
      'a claim that states a wrong length',
      identity,
      [{ oid: oid(9), value: '\f\u0009abc', legacy: true }],
      /not encoded/,
    ],
    [
      'a claim twice',
      identity,
      [9, 9].map((number) => ({ oid: oid(number), value: 'a' })),
      /not encoded as it must/,
    ],
    ['a second issuer', identity, [{ oid: oid(8), value: 'https://b.example' }], /not encoded as it must/],
  ])('refuses %s', async (_, subject, claims, message) => {
    await expect(read(subject, ...claims)).rejects.toMatchObject({
      name: 'SigstoreFault',
      code: 'certificate',
    });
    await expect(read(subject, ...claims)).rejects.toThrow(message);
  });
  it('refuses an authority’s own certificate', () => {
    expect(() => readLeaf(instance.authority)).toThrow('its certificate does not name one subject');
  });
  it.each([
    Buffer.alloc(0),
    Buffer.from('30', 'hex'),
    Buffer.from('not a certificate'),
    Buffer.alloc(5000, 0x30),
  ])('refuses bytes that are none', (der) =>
    expect(() => readLeaf(der)).toThrow('its certificate cannot be read'),
  );
});
