import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import type { Kustomization } from './kustomization.ts';
import type { Ledger } from './ledger.ts';
import { loadedFile } from './loading.ts';
import { placeOf } from './tree.ts';

/** A key of a ConfigMap or Secret to be made, and the entry that asks for it. */
export interface Pair {
  readonly key: string;
  readonly value: Buffer;
  readonly field: Field;
}

/** Longer lines end an env file, as they do for kustomize. */
const longestLine = 65_536;

/** In kustomize's order. Throws a Fault where a key comes twice, or a file is not to be had. */
export function pairsOf(generator: Field, kustomization: Kustomization, ledger: Ledger): Pair[] {
  const bytes = (field: Field, path: string): Buffer => {
    const file = loadedFile(path, kustomization, ledger, field);
    const found = ledger.bytesOf(file);
    if (found) return found;
    throw new Fault(`The bytes of ${file.path} are not known.`, undefined, placeOf(field), 'binary');
  };
  const envs = [...generator.at('envs').items, generator.at('env')].filter(
    (field) => (field.source ?? '') !== '',
  );
  const pairs = [
    ...envs.flatMap((field) => [...envPairs(bytes(field, field.source ?? ''), field)]),
    ...generator.at('literals').items.map(literalPair),
    ...generator.at('files').items.map((field) => filePair(field, bytes)),
  ];
  const keys = new Set<string>();
  for (const { key, field } of pairs) {
    if (keys.has(key)) throw new Fault(`A generator has a key twice: ${key}.`, undefined, placeOf(field));
    keys.add(key);
  }
  return pairs;
}

/** `KEY=value` a line; a key alone has an empty value. */
function* envPairs(bytes: Buffer, field: Field): Generator<Pair> {
  const lines = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) >= longestLine) return;
    const text = line.replace(/\r$/, '').trimStart();
    if (text === '' || text.startsWith('#')) continue;
    const equals = text.indexOf('=');
    const key = equals === -1 ? text : text.slice(0, equals);
    const value = equals === -1 ? '' : text.slice(equals + 1);
    if (key !== '') yield { key, value: Buffer.from(value), field };
  }
}

function literalPair(field: Field): Pair {
  const text = field.source ?? '';
  const equals = text.indexOf('=');
  if (equals < 1) throw new Fault('A literal is no key=value.', undefined, placeOf(field));
  const value = text.slice(equals + 1);
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.at(-1) === value[0];
  return { key: text.slice(0, equals), value: Buffer.from(isQuoted ? value.slice(1, -1) : value), field };
}

function filePair(field: Field, bytes: (field: Field, path: string) => Buffer): Pair {
  const text = field.source ?? '';
  const [key, path, ...more] = text.split('=');
  if (path === undefined)
    return { key: text.slice(text.lastIndexOf('/') + 1), value: bytes(field, text), field };
  if (more.length > 0 || !key || path === '')
    throw new Fault('A file of a generator is none of path and key=path.', undefined, placeOf(field));
  return { key, value: bytes(field, path), field };
}
