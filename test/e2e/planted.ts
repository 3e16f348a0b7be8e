import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { secretOf } from '../../actions/secret-scan/examples.ts';
import { generic } from '../../actions/secret-scan/generic/generic.ts';
import { beginningsOf } from '../../actions/secret-scan/grammar.ts';
import type { Provider, SecretKind } from '../../actions/secret-scan/kind.ts';
import { piecesOf } from './traces.ts';

/** A secret that was made for the test, and how a file names it. */
export interface Planted {
  readonly kind: SecretKind;
  readonly text: string;
  /** `DATADOG_API_KEY`: enough for its kind to be known. */
  readonly name: string;
  /** What was drawn at random in it: pieces that no other secret of its kind has. */
  readonly pieces: readonly string[];
}

const rules = join(import.meta.dirname, '../../actions/secret-scan/rules');

/** So many secrets, of the kinds of every eighth provider: all of them take long to load. */
export async function plant(count: number): Promise<readonly Planted[]> {
  const files = readdirSync(rules).filter((name, nth) => nth % 8 === 0 || always.includes(name));
  const modules = await Promise.all(
    files.map((name) => import(join(rules, name)) as Promise<Record<string, Provider>>),
  );
  const kinds = [...modules.flatMap((module) => Object.values(module)), generic]
    .flatMap((provider) => provider.kinds)
    .filter(({ how, id }) => how !== 'file' && id !== 'weak-password')
    // Most of it is the public half.
    .filter((kind) => !secretOf(kind, 'x').startsWith('<RSAKeyValue>'));
  return Array.from({ length: count }, (_, nth) =>
    planted(kinds[nth % kinds.length] ?? generic.kinds[0], `leak ${nth}`, nth),
  );
}

/** Their tokens are proven without network, or of many lines. */
const always = ['github.ts', 'npm.ts', 'private-key.ts', 'jwt.ts', 'basic-auth.ts'];

function planted(kind: SecretKind, seed: string, nth: number): Planted {
  const text = secretOf(kind, seed);
  // Of letters alone it may be words, and only its provider could tell.
  if (kind.how === 'named' && !/\d/.test(text) && seed.length < 40) return planted(kind, `${seed}+`, nth);
  const others = ['b', 'c', 'd', 'e', 'f'].map((other) => secretOf(kind, `${seed}${other}`));
  const usual = new Set(
    [...others, ...(kind.how === 'token' ? beginningsOf(kind.grammar) : [])].flatMap(shapesOf),
  );
  return {
    kind,
    text,
    name: nameOf(kind, nth),
    pieces: shapesOf(text).filter((piece) => !usual.has(piece)),
  };
}

/** As it is, and as base64 writes it. */
const shapesOf = (text: string): string[] => [
  ...piecesOf(text),
  ...piecesOf(Buffer.from(text).toString('base64')),
];

function nameOf(kind: SecretKind, nth: number): string {
  if (kind.how !== 'named') return `CREDENTIAL_VALUE_${nth}`;
  const [name, word] = [kind.names[0], kind.words?.[0] ?? 'token'];
  return `${name}_${word}`.replaceAll(/[ .]/g, '_').toUpperCase();
}
