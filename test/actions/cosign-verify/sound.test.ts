import { describe, expect, it } from 'vitest';
import { verifyProof } from '../../../actions/cosign-verify/sound/verify.ts';
import {
  artifact,
  attested,
  file,
  foreignRoot,
  given,
  instance,
  key,
  keyed,
  payloadSigned,
  root,
} from './home.ts';
import { layoutsOf } from './layouts.ts';
import { identity, issuer } from './sigstore-instance.ts';
import * as signing from './signing.ts';

describe('what holds', () => {
  it.each(layoutsOf(instance))('$name', async ({ given: own, sign }) => {
    expect(verifyProof(await sign(file), file, own)).not.toHaveProperty('failure');
  });
  it('tells who, when and what', () => {
    const proof = attested();
    expect(verifyProof(proof, artifact, given)).toEqual({
      proof,
      signer: {
        kind: 'certificate',
        identity,
        identityType: 'uri',
        issuer,
        claims: { runnerEnvironment: 'github-hosted' },
      },
      signedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/) as string,
      trust: 'home',
      statement: {
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: { builder: { id: 'https://builder.example' } },
      },
      isLogged: true,
      annotations: {},
    });
  });
  it('tells which key', () => {
    expect(verifyProof(signing.signedImage(instance, key, artifact.digest), artifact, keyed)).toMatchObject({
      signer: { kind: 'key', name: 'release.pub', fingerprint: keyed.keys[0]?.fingerprint },
      statement: undefined,
    });
  });
  it('a root that accepts is enough, wherever it stands', () => {
    expect(verifyProof(attested(), artifact, { ...given, roots: [foreignRoot, root] })).toMatchObject({
      trust: 'home',
    });
  });
  it('signed annotations of both kinds of plain signatures', () => {
    const optional = { team: 'a', build: 7, __proto__: null };
    expect(
      verifyProof(payloadSigned(signing.simpleSigning(artifact.digest, optional)), artifact, given),
    ).toMatchObject({
      statement: undefined,
      annotations: { team: 'a', build: '7' },
    });
    const subject = [{ digest: { sha256: artifact.digest }, annotations: { team: 'a' } }];
    const sign = signing.statement(artifact.digest, 'https://sigstore.dev/cosign/sign/v1', { subject });
    expect(verifyProof(attested(sign), artifact, given)).toMatchObject({
      statement: undefined,
      annotations: { team: 'a' },
    });
  });
  it('any subject, by any digest that is at hand', () => {
    const sha512 = '4'.repeat(128);
    const subject = [{ digest: { sha256: '0'.repeat(64) } }, { digest: { sha512, sha256: artifact.digest } }];
    const proof = attested(signing.statement('', 'https://example.org/t', { subject }));
    expect(verifyProof(proof, artifact, given)).toHaveProperty('statement');
    // With its bytes at hand the other digest is known to be wrong.
    expect(verifyProof(proof, file, given)).toMatchObject({ failure: { step: 'subject' } });
    expect(verifyProof(proof, { algorithm: 'sha512', digest: sha512 }, given)).toHaveProperty('statement');
  });
});
