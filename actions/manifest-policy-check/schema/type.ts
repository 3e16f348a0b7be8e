/** What the API server asks of a value. */
export interface Type {
  readonly form: Form;
  /** As the API calls it (`Container`); '' where it has no name. */
  readonly name: string;
  /** Of a list its items, of a mapping of any keys its values. */
  readonly each: Type | undefined;
  /** Of an `object`. */
  readonly members: ReadonlyMap<string, Member>;
  /** Names of members. */
  readonly required: readonly string[];
  /** Whether an `object` keeps keys that are no members. */
  readonly isOpen: boolean;
  /** The texts that it may be; none: any. */
  readonly values: readonly string[];
}

/** `map`: any keys. `quantity`: a number, or a text with a unit. `any`: nobody asks. */
export type Form =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'quantity'
  | 'int-or-string'
  | 'any'
  | 'list'
  | 'map'
  | 'object';

export interface Member {
  readonly type: Type;
  /** A bit for each of `tableMinors` that has it. */
  readonly minors: number;
  /** What a patch finds the items of a list by; none: each item by its value; undefined: it replaces the list. */
  readonly mergeKeys: readonly string[] | undefined;
}

const noMembers: ReadonlyMap<string, Member> = new Map();

const plain = (form: Form): Type => ({
  form,
  name: '',
  each: undefined,
  members: noMembers,
  required: [],
  isOpen: false,
  values: [],
});

export const scalarTypes = {
  string: plain('string'),
  boolean: plain('boolean'),
  integer: plain('integer'),
  number: plain('number'),
  quantity: plain('quantity'),
  'int-or-string': plain('int-or-string'),
} as const;

export const anyType = plain('any');

export const textOf = (values: readonly string[]): Type => ({ ...plain('string'), values });
export const listOf = (each: Type): Type => ({ ...plain('list'), each });
export const mapOf = (each: Type): Type => ({ ...plain('map'), each });

/** A type whose members are read when somebody asks for them: types lead to each other in circles. */
export class ObjectType implements Type {
  readonly form = 'object';
  readonly name: string;
  readonly each = undefined;
  readonly isOpen: boolean;
  readonly values = [];
  readonly #read: () => Members;
  #known: Members | undefined;

  constructor(name: string, isOpen: boolean, read: () => Members) {
    this.name = name;
    this.isOpen = isOpen;
    this.#read = read;
  }

  get members(): ReadonlyMap<string, Member> {
    return (this.#known ??= this.#read()).members;
  }

  get required(): readonly string[] {
    return (this.#known ??= this.#read()).required;
  }
}

export type Members = Pick<Type, 'members' | 'required'>;
