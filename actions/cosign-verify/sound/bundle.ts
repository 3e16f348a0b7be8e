import { bundleFromJSON, ValidationError, type Bundle } from '@sigstore/bundle';
import { attempt, SigstoreFault } from './fault.ts';
import { at } from './json.ts';

/** As many as Sigstore's own clients take. */
const mostEntries = 32;
const mostCertificates = 10;

const mediaTypes: readonly string[] = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];
export const legacyMediaType = mediaTypes[0];

const signAgain = { hint: 'It is damaged or not a Sigstore bundle: have the artifact signed again.' };

/** Takes parsed JSON. Throws SigstoreFault. */
export function bundleOf(json: unknown): Bundle {
  checkVersion(at(json, 'mediaType'));
  const bundle = attempt('format', 'it is not a Sigstore bundle', signAgain, () => {
    try {
      return bundleFromJSON(json);
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      throw new SigstoreFault('format', 'parts of the bundle are missing or not allowed in its version', {
        actual: error.fields.join(', '),
        hint: 'It was cut or put together wrongly: have the artifact signed again.',
      });
    }
  });
  checkVersion(bundle.mediaType);
  const { tlogEntries, timestampVerificationData, content } = bundle.verificationMaterial;
  if (
    tlogEntries.length > mostEntries ||
    (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > mostEntries ||
    certificatesOf(content).length > mostCertificates
  )
    throw new SigstoreFault('format', 'the bundle holds more than a signer would put into it', {
      expected: `at most ${mostEntries} log entries and timestamps, and ${mostCertificates} certificates`,
      hint: 'It is made to keep verifiers busy: see who published it.',
    });
  return bundle;
}

function checkVersion(mediaType: unknown): void {
  if (typeof mediaType === 'string' && !mediaTypes.includes(mediaType))
    throw new SigstoreFault('format', 'the bundle is of a version that is not understood', {
      expected: '0.1, 0.2 or 0.3',
      actual: mediaType,
      hint: 'Sign with a released version of cosign, gh or a Sigstore client.',
    });
}

/** DER, the signer's first; none where a key signed. */
export function certificatesOf(content: Bundle['verificationMaterial']['content']): readonly Buffer[] {
  switch (content.$case) {
    case 'certificate':
      return [content.certificate.rawBytes];
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates.map(({ rawBytes }) => rawBytes);
    case 'publicKey':
      return [];
  }
}
