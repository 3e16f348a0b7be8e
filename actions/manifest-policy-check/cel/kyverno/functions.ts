import { hash } from 'node:crypto';
import { CelError } from '../error.ts';
import { overloads, tableOf } from '../functions.ts';
import { func, variadic, type Overload } from '../overload.ts';
import type { Functions } from '../plan/scope.ts';
import { CelMap, type Result, type Value } from '../value.ts';
import { imageFunctions } from './image.ts';

const hashes: readonly Overload[] = (['md5', 'sha1', 'sha256'] as const).flatMap((name) =>
  [name, `hash.${name}`].map((full) => func(full, ['string'], (text) => hash(name, text, 'hex'))),
);

/** `system:serviceaccount:<namespace>:<name>`; anything else has neither. */
function serviceAccount(user: string): Value {
  const [, namespace = '', name = ''] = /^system:serviceaccount:([^:]*):(.*)$/s.exec(user) ?? [];
  const account = new CelMap();
  account.add('Namespace', namespace);
  account.add('Name', name);
  return account;
}

/** A map of what two lists have at one place each: `key` of the first, `value` of the second. */
function listsToMap(keys: readonly Value[], values: readonly Value[], key: string, value: string): Result {
  if (keys.length !== values.length) return new CelError('value', 'the lists are not equally long');
  const map = new CelMap();
  for (const [at, one] of keys.entries()) {
    const name = one instanceof CelMap ? one.get(key) : undefined;
    const other = values[at];
    if (typeof name !== 'string' || !(other instanceof CelMap))
      return new CelError('value', 'listObjToMap takes lists of maps, with text for a key');
    if (map.get(name) === undefined) map.add(name, other.get(value) ?? null);
  }
  return map;
}

/** Half goes away from zero, as in Go. */
function round(value: number, places: bigint): number {
  const shift = 10 ** Number(places);
  const amount = value * shift;
  return (Math.sign(amount) * Math.round(Math.abs(amount))) / shift;
}

const unknowable = (name: string, method = false): Overload => ({
  ...variadic(name, () => new CelError('unknowable', `only Kyverno itself evaluates ${name}()`)),
  method,
});

/** What Kyverno alone has. Source: https://kyverno.io/docs/policy-types/cel-libraries/ */
const own: readonly Overload[] = [
  ...imageFunctions,
  ...hashes,
  ...['parseServiceAccount', 'user.parseServiceAccount'].map((name) =>
    func(name, ['string'], serviceAccount),
  ),
  ...['listObjToMap', 'transform.listObjToMap'].map((name) =>
    func(name, ['list', 'list', 'string', 'string'], (keys, values, key, value, { budget }) => {
      budget.spend(keys.length);
      return listsToMap(keys, values, key, value);
    }),
  ),
  func('math.round', ['double', 'int'], round),
  ...['random', 'random.random', 'time.now', 'time.toCron', 'time.truncate', 'x509.decode'].map((name) =>
    unknowable(name),
  ),
  ...['gzip.decompress', 'gzip.compress'].map((name) => unknowable(name)),
  // Methods of variables that are unknowable themselves.
  ...['Get', 'List', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Client', 'GetMetadata', 'Apply'].map((name) =>
    unknowable(name, true),
  ),
  ...['unmarshal', 'marshal', 'parse', 'ToGVR'].map((name) => unknowable(name, true)),
];

let known: Functions | undefined;

/** What an expression of Kyverno may call but the macros. */
export const kyvernoFunctions = (): Functions => (known ??= tableOf([...overloads, ...own]));
