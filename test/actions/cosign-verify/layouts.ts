import type { Artifact, Proof } from '../../../actions/cosign-verify/proof.ts';
import { parsePublicKeys } from '../../../actions/cosign-verify/sound/public-key.ts';
import { trustRootOf } from '../../../actions/cosign-verify/sound/trust-root.ts';
import type { Given } from '../../../actions/cosign-verify/sound/verify.ts';
import { identity, keySigner, type TestInstance, type TestSigner } from './sigstore-instance.ts';
import * as signing from './signing.ts';

/** A way to sign, and what it is verified with. */
export interface Layout {
  readonly name: string;
  readonly given: Given;
  /** Signs, with a certificate of its own each time. */
  readonly sign: (artifact: Artifact) => Promise<Proof>;
}

/** Every layout and kind of log entry that is to be found in registries, and on GitHub. */
export function layoutsOf(instance: TestInstance): readonly Layout[] {
  const root = trustRootOf(instance.trustedRoot(), 'test');
  const withoutLogs = trustRootOf(instance.trustedRoot({ withoutLogs: true }), 'no logs');
  const key = keySigner();
  const keys = parsePublicKeys(signing.spkiPem(key), 'release.pub');
  const { log } = instance;
  const certified: Given = { roots: [root], keys: [], withoutLog: false };
  const keyed: Given = { roots: [root], keys, withoutLog: false };
  const bytesOf = ({ bytes }: Artifact): Uint8Array => bytes ?? Buffer.alloc(0);
  const attested = (signer: TestSigner, { digest }: Artifact) =>
    signing.enveloped(signer, signing.statement(digest));
  const withCertificate = () => instance.certified(identity);
  return [
    {
      name: 'bundle 0.3, statement, dsse entry with promise and proof',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const envelope = attested(signer, artifact);
        const entries = [log.enter(signing.entryBody.dsse(signer, envelope), 'both')];
        return signing.bundleProof(signing.dsseBundle(signer, envelope, { entries }));
      },
    },
    {
      name: 'bundle 0.3, statement, Rekor 2 and timestamp',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const envelope = attested(signer, artifact);
        const signed = Buffer.concat([
          Buffer.from(
            `DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${envelope.payload.length} `,
          ),
          envelope.payload,
        ]);
        const entries = [
          log.enter(signing.entryBody.hashedrekord2(signer, signed, envelope.signature), 'proof'),
        ];
        const timestamps = [await instance.stamp(envelope.signature)];
        return signing.bundleProof(signing.dsseBundle(signer, envelope, { entries, timestamps }));
      },
    },
    {
      name: 'bundle 0.3, statement, timestamp alone',
      given: { ...certified, roots: [withoutLogs] },
      async sign(artifact) {
        const signer = await withCertificate();
        const envelope = attested(signer, artifact);
        const timestamps = [await instance.stamp(envelope.signature)];
        return signing.bundleProof(signing.dsseBundle(signer, envelope, { timestamps }));
      },
    },
    {
      name: 'bundle 0.3, file, hashedrekord entry',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const signature = signer.sign(bytesOf(artifact));
        const entries = [
          log.enter(signing.entryBody.hashedrekord(signer, bytesOf(artifact), signature), 'both'),
        ];
        return signing.bundleProof(signing.messageBundle(signer, bytesOf(artifact), signature, { entries }));
      },
    },
    {
      name: 'bundle 0.3, statement, key',
      given: keyed,
      sign(artifact) {
        const envelope = attested(key, artifact);
        const entries = [log.enter(signing.entryBody.dsse(key, envelope), 'both')];
        return Promise.resolve(signing.bundleProof(signing.dsseBundle(key, envelope, { entries })));
      },
    },
    {
      name: 'bundle 0.1, statement, intoto 0.0.2 entry',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const envelope = attested(signer, artifact);
        const entries = [log.enter(signing.entryBody.intoto2(signer, envelope), 'promise')];
        return signing.bundleProof(signing.dsseBundle(signer, envelope, { entries }, '0.1'));
      },
    },
    {
      name: 'signature layer, certificate',
      given: certified,
      async sign({ digest }) {
        const signer = await withCertificate();
        const payload = signing.simpleSigning(digest);
        const signature = signer.sign(payload);
        const entries = [log.enter(signing.entryBody.hashedrekord(signer, payload, signature), 'promise')];
        const layer = signing.annotations(signer, { entries }, { signature, chain: instance.authority });
        return signing.simpleProof(payload, layer);
      },
    },
    {
      name: 'signature beside a file, certificate',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const signature = signer.sign(bytesOf(artifact));
        const entries = [
          log.enter(signing.entryBody.hashedrekord(signer, bytesOf(artifact), signature), 'promise'),
        ];
        return signing.detachedProof(signing.annotations(signer, { entries }, { signature }));
      },
    },
    {
      name: 'signature layer, key',
      given: keyed,
      sign: ({ digest }) => Promise.resolve(signing.signedImage(instance, key, digest)),
    },
    {
      name: 'signature layer, key without log',
      given: { roots: [], keys, withoutLog: true },
      sign({ digest }) {
        const payload = signing.simpleSigning(digest);
        return Promise.resolve(
          signing.simpleProof(payload, signing.annotations(key, {}, { signature: key.sign(payload) })),
        );
      },
    },
    {
      name: 'attestation layer, intoto 0.0.1 entry',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const envelope = attested(signer, artifact);
        const entries = [log.enter(signing.entryBody.intoto1(signer, envelope), 'promise')];
        return signing.dsseProof(signing.envelopeBytes(envelope), signing.annotations(signer, { entries }));
      },
    },
    {
      name: 'attestation layer, dsse entry and timestamp',
      given: certified,
      async sign(artifact) {
        const signer = await withCertificate();
        const envelope = attested(signer, artifact);
        const entries = [log.enter(signing.entryBody.dsse(signer, envelope), 'promise')];
        const timestamps = [await instance.stamp(signing.envelopeBytes(envelope))];
        const layer = signing.annotations(signer, { entries, timestamps });
        return signing.dsseProof(signing.envelopeBytes(envelope), layer);
      },
    },
  ];
}
