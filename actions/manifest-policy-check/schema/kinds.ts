import { kindTable, tableMinors, typeTable } from './table.ts';
import { anyType, listOf, mapOf, ObjectType, scalarTypes, textOf, type Member, type Type } from './type.ts';

/** A kind of Kubernetes itself. */
export interface Kind {
  readonly type: Type;
  /** A bit for each of `tableMinors` that has it. */
  readonly minors: number;
}

export const allMinors = 2 ** tableMinors.length - 1;

/** By API version, then by kind. */
type Kinds = ReadonlyMap<string, ReadonlyMap<string, Kind>>;

let kinds: Kinds | undefined;
let typeLines: ReadonlyMap<string, string> | undefined;
const types = new Map<string, ObjectType>();

/** Every API version of Kubernetes itself, and its kinds. Nothing of the tables is read before somebody asks. */
export const builtInKinds = (): Kinds => (kinds ??= new Map(entriesOf(kindTable).map(kindsOf)));

export const builtInKind = (apiVersion: string, kind: string): Kind | undefined =>
  builtInKinds().get(apiVersion)?.get(kind);

/** A type of the table by its name. */
export function builtInType(name: string): Type {
  const known = types.get(name);
  if (known) return known;
  typeLines ??= new Map(entriesOf(typeTable));
  const line = typeLines.get(name);
  if (line === undefined) throw new Error(`the table has no type ${name}`);
  const type = new ObjectType(name, false, () => membersOf(line));
  types.set(name, type);
  return type;
}

/** First word and rest of each entry; indented lines go on with the one before. */
const entriesOf = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\n(?! )/)
    .map((entry) => {
      const end = entry.search(/\s|$/);
      return [entry.slice(0, end), entry.slice(end + 1)];
    });

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

function kindsOf([apiVersion, text]: readonly [string, string]): [string, ReadonlyMap<string, Kind>] {
  const own = wordsOf(text).map((word): [string, Kind] => {
    const [left = '', name] = word.split(':', 2);
    const [kind = '', minors] = left.split('/', 2);
    return [kind, { type: builtInType(name ?? kind), minors: bitsOf(minors) }];
  });
  return [apiVersion, new Map(own)];
}

const bitsOf = (hex: string | undefined): number =>
  hex === undefined ? allMinors : Number.parseInt(hex, 16);

const word =
  /^(?<name>[^!/:]+)(?<required>!?)(?:\/(?<minors>[0-9a-f]+))?:(?<type>[^=~]+)(?:=(?<values>[^~]*))?(?:~(?<keys>.*))?$/;

function membersOf(line: string): Pick<Type, 'members' | 'required'> {
  const members = new Map<string, Member>();
  const required: string[] = [];
  for (const each of wordsOf(line)) {
    const found = word.exec(each)?.groups;
    if (found?.name === undefined || found.type === undefined)
      throw new Error(`the table is broken at ${each}`);
    const { name, minors, keys } = found;
    members.set(name, {
      type: typeOf(found.type, found.values?.replaceAll('_', ' ').split('|') ?? []),
      minors: bitsOf(minors),
      mergeKeys: keys?.split(',').filter((key) => key !== ''),
    });
    if (found.required !== '') required.push(name);
  }
  return { members, required };
}

const letters: Readonly<Record<string, Type>> = {
  s: scalarTypes.string,
  b: scalarTypes.boolean,
  i: scalarTypes.integer,
  n: scalarTypes.number,
  q: scalarTypes.quantity,
  x: scalarTypes['int-or-string'],
  '*': anyType,
};

function typeOf(text: string, values: readonly string[]): Type {
  if (text.startsWith('[]')) return listOf(typeOf(text.slice(2), values));
  if (text.startsWith('{}')) return mapOf(typeOf(text.slice(2), values));
  if (values.length > 0) return textOf(values);
  return letters[text] ?? builtInType(text);
}
