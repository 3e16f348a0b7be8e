import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import { isName } from '../cel/syntax/words.ts';
import type { Policy } from './policy.ts';

/** What the API server refuses a policy for, beside what is wrong with its expressions. */
export interface FormFault {
  readonly field: Field;
  /** A sentence without a subject and a full stop: `has two variables of the name "a"`. */
  readonly message: string;
}

/** Source: `ValidateValidatingAdmissionPolicy` of https://github.com/kubernetes/kubernetes, which Kyverno took over. */
export const faultsOf = remembered((policy: Policy): readonly FormFault[] => {
  const { conditions, variables, validations } = policy.written;
  return [
    ...namesOf(variables).flatMap(({ field, name }) =>
      isName(name) ? [] : [{ field, message: `has a variable "${name.slice(0, 100)}", which is no name` }],
    ),
    ...twice(variables, 'variables'),
    ...namesOf(conditions).flatMap(({ field, name }) =>
      qualified.test(name)
        ? []
        : [{ field, message: `has a condition "${name.slice(0, 100)}", which is no qualified name` }],
    ),
    ...twice(conditions, 'conditions'),
    ...(conditions.items.length > mostConditions
      ? [{ field: conditions, message: `has more than ${String(mostConditions)} conditions` }]
      : []),
    ...validations.items.flatMap((validation) => {
      const field = validation.at('message');
      return field.source?.trim().includes('\n') === true
        ? [{ field, message: 'has a message of more than one line' }]
        : [];
    }),
  ];
});

const mostConditions = 64;

/** A name of 63 signs, with the domain that it belongs to or without. */
const qualified =
  /^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const namesOf = (list: Field): readonly { readonly field: Field; readonly name: string }[] =>
  list.items.map((item) => ({ field: item.at('name'), name: item.at('name').source ?? '' }));

function twice(list: Field, what: string): readonly FormFault[] {
  const seen = new Set<string>();
  return namesOf(list).flatMap(({ field, name }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew ? [] : [{ field, message: `has two ${what} of the name "${name.slice(0, 100)}"` }];
  });
}
