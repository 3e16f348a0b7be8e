import { RFC3161Timestamp } from '@sigstore/core';
import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import { pem } from './signing.ts';

/** JSON, every part of which can be exchanged. */
export type Tree = string | number | null | readonly Tree[] | { readonly [name: string]: Tree };

export interface Mutation {
  /** What was done, where. */
  readonly name: string;
  readonly tree: Tree;
}

const annotationNames = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  chain: 'dev.sigstore.cosign/chain',
  entry: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

/** A proof taken apart, annotations included; bytes stand in base64. */
export function treeOf({ material }: Proof): Tree {
  if (material.kind === 'bundle') return JSON.parse(Buffer.from(material.bytes).toString()) as Tree;
  const content: Tree =
    material.kind === 'detached'
      ? {}
      : material.kind === 'dsse'
        ? { envelope: JSON.parse(Buffer.from(material.envelope).toString()) as Tree }
        : { payload: Buffer.from(material.payload).toString('base64') };
  const parts = Object.entries(annotationNames).flatMap(([part, name]) => {
    const text = material.annotations[name];
    return text === undefined || text === '' ? [] : [[part, read(part, text)] as const];
  });
  return { ...content, ...Object.fromEntries(parts) };
}

const read = (part: string, text: string): Tree =>
  part === 'entry' || part === 'timestamp'
    ? (JSON.parse(text) as Tree)
    : text.replace(/-----[A-Z ]+-----|\n/g, '');

/** The proof that a tree stands for. */
export function proofOf(tree: Tree, like: Proof): Proof {
  const { kind } = like.material;
  if (kind === 'bundle') return { ...like, material: { kind, bytes: Buffer.from(JSON.stringify(tree)) } };
  const { envelope, payload, ...parts } = tree as Record<string, Tree>;
  const annotations = Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [
      annotationNames[part as keyof typeof annotationNames],
      part === 'entry' || part === 'timestamp'
        ? JSON.stringify(value)
        : part === 'signature' || value === ''
          ? textOf(value)
          : pem('CERTIFICATE', Buffer.from(textOf(value), 'base64')),
    ]),
  );
  if (kind === 'detached') return { ...like, material: { kind, annotations } };
  return {
    ...like,
    material:
      kind === 'dsse'
        ? { kind, envelope: Buffer.from(JSON.stringify(envelope ?? null)), annotations }
        : { kind, payload: Buffer.from(textOf(payload), 'base64'), annotations },
  };
}

const textOf = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : '');

/** Fields that hold bytes in base64. */
const byteFields =
  /(rawBytes|keyId|[sS]ignedEntryTimestamp|canonicalizedBody|rootHash|hashes\.\d+|signedTimestamp|SignedRFC3161Timestamp|payload|sig|signature|digest|body|certificate|chain)$/;

/** Each part changed in each way, and exchanged for that of `others`: proofs of the same layout. */
export function* mutationsOf(tree: Tree, others: Readonly<Record<string, Tree>>): Generator<Mutation> {
  for (const path of pathsIn(tree)) {
    const [value, where] = [valueAt(tree, path), path.join('.')];
    for (const [how, changed] of changesOf(value, where))
      yield { name: `${how} ${where}`, tree: withValue(tree, path, changed) };
    yield { name: `removed ${where}`, tree: withValue(tree, path, undefined) };
    for (const [other, its] of Object.entries(others)) {
      const foreign = valueAt(its, path);
      if (foreign !== undefined && JSON.stringify(foreign) !== JSON.stringify(value))
        yield { name: `${other} ${where}`, tree: withValue(tree, path, foreign) };
    }
  }
}

function* pathsIn(tree: Tree | undefined, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof tree === 'object' && tree !== null)
    for (const name of Object.keys(tree)) yield* pathsIn(valueAt(tree, [name]), [...path, name]);
}

const valueAt = (tree: Tree, path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, Tree>)[name] : undefined,
    tree,
  );

function withValue(tree: Tree, [name, ...rest]: readonly string[], value: Tree | undefined): Tree {
  if (name === undefined) return value ?? null;
  const inner = valueAt(tree, [name]);
  const changed = rest.length === 0 ? value : withValue(inner ?? null, rest, value);
  if (Array.isArray(tree))
    return (tree as readonly Tree[]).flatMap((one, index) =>
      String(index) !== name ? [one] : changed === undefined ? [] : [changed],
    );
  const entries = Object.entries(tree as Record<string, Tree>);
  return Object.fromEntries(
    entries.flatMap(([key, one]) =>
      key !== name ? [[key, one]] : changed === undefined ? [] : [[key, changed]],
    ),
  );
}

function* changesOf(
  value: Tree | undefined,
  where: string,
): Generator<readonly [how: string, changed: Tree]> {
  if (typeof value === 'number') {
    yield* [value + 1, -value, 0].map((one) => ['number', one] as const);
  } else if (Array.isArray(value)) {
    const list = value as readonly Tree[];
    if (list.length > 0) yield ['doubled', [...list, ...list]];
    if (list.length > 1) yield ['reversed', [...list].reverse()];
  } else if (typeof value === 'string' && value !== '') {
    if (byteFields.test(where)) yield* byteChanges(Buffer.from(value, 'base64'), where);
    else yield* textChanges(value);
  }
}

function* byteChanges(bytes: Buffer, where: string): Generator<readonly [string, string]> {
  const to = (changed: Buffer): string => changed.toString('base64');
  for (const place of /[tT]imestamp$/.test(where)
    ? stampedPlaces(bytes)
    : spread(bytes.length, where.endsWith('rawBytes') ? 8 : 4)) {
    const flipped = Buffer.from(bytes);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
    yield [`bit of byte ${place}`, to(flipped)];
  }
  yield ['cut', to(bytes.subarray(0, -1))];
  yield ['lengthened', to(Buffer.concat([bytes, Buffer.from([0])]))];
  yield ['emptied', ''];
}

function* textChanges(text: string): Generator<readonly [string, string]> {
  for (const place of spread(text.length, 2)) {
    const other = text[place] === '1' ? '2' : '1';
    yield [`character ${place}`, `${text.slice(0, place)}${other}${text.slice(place + 1)}`];
  }
  yield ['cut', text.slice(0, -1)];
  yield ['lengthened', `${text}0`];
  yield ['emptied', ''];
  if (/^\d+$/.test(text))
    yield* [['negated', `-${text}1`] as const, ['number', String(Number(text) + 1)] as const];
}

const spread = (length: number, count: number): readonly number[] => [
  ...new Set(Array.from({ length: count }, (_, index) => Math.floor((index * (length - 1)) / (count - 1)))),
];

/** A timestamp has parts that nobody signs (versions, a list of digests, certificates): bits elsewhere count. */
function stampedPlaces(bytes: Buffer): readonly number[] {
  const timestamp =
    bytes[0] === 0x30 && bytes.length > 300 ? RFC3161Timestamp.parse(Buffer.from(bytes)) : undefined;
  if (timestamp === undefined) return spread(bytes.length, 4);
  return [timestamp.tstInfo.raw, timestamp.signatureValue].flatMap((part) => {
    const start = bytes.indexOf(part);
    return spread(part.length, 3).map((place) => start + place);
  });
}
