import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { TrustMaterial } from '@sigstore/verify';
// The library keeps this to itself, and its own way in refuses the kind. A test holds the path and its meaning.
import { verifyTLogInclusion } from '@sigstore/verify/dist/tlog/index.js';
import { createHash } from 'node:crypto';
import { SigstoreFault } from './fault.ts';
import { at } from './json.ts';
import { bodyOf } from './log-entry.ts';

/** Rekor's first entry for attestations, which cosign wrote until 2023: it holds digests and no signature. */
export const isEarlyIntoto = ({ kindVersion: { kind, version } }: TransparencyLogEntry): boolean =>
  kind === 'intoto' && version === '0.0.1';

/** Throws SigstoreFault, or the library's error where the entry is not in the log. */
export function verifyEarlyIntoto(
  entry: TransparencyLogEntry,
  { envelope, payload }: { readonly envelope: Buffer | undefined; readonly payload: Buffer },
  { tlogs }: TrustMaterial,
): void {
  if (envelope === undefined)
    throw new SigstoreFault('log', 'its log entry is of a kind that cannot be tied to a bundle', {
      expected: 'dsse, hashedrekord or intoto 0.0.2',
      actual: 'intoto 0.0.1',
      hint: 'The log kept only the digest of the envelope as it was sent: have the artifact signed again.',
    });
  verifyTLogInclusion(entry, tlogs);
  const body = bodyOf(entry);
  const isAbout = (bytes: Buffer, name: string): boolean => {
    const hash = at(body, 'spec', 'content', name);
    return (
      at(hash, 'algorithm') === 'sha256' &&
      at(hash, 'value') === createHash('sha256').update(bytes).digest('hex')
    );
  };
  const agrees =
    at(body, 'kind') === 'intoto' &&
    at(body, 'apiVersion') === '0.0.1' &&
    isAbout(envelope, 'hash') &&
    isAbout(payload, 'payloadHash');
  if (!agrees)
    throw new SigstoreFault('log', 'the log entry is about another attestation', {
      expected: createHash('sha256').update(envelope).digest('hex'),
      actual: String(at(body, 'spec', 'content', 'hash', 'value')),
      hint: 'The log entry was exchanged for another one: do not trust the artifact, and have it signed again.',
    });
}
