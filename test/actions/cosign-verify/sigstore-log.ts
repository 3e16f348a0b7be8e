import { createHash, sign, type KeyObject } from 'node:crypto';

/** An entry of a transparency log, in the JSON of a bundle. */
export interface LoggedEntry {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.from([1]), left, right);

/** A log with one key. Each entry lands in a tree of seven leaves (RFC 6962), so that a proof has three hashes. */
export class TestLog {
  readonly origin: string;
  readonly spki: Buffer;
  readonly id: Buffer;
  readonly #key: KeyObject;
  readonly #seconds: number;
  #next = 1000;

  constructor(origin: string, keys: { publicKey: KeyObject; privateKey: KeyObject }, clock: Date) {
    this.origin = origin;
    this.spki = keys.publicKey.export({ format: 'der', type: 'spki' });
    this.id = sha256(this.spki);
    this.#key = keys.privateKey;
    this.#seconds = clock.getTime() / 1000;
  }

  /** With a promise, as Rekor 1 gives it, a proof, or both. */
  enter(
    body: { kind: string; apiVersion: string; spec: unknown },
    give: 'promise' | 'proof' | 'both',
  ): LoggedEntry {
    const canonical = Buffer.from(JSON.stringify(body));
    const place = (this.#next += 1);
    const proof = give === 'promise' ? undefined : this.#prove(canonical, give);
    return {
      // Without a promise the place in the log is the one in its only tree.
      logIndex: give === 'proof' ? '3' : String(place),
      logId: { keyId: this.id.toString('base64') },
      kindVersion: { kind: body.kind, version: body.apiVersion },
      integratedTime: give === 'proof' ? '0' : String(this.#seconds),
      ...(give === 'proof'
        ? {}
        : { inclusionPromise: { signedEntryTimestamp: this.#promise(canonical, this.#seconds, place) } }),
      ...(proof === undefined ? {} : { inclusionProof: proof }),
      canonicalizedBody: canonical.toString('base64'),
    };
  }

  #promise(body: Buffer, integratedTime: number, logIndex: number): string {
    const promised = {
      body: body.toString('base64'),
      integratedTime,
      logID: this.id.toString('hex'),
      logIndex,
    };
    return sign('sha256', Buffer.from(JSON.stringify(promised)), this.#key).toString('base64');
  }

  #prove(body: Buffer, give: 'proof' | 'both'): LoggedEntry['inclusionProof'] {
    const leaf = (content: Buffer | string): Buffer => sha256(Buffer.from([0]), content);
    const leaves = [leaf('a'), leaf('b'), leaf('c'), leaf(body), leaf('e'), leaf('f'), leaf('g')] as const;
    const [a, b, c, own, e, f, g] = leaves;
    const [left, right] = [nodeHash(a, b), nodeHash(nodeHash(e, f), g)];
    const root = nodeHash(nodeHash(left, nodeHash(c, own)), right).toString('base64');
    // Rekor 1 names its tree behind the origin; by that other programs tell the two apart.
    const origin = give === 'both' ? `${this.origin} - 7` : this.origin;
    const note = `${origin}\n${leaves.length}\n${root}\n`;
    const signature = Buffer.concat([this.id.subarray(0, 4), sign('sha256', Buffer.from(note), this.#key)]);
    return {
      logIndex: '3',
      rootHash: root,
      treeSize: String(leaves.length),
      hashes: [c, left, right].map((hash) => hash.toString('base64')),
      checkpoint: { envelope: `${note}\n\u2014 ${this.origin} ${signature.toString('base64')}\n` },
    };
  }
}
