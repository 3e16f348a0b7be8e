import { describe, expect, it } from 'vitest';
import type { Artifact, Proof } from '../../../actions/cosign-verify/proof.ts';
import { trustRootOf } from '../../../actions/cosign-verify/sound/trust-root.ts';
import { verifyProof, type Given } from '../../../actions/cosign-verify/sound/verify.ts';
import type { Step } from '../../../actions/cosign-verify/verdict.ts';
import {
  artifact,
  attested,
  bytes,
  elsewhere,
  file,
  foreignRoot,
  given,
  instance,
  key,
  keyed,
  log,
  payloadSigned,
  signer,
} from './home.ts';
import { identity, issuer, keySigner } from './sigstore-instance.ts';
import * as signing from './signing.ts';

const envelope = signing.enveloped(signer, signing.statement(artifact.digest));
const another = await instance.certified(identity);
const bundled = (beside: signing.Beside): Proof =>
  signing.bundleProof(signing.dsseBundle(signer, envelope, beside));
const entered = (body: Parameters<typeof log.enter>[0], give: 'promise' | 'proof' | 'both' = 'both') => ({
  entries: [log.enter(body, give)],
});
const raw = (text: string): Proof => ({
  layout: 'file',
  where: 'a test',
  material: { kind: 'bundle', bytes: Buffer.from(text) },
});
const stamps = {
  own: await instance.stamp(envelope.signature),
  foreign: await elsewhere.stamp(envelope.signature),
  other: await instance.stamp(bytes),
};
const mixed = (part: string) =>
  trustRootOf({ ...instance.trustedRoot(), [part]: elsewhere.trustedRoot()[part] }, 'mixed');

describe('what is refused, at which step', () => {
  const { dsse, intoto1 } = signing.entryBody;
  const rows: [string, Proof, Step, RegExp, Partial<Given>?, Artifact?][] = [
    ['nothing', raw(''), 'format', /not JSON/],
    ['JSON of another kind', raw('[]'), 'format', /missing or not allowed/],
    ['null', raw('null'), 'format', /not a Sigstore bundle/],
    ['depth', raw('['.repeat(20_000)), 'format', /not JSON/],
    [
      'a version to come',
      raw('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.9+json"}'),
      'format',
      /version/,
    ],
    [
      'a key, and none is given',
      signing.signedImage(instance, key, artifact.digest),
      'key',
      /no key is given/,
    ],
    [
      'another key',
      signing.signedImage(instance, keySigner(), artifact.digest),
      'signature',
      /no key that is given/,
      keyed,
    ],
    ['another instance', attested(), 'certificate', /not issued by/, { roots: [foreignRoot] }],
    ['no root', attested(), 'certificate', /not issued by/, { roots: [] }],
    [
      'an authority of the same name',
      attested(),
      'certificate',
      /not issued by/,
      { roots: [mixed('certificateAuthorities')] },
    ],
    [
      'another certificate log',
      attested(),
      'certificate-log',
      /certificate log/,
      { roots: [mixed('ctlogs')] },
    ],
    ['another log', attested(), 'log', /does not know/, { roots: [mixed('tlogs')] }],
    ['no log', bundled({ timestamps: [stamps.own] }), 'log', /no entry/],
    ['no time', bundled(entered(dsse(signer, envelope), 'proof')), 'timestamp', /nothing that is trusted/],
    ['neither', bundled({}), 'timestamp', /nothing that is trusted/],
    [
      'a timestamp of another',
      bundled({
        ...entered(dsse(signer, envelope)),
        timestamps: [stamps.foreign],
      }),
      'timestamp',
      /not signed by an authority/,
    ],
    [
      'a timestamp of something else',
      bundled({ ...entered(dsse(signer, envelope)), timestamps: [stamps.other] }),
      'timestamp',
      /not signed by an authority/,
    ],
    [
      'an entry twice',
      bundled({ entries: Array(2).fill(entered(dsse(signer, envelope)).entries[0]) as [] }),
      'timestamp',
      /twice/,
    ],
    // The log of these tests takes anything: what an attacker who finds a second key for a signature could enter.
    ['an entry under another certificate', bundled(entered(dsse(another, envelope))), 'log', /somebody else/],
    ['an entry of a key', bundled(entered(dsse(key, envelope))), 'log', /somebody else/],
    [
      'an early entry that no bundle can match',
      bundled(entered(intoto1(signer, envelope))),
      'log',
      /cannot be tied/,
    ],
    [
      'an early entry of another envelope',
      signing.dsseProof(
        signing.envelopeBytes(envelope),
        signing.annotations(signer, entered(intoto1(signer, { ...envelope, signature: bytes }), 'promise')),
      ),
      'log',
      /another attestation/,
    ],
    [
      'an early entry under another certificate',
      signing.dsseProof(
        signing.envelopeBytes(envelope),
        signing.annotations(signer, entered(intoto1(another, envelope), 'promise')),
      ),
      'log',
      /somebody else/,
    ],
    [
      'a key without log',
      signing.simpleProof(
        signing.simpleSigning(artifact.digest),
        signing.annotations(key, {}, { signature: key.sign(signing.simpleSigning(artifact.digest)) }),
      ),
      'log',
      /no entry/,
      keyed,
    ],
    ['another image', attested(signing.statement('0'.repeat(64))), 'subject', /another artifact/],
    [
      'another image, plainly signed',
      payloadSigned(signing.simpleSigning('0'.repeat(64))),
      'subject',
      /another artifact/,
    ],
    [
      'a statement without subjects',
      attested(signing.statement('', 't', { subject: {} })),
      'subject',
      /another artifact/,
    ],
    [
      'a statement of another version',
      attested(signing.statement(artifact.digest, 't', { _type: 'https://in-toto.io/Statement/v9' })),
      'subject',
      /version/,
    ],
    ['a statement of no type', attested(signing.statement(artifact.digest, '')), 'subject', /does not say/],
    ['something else in the envelope', attested(undefined, 'text/plain'), 'subject', /no in-toto statement/],
    [
      'a payload of another type',
      payloadSigned(
        Buffer.from(signing.simpleSigning(artifact.digest).toString().replace('cosign', 'atomic')),
      ),
      'subject',
      /type of image signatures/,
    ],
    ['a payload that is no JSON', payloadSigned(bytes), 'format', /not JSON/],
    [
      'bytes that are not at hand',
      signing.bundleProof(signing.messageBundle(signer, bytes, signer.sign(bytes), {})),
      'subject',
      /only the digest/,
    ],
    [
      'bytes of another digest',
      signing.bundleProof(signing.messageBundle(signer, bytes, signer.sign(bytes), {})),
      'subject',
      /not those of its digest/,
      {},
      { ...file, digest: '0'.repeat(64) },
    ],
  ];
  it.each(rows)('%s', (_, proof, step, message, more = {}, about = artifact) => {
    const checked = verifyProof(proof, about, { ...given, ...more });
    expect(checked).toMatchObject({ proof, failure: { step } });
    expect(checked).toHaveProperty('failure.message', expect.stringMatching(message));
  });
  it('names whom the certificate claims, where there is one', () => {
    const refused = verifyProof(attested(), artifact, { ...given, roots: [foreignRoot] });
    expect(refused).toMatchObject({
      claimed: { identity, issuer },
      failure: { actual: 'sigstore, sigstore.mock' },
    });
  });
});
