import { layered, lazy, type Activation, type Thunk } from '../../cel/activation.ts';
import { kyvernoFunctions } from '../../cel/kyverno/functions.ts';
import { CelError } from '../../cel/error.ts';
import type { Value } from '../../cel/value.ts';
import { remembered } from '../../../../shared/core/remembered.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { compile } from '../../cel/program.ts';
import { podsOfObject } from '../../pods.ts';
import type { Engine } from '../engine.ts';
import { noExcuse, type Excuse } from '../excuse.ts';
import type { Expression } from '../expression.ts';
import { subjectNames, type Subject } from '../subject.ts';
import { mapOf } from '../value.ts';

const unknowable =
  (what: string): Thunk =>
  () =>
    new CelError('unknowable', `only the running cluster knows ${what}`);

/** Variables that ask somebody. */
const asking: Readonly<Record<string, Thunk>> = {
  resource: unknowable('its other objects'),
  globalContext: unknowable('its global context'),
  http: unknowable('what a server answers'),
  image: unknowable('what a registry has'),
  generator: unknowable('what is generated'),
  json: unknowable('what Kyverno reads out of JSON'),
  yaml: unknowable('what Kyverno reads out of YAML'),
  preconditions: () => new CelError('unknowable', 'only Kyverno evaluates preconditions that are no CEL'),
};

/** Source: https://kyverno.io/docs/policy-types/cel-libraries/ */
export const kyverno: Engine = {
  names: [...subjectNames, 'images', 'exceptions', ...Object.keys(asking).slice(0, -1)],
  functions: kyvernoFunctions,
  isOpen: true,
  stopsAtFirst: true,
  variables: (subject, excuse) =>
    excuse === noExcuse ? variablesOf(subject) : layered(exceptionsOf(excuse), variablesOf(subject)),
};

const exceptionsOf = ({ images, values }: Excuse): ReadonlyMap<string, Value> =>
  new Map([['exceptions', mapOf({ allowedImages: [...images], allowedValues: [...values] })]]);

const variablesOf = remembered((subject: Subject): Activation => {
  const own = new Map<string, Value | Thunk>([
    ...Object.entries(asking),
    ...exceptionsOf(noExcuse),
    ['images', lazy(() => imagesOf(subject))],
  ]);
  return layered(own, subject.variables);
});

/** Images by list of containers. */
const imagesOf = ({ object }: Subject): Value => {
  const containers = [...podsOfObject(object, [])].flatMap((pod) => pod.containers);
  const imagesIn = (list: string): Value =>
    containers.flatMap((one) => (one.list === list ? (one.field.at('image').source ?? []) : []));
  return mapOf({
    containers: imagesIn('containers'),
    initContainers: imagesIn('initContainers'),
    ephemeralContainers: imagesIn('ephemeralContainers'),
  });
};

/** Preconditions in JMESPath, as a condition that nobody can judge here. */
export function preconditionsAt(field: Field): readonly Expression[] {
  const isEmpty = [field, field.at('any'), field.at('all')].every(({ items }) => items.length === 0);
  return isEmpty ? [] : [{ field, source: 'preconditions', program: compile('preconditions') }];
}
