import type { Secret } from './document.ts';
import type { FileKind, Verdict } from './kind.ts';
import { keyStore } from './rules/key-store.ts';

const kinds = keyStore.kinds.filter((kind): kind is FileKind => kind.how === 'file');
const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** The file as one secret, where its name says that it is one. `bytes`: undefined where they are not at hand. */
export function keyFile(path: string, bytes: Buffer | undefined): Secret | undefined {
  const kind = kinds.find((one) => one.path.test(path));
  if (kind === undefined) return undefined;
  const isBroken = kind.id === 'pkcs12-file' && bytes !== undefined && bytes.length > 0 && !isSequence(bytes);
  return { kind: kind.id, place, text: path, verdict: isBroken ? broken : undefined, layers: [] };
}

/** PKCS#12 (RFC 7292) is one SEQUENCE in DER, with a length of two bytes in every store that holds a key. */
const isSequence = (bytes: Buffer): boolean =>
  bytes.length > 4 && bytes.readUInt16BE(0) === 0x3082 && bytes.readUInt16BE(2) === bytes.length - 4;

const broken: Verdict = { state: 'disproven', why: 'its bytes are no PKCS#12 of that length' };
