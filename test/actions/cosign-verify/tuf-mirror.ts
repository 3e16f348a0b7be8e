import {
  Key,
  Metadata,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from '@tufjs/models';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { NetworkError, type Http } from '../../../shared/core/http.ts';

/** A TUF repository in memory that signs what it is told to. */
export interface TestMirror {
  /** The root that a user would hold. */
  readonly root: Uint8Array;
  /** Files by path below the mirror's URL. */
  readonly files: Map<string, Uint8Array>;
  /** Signs the next root, by the old key too. */
  rotate(options?: { signedByOld?: boolean }): void;
}

const day = 86_400_000;
const bytesOf = (metadata: Metadata<Root | Timestamp | Snapshot | Targets>): Buffer =>
  Buffer.from(JSON.stringify(metadata.toJSON()));

interface Signer {
  readonly id: string;
  readonly key: Key;
  readonly secret: KeyObject;
}

function newSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const id = createHash('sha256').update(hex).digest('hex');
  return {
    id,
    secret: privateKey,
    key: new Key({ keyID: id, keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: hex } }),
  };
}

export function tufMirror(
  target: Uint8Array,
  {
    timestampDays = 1,
    targetName = 'trusted_root.json',
  }: { timestampDays?: number; targetName?: string } = {},
): TestMirror {
  let signer = newSigner();
  const files = new Map<string, Uint8Array>();
  const inDays = (days: number): string =>
    new Date(Date.now() + days * day).toISOString().replace(/\.\d+Z$/, 'Z');
  const signed = (content: Root | Timestamp | Snapshot | Targets, ...signers: readonly Signer[]): Buffer => {
    const metadata = new Metadata(content);
    metadata.sign(
      (data) =>
        new Signature({
          keyID: signers[0]?.id ?? '',
          sig: sign(null, data, signers[0]?.secret ?? '').toString('hex'),
        }),
      false,
    );
    for (const one of signers.slice(1))
      metadata.sign(
        (data) => new Signature({ keyID: one.id, sig: sign(null, data, one.secret).toString('hex') }),
        true,
      );
    return bytesOf(metadata);
  };
  const rootOf = (version: number, by: Signer): Root => {
    const role = { keyids: [by.id], threshold: 1 };
    return Root.fromJSON({
      _type: 'root',
      version,
      spec_version: '1.0.31',
      expires: inDays(30),
      consistent_snapshot: true,
      keys: { [by.id]: by.key.toJSON() },
      roles: { root: role, timestamp: role, snapshot: role, targets: role },
    });
  };
  const publish = (): void => {
    const hash = createHash('sha256').update(target).digest('hex');
    const file = new TargetFile({ path: targetName, length: target.length, hashes: { sha256: hash } });
    const common = { version: 1, specVersion: '1.0.31', expires: inDays(7) };
    files.set('1.targets.json', signed(new Targets({ ...common, targets: { [targetName]: file } }), signer));
    files.set(
      '1.snapshot.json',
      signed(new Snapshot({ ...common, meta: { 'targets.json': new MetaFile({ version: 1 }) } }), signer),
    );
    const timestamp = new Timestamp({
      ...common,
      expires: inDays(timestampDays),
      snapshotMeta: new MetaFile({ version: 1 }),
    });
    files.set('timestamp.json', signed(timestamp, signer));
    files.set(`targets/${hash}.${targetName}`, target);
  };
  const root = signed(rootOf(1, signer), signer);
  publish();
  return {
    root,
    files,
    rotate({ signedByOld = true } = {}) {
      const old = signer;
      signer = newSigner();
      files.set('2.root.json', signed(rootOf(2, signer), signer, ...(signedByOld ? [old] : [])));
      publish();
    },
  };
}

/** Serves a mirror, and notes what is asked. */
export function httpOf({ files }: TestMirror, base: string, asked: string[] = []): Http {
  return {
    request({ url, maxBytes = Infinity }) {
      const path = url.slice(base.length + 1);
      asked.push(path);
      const body = files.get(path);
      if (body !== undefined && body.length > maxBytes)
        return Promise.reject(
          new NetworkError('too-large', 'mirror.example', 'mirror.example sent too much', 'See why.'),
        );
      return Promise.resolve({
        status: body === undefined ? 404 : 200,
        headers: {},
        body: body ?? Buffer.alloc(0),
        url,
      });
    },
  };
}
