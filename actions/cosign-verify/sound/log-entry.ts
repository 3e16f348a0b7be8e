import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { createHash, createPublicKey } from 'node:crypto';

import { attempt, SigstoreFault } from './fault.ts';
import { at, parseJson } from './json.ts';

/** Who signed, as a log entry can name it. */
export interface SigningKey {
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer;
  /** DER; undefined where a key of the user's signed. */
  readonly certificate: Buffer | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const wrongEntry = {
  hint: 'The log entry was exchanged for another one: do not trust the artifact, and have it signed again.',
};

/** What the library does not look at, for it decides without: the parts of a proof of inclusion have to agree. */
export function checkInclusionProof({
  inclusionProof,
  inclusionPromise,
  logIndex,
}: TransparencyLogEntry): void {
  if (!/^\d+$/.test(logIndex))
    throw new SigstoreFault('log', 'the log entry has no place in its log', wrongEntry);
  if (inclusionProof === undefined) return;
  const note = inclusionProof.checkpoint?.envelope ?? '';
  const [, size, hash] = note.split('\n');
  const agrees =
    isSignedNote(note) &&
    size === inclusionProof.treeSize &&
    Buffer.from(hash ?? '', 'base64').equals(inclusionProof.rootHash) &&
    // A promise covers the place in all of the log, which may be split; without one the two are the same number.
    (inclusionPromise !== undefined || logIndex === inclusionProof.logIndex);
  if (!agrees)
    throw new SigstoreFault('log', 'the proof of inclusion contradicts the checkpoint of the log', {
      expected: `${size ?? 'no'} entries, root ${hash ?? 'none'}`,
      actual: `${inclusionProof.treeSize} entries, root ${inclusionProof.rootHash.toString('base64')}`,
      ...wrongEntry,
    });
}

/** Text, an empty line, and signatures alone: as transparency-dev/formats has it, and nothing behind them. */
const isSignedNote = (note: string): boolean => {
  const [, signatures = ''] = note.split(/\n\n([^]*)/, 2);
  return (
    signatures.endsWith('\n') &&
    signatures
      .slice(0, -1)
      .split('\n')
      .every((line) => /^\u2014 \S+ \S+$/.test(line))
  );
};

/** Early bundles have proofs without a checkpoint beside the promise. They prove nothing, and the promise holds. */
export const withoutBareProof = (entry: TransparencyLogEntry): TransparencyLogEntry =>
  entry.inclusionPromise !== undefined && entry.inclusionProof?.checkpoint === undefined
    ? { ...entry, inclusionProof: undefined }
    : entry;

/**
 * An entry is about a signature and the key it was made with: another key that the same signature fits can be made up.
 * The body is to be verified before.
 */
export function checkEntryKey(entry: TransparencyLogEntry, key: SigningKey): void {
  const body = bodyOf(entry);
  const named = attempt('log', 'the log entry does not name who signed', wrongEntry, () =>
    keyIn(entry, body),
  );
  const same =
    named.kind === 'certificate'
      ? key.certificate?.equals(named.der) === true
      : key.spki.equals(createPublicKey({ key: named.der, format: 'der', type: 'spki' }).export(spki));
  if (!same)
    throw new SigstoreFault('log', 'the log entry is about a signature by somebody else', {
      expected: fingerprint(key.certificate ?? key.spki),
      actual: fingerprint(named.der),
      ...wrongEntry,
    });
}

const spki = { format: 'der', type: 'spki' } as const;
const fingerprint = (der: Buffer): string => `SHA-256 ${createHash('sha256').update(der).digest('hex')}`;

export const bodyOf = ({ canonicalizedBody }: TransparencyLogEntry): Fields =>
  parseJson(canonicalizedBody, 'the body of its log entry') as Fields;

interface Named {
  readonly kind: 'certificate' | 'key';
  readonly der: Buffer;
}

/** Where each kind of entry names its key: Rekor's types, one place each. */
function keyIn({ kindVersion: { kind, version } }: TransparencyLogEntry, body: Fields): Named {
  const spec = at(body, 'spec');
  switch (`${kind} ${version}`) {
    case 'hashedrekord 0.0.1':
      return pemIn(at(spec, 'signature', 'publicKey', 'content'));
    case 'dsse 0.0.1':
      return pemIn(at(spec, 'signatures', '0', 'verifier'));
    case 'intoto 0.0.1':
      return pemIn(at(spec, 'publicKey'));
    case 'intoto 0.0.2':
      return pemIn(at(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
    case 'hashedrekord 0.0.2':
      return verifierIn(at(spec, 'hashedRekordV002', 'signature', 'verifier'));
    default:
      return verifierIn(at(spec, 'dsseV002', 'signatures', '0', 'verifier'));
  }
}

/** PEM in base64. */
function pemIn(value: unknown): Named {
  const pem = Buffer.from(String(value), 'base64').toString('latin1');
  const [, label, body] =
    /-----BEGIN (CERTIFICATE|PUBLIC KEY)-----([A-Za-z0-9+/=\s]*)-----END/.exec(pem) ?? [];
  if (body === undefined) throw new TypeError('neither certificate nor key');
  return { kind: label === 'CERTIFICATE' ? 'certificate' : 'key', der: Buffer.from(body, 'base64') };
}

/** `Verifier` of Rekor v2. */
function verifierIn(value: unknown): Named {
  const certificate = at(value, 'x509Certificate', 'rawBytes');
  return typeof certificate === 'string'
    ? { kind: 'certificate', der: Buffer.from(certificate, 'base64') }
    : { kind: 'key', der: Buffer.from(String(at(value, 'publicKey', 'rawBytes')), 'base64') };
}

export const entriesOf = (bundle: Bundle): readonly TransparencyLogEntry[] =>
  bundle.verificationMaterial.tlogEntries;
