import { hashedOver, hmac, type HashAlgorithm } from '../../../shared/core/hash.ts';
import { elementAt } from '../encoding/der.ts';
import type { Verdict } from '../kind.ts';

/**
 * Key stores of PKCS#12 (RFC 7292): whether the bytes are one, and whether a password that everybody tries opens it.
 * Undefined: its password cannot be tried, so that nothing is known.
 */
export function pkcs12Verdict(bytes: Buffer): Verdict | undefined {
  const text = bytes.toString('latin1');
  const whole = elementAt(text, 0);
  if (whole?.tag !== sequence || whole.end !== bytes.length || bytes.readUInt16BE(0) !== 0x3082)
    return broken;
  const seal = sealOf(text, whole.start);
  if (seal === undefined || seal.rounds > mostRounds) return undefined;
  return usual.some((password) => opens(password, seal))
    ? { state: 'proven', why: 'a password that everybody tries opens it' }
    : { state: 'proven', why: 'it is whole, and none of the usual passwords opens it', severity: 'info' };
}

/** What is signed with a key made of the password (section 4). One character a byte. */
interface Seal {
  readonly algorithm: HashAlgorithm;
  readonly content: string;
  readonly sum: string;
  readonly salt: string;
  readonly rounds: number;
}

const broken: Verdict = { state: 'disproven', why: 'its bytes are no PKCS#12 of that length' };
const sequence = 0x30;
/** The most that a usual program uses (keytool); more would take too long here. */
const mostRounds = 10_000;
/** Of Google's, Java's and Apple's tools, and what people type. */
const usual: readonly string[] = ['', 'notasecret', 'changeit', 'password', '123456'];

/** `version, authSafe, macData`: undefined where it has no seal, or one of another kind (RFC 9579). */
function sealOf(text: string, at: number): Seal | undefined {
  const version = elementAt(text, at);
  const safe = version && elementAt(text, version.end);
  const content = safe && insideOf(text, safe.start);
  const mac = safe && elementAt(text, safe.end);
  const digest = mac && elementAt(text, mac.start);
  const salt = digest && elementAt(text, digest.end);
  if (content === undefined || digest === undefined || salt === undefined || mac === undefined)
    return undefined;
  const name = elementAt(text, digest.start);
  const sum = name && elementAt(text, name.end);
  const oid = name && elementAt(text, name.start);
  const algorithm = oid && algorithms.get(text.slice(oid.start, oid.end));
  if (sum === undefined || algorithm === undefined) return undefined;
  const count = salt.end < mac.end ? elementAt(text, salt.end) : undefined;
  return {
    algorithm,
    content,
    sum: text.slice(sum.start, sum.end),
    salt: text.slice(salt.start, salt.end),
    rounds: count === undefined ? 1 : numberOf(text.slice(count.start, count.end)),
  };
}

/** Of a content type and, below its tag, an octet string. */
function insideOf(text: string, at: number): string | undefined {
  const type = elementAt(text, at);
  const tagged = type && elementAt(text, type.end);
  const octets = tagged && elementAt(text, tagged.start);
  return octets && text.slice(octets.start, octets.end);
}

/** SHA-1 and SHA-2, by their object identifiers in DER. */
const algorithms: ReadonlyMap<string, HashAlgorithm> = new Map([
  ['\x2b\x0e\x03\x02\x1a', 'sha1'],
  ['\x60\x86\x48\x01\x65\x03\x04\x02\x01', 'sha256'],
  ['\x60\x86\x48\x01\x65\x03\x04\x02\x02', 'sha384'],
  ['\x60\x86\x48\x01\x65\x03\x04\x02\x03', 'sha512'],
]);

const numberOf = (bytes: string): number =>
  Array.from(bytes).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

/** Appendix B.2, for a key as long as the hash: one block of it is enough. */
function opens(password: string, { algorithm, content, sum, salt, rounds }: Seal): boolean {
  const block = algorithm === 'sha1' || algorithm === 'sha256' ? 64 : 128;
  const filled = (bytes: Buffer): Buffer => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const start = Buffer.concat([Buffer.alloc(block, 3), filled(Buffer.from(salt, 'latin1')), filled(secret)]);
  const key = hashedOver(algorithm, start, rounds);
  return hmac(algorithm, key, Buffer.from(content, 'latin1')).equals(Buffer.from(sum, 'latin1'));
}
