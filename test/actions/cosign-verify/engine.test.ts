import { beforeAll, describe, expect, test } from 'vitest';
import type { ProgramCall } from '../../../shared/core/programs.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { layoutsOf } from './layouts.ts';
import { digestOf, dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer, keySigner, sigstoreInstance } from './sigstore-instance.ts';
import { spkiPem } from './signing.ts';

const app = 'r.example/acme/app';
const digest = digestOf('1');
const name = `${app}@${digest}`;
const entry = (more: Partial<TrustedSigners> = {}): TrustedSigners => ({
  images: ['**'],
  signers: [{ identity, issuer }],
  atLeast: 0,
  attestations: [{ type: 'slsaprovenance1' }],
  trustRoot: 'root.json',
  ...more,
});
const pem = spkiPem(keySigner());

let root = '';
let signed = new Shelf();
beforeAll(async () => {
  const instance = await sigstoreInstance();
  const [layout] = layoutsOf(instance);
  if (layout === undefined) throw new Error('no layout');
  root = JSON.stringify(instance.trustedRoot());
  signed = new Shelf();
  signed.image(`${app}:1`, digest);
  signed.sign(digest, await layout.sign({ algorithm: 'sha256', digest: '1'.repeat(64) }));
});

const unsigned = () => {
  const shelf = new Shelf();
  shelf.image(`${app}:1`, digest);
  return shelf;
};

const verify = (
  engine: 'cosign' | 'both',
  signers: TrustedSigners,
  cosign: ((call: ProgramCall) => number) | undefined,
  shelf = signed,
) =>
  gathered({
    shelf,
    docs: [dockerfile(`${app}:1`)],
    signers: [signers],
    head: { 'root.json': root, 'release.pub': pem },
    values: { engine },
    ...(cosign && { cosign }),
  });
const only = ({ facts }: Awaited<ReturnType<typeof verify>>) => [...facts.images.values()][0];

test('without a cosign the two cannot be asked', async () => {
  for (const engine of ['cosign', 'both'] as const) {
    const { errors, facts } = await verify(engine, entry(), undefined);
    expect([errors.map(({ code }) => code), facts.images.size]).toEqual([['no-program'], 0]);
  }
});

describe('both', () => {
  test('agree: as if one was asked', async () => {
    expect(only(await verify('both', entry(), () => 0))).toMatchObject({ name, isVerified: true });
    const refused = only(await verify('both', entry(), () => 1, unsigned()));
    expect(refused).toMatchObject({ isVerified: false });
    expect(refused).not.toHaveProperty('disagreement');
  });
  test('disagree: not verified, and both answers are there', async () => {
    expect(only(await verify('both', entry(), () => 1))).toMatchObject({
      isVerified: false,
      disagreement: {
        native: 'it accepts the image',
        cosign: expect.stringContaining('no matching signatures') as string,
      },
    });
    expect(only(await verify('both', entry(), () => 0, unsigned()))).toMatchObject({
      isVerified: false,
      disagreement: {
        native: expect.stringContaining('there is no') as string,
        cosign: 'it accepts the image',
      },
    });
  });
  test('what cosign cannot be told is left to this check, and that is said', async () => {
    const { notes, facts } = await verify('both', entry({ platforms: 'any' }), () => 1);
    expect([...facts.images.values()]).toMatchObject([{ isVerified: true }]);
    expect(notes).toContainEqual(expect.stringContaining('the signatures of platforms') as string);
  });
});

describe('cosign alone', () => {
  test('is asked about the digest, and its answer holds', async () => {
    const shelf = unsigned();
    expect(only(await verify('cosign', entry(), () => 0, shelf))).toMatchObject({ name, isVerified: true });
    expect(shelf.asked).toEqual(['resolve acme/app 1']);
    expect(only(await verify('cosign', entry(), () => 1))).toMatchObject({ isVerified: false });
  });

  test.for<readonly [string, Partial<TrustedSigners>]>([
    ['another repository', { repository: 'r.example/proofs' }],
    ['what is in an attestation', { attestations: [{ type: 'slsaprovenance1', source: 'acme/app' }] }],
    ['the claim runnerEnvironment', { signers: [{ identity, issuer, claims: { runnerEnvironment: 'x' } }] }],
    ["GitHub's own trust root", { trustRoot: 'github' }],
    ['several signers', { signers: [{ identity, issuer }, { key: 'release.pub' }], atLeast: 2 }],
    ['several signers', { attestations: [{ type: 'vuln', atLeast: 2 }] }],
    ['more than 20 signers', { signers: Array.from({ length: 21 }, () => ({ identity, issuer })) }],
  ])('cannot be asked for %s', async ([what, more]) => {
    const { errors } = await verify('cosign', entry(more), () => 0);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(what) as string })]);
  });

  const signature = { atLeast: 1, attestations: [] };
  test.for<readonly [string, Partial<TrustedSigners>, readonly string[]]>([
    [
      'an identity',
      signature,
      [`verify --certificate-identity ${identity} --certificate-oidc-issuer ${issuer}`],
    ],
    [
      'patterns, anchored',
      { ...signature, signers: [{ identityRegexp: 'a|b', issuerRegexp: 'c' }] },
      ['verify --certificate-identity-regexp ^(?:a|b)$ --certificate-oidc-issuer-regexp ^(?:c)$'],
    ],
    [
      'a key, annotations',
      { ...signature, annotations: { env: 'prod' }, signers: [{ key: 'release.pub', withoutLog: true }] },
      ['verify --annotations env=prod --key signer.pub --insecure-ignore-tlog=true'],
    ],
    [
      'an attestation',
      {},
      [
        `verify-attestation --type slsaprovenance1 --certificate-identity ${identity} --certificate-oidc-issuer ${issuer}`,
      ],
    ],
    [
      'a claim',
      { ...signature, signers: [{ identity, issuer, claims: { githubWorkflowTrigger: 'push' } }] },
      [
        `verify --certificate-identity ${identity} --certificate-oidc-issuer ${issuer} --certificate-github-workflow-trigger push`,
      ],
    ],
  ])('is told of %s', async ([, more, expected]) => {
    const calls: ProgramCall[] = [];
    await verify('cosign', entry(more), (call) => {
      calls.push(call);
      return 0;
    });
    const rest = ` --trusted-root trusted_root.json --output json -- ${name}`;
    expect(calls.map(({ args }) => args.join(' '))).toEqual(expected.map((line) => line + rest));
    expect(calls[0]?.files).toMatchObject({ 'trusted_root.json': root });
    if (more.annotations) expect(calls[0]?.files).toMatchObject({ 'signer.pub': pem });
  });

  test('any of the signers may be accepted, and each attestation needs one', async () => {
    const signers = [{ identity, issuer }, { key: 'release.pub' }];
    const attestations = ['spdxjson', 'vuln'].map((type) => ({ type }));
    const by = (...codes: readonly number[]) => {
      let calls = 0;
      return () => codes[calls++] ?? 1;
    };
    const needed = entry({ signers, attestations });
    expect(only(await verify('cosign', needed, by(1, 0, 0)))).toMatchObject({ isVerified: true });
    expect(only(await verify('cosign', needed, by(0, 1, 1)))).toMatchObject({ isVerified: false });
  });
});
