import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Type } from './type.ts';

/** What does not fit the types of the API. */
export type Fault =
  /** A key that its mapping has not. */
  | (At & { readonly what: 'unknown'; readonly owners: Owners })
  /** A value that cannot be read into the field. */
  | (At & { readonly what: 'type'; readonly type: Type; readonly owners: Owners })
  /** A text that is none of those that the field knows. */
  | (At & { readonly what: 'value'; readonly type: Type })
  /** `name` is missing in the field. */
  | (At & { readonly what: 'required'; readonly name: string })
  /** Some minors have the field, and some do not. */
  | (At & { readonly what: 'minors'; readonly minors: number });

interface At {
  readonly field: Field;
}

/** The types around a field, from the object's own to that of the mapping that it stands in. */
export type Owners = readonly Type[];
