import { CelMap, isList, type Value } from '../../cel/value.ts';
import { mapOf } from '../value.ts';

/** What an API server writes into a part of an object before any policy sees it. */
export interface Shape {
  /** What a field is where it is missing; undefined adds nothing. */
  readonly set?: Readonly<Record<string, Value | ((map: CelMap) => Value | undefined)>>;
  /** Fields that are objects. One that is `always` there is made where it is missing. */
  readonly at?: Readonly<Record<string, Shape>>;
  /** Fields that are lists: the shape of each item. */
  readonly each?: Readonly<Record<string, Shape>>;
  readonly always?: true;
  /** What takes the place of a field that is there. */
  readonly replace?: Readonly<Record<string, (map: CelMap) => Value | undefined>>;
}

/** A value with what its shape adds; what has another type than the shape expects stays as it is. */
export function filled(value: Value, shape: Shape): Value {
  if (!(value instanceof CelMap)) return value;
  const { set = {}, at = {}, each = {}, replace = {} } = shape;
  const map = new CelMap();
  for (const [name, made] of Object.entries(replace)) {
    const other = made(value);
    if (other !== undefined) map.add(name, other);
  }
  for (const [key, member] of value.entries()) {
    const name = typeof key === 'string' ? key : '';
    const inside = Object.hasOwn(at, name) ? at[name] : undefined;
    const items = Object.hasOwn(each, name) ? each[name] : undefined;
    if (inside) map.add(key, filled(member, inside));
    else map.add(key, items && isList(member) ? member.map((item) => filled(item, items)) : member);
  }
  for (const [name, inside] of Object.entries(at))
    if (inside.always) map.add(name, filled(mapOf({}), inside));
  for (const [name, made] of Object.entries(set)) {
    const added = typeof made === 'function' ? made(value) : made;
    if (added !== undefined) map.add(name, added);
  }
  return map;
}
