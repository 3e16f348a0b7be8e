import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { fits } from '../../external.ts';
import type { KubeObject } from '../../object.ts';
import { matches } from '../../selector.ts';
import { both, either, selectsIn, type Selects } from '../selection.ts';
import { isPod, type Form } from './autogen.ts';

/**
 * What a `match` or `exclude` is about; nothing where it is empty. Users are not known here: a rule is about all of them,
 * and what is left out for some is left out for none.
 */
export function selectsBy(field: Field, form: Form, role: 'match' | 'exclude'): Selects {
  const read = (filter: Field): Selects =>
    role === 'exclude' && isForSome(filter) ? () => false : filterOf(filter, form);
  const [any, all] = [field.at('any').items.map(read), field.at('all').items.map(read)];
  if (any.length > 0) return (subject) => either(any.map((selects) => selects(subject)));
  if (all.length > 0) return (subject) => both(...all.map((selects) => selects(subject)));
  return field.at('resources').exists ? read(field) : () => false;
}

const isForSome = (filter: Field): boolean =>
  ['subjects', 'roles', 'clusterRoles'].some((name) => filter.at(name).exists);

function filterOf(filter: Field, form: Form): Selects {
  const resources = filter.at('resources');
  const [kinds = [], namespaces = [], operations = []] = ['kinds', 'namespaces', 'operations'].map(
    (name) => resources.at(name).texts,
  );
  const names = [...resources.at('names').texts, ...[resources.at('name').source ?? []].flat()];
  const [annotations, labels] = [resources.at('annotations'), resources.at('selector')];
  const around = resources.at('namespaceSelector');
  return (subject) => {
    const { object, version, namespace, operation } = subject;
    return (
      isOfKind(kinds, form, object, version) &&
      isAmong(operations, (one) => one === operation) &&
      isAmong(namespaces, (one) => fits(one, namespace ?? '')) &&
      isAmong(names, (one) => fits(one, object.name)) &&
      isAnnotated(annotations, object) &&
      matches(labels, object.labels) &&
      selectsIn(around, subject)
    );
  };
}

/** In a form that is made, the kinds of what makes Pods stand in place of Pod. */
function isOfKind(kinds: readonly string[], form: Form, object: KubeObject, version: string): boolean {
  if (form.kinds !== undefined && (kinds.length === 0 || kinds.some(isPod)))
    return form.kinds.includes(`${object.group}/${object.kind}`);
  return isAmong(kinds, (kind) => isKind(kind, object, version));
}

/** A list that is not there asks for nothing. */
const isAmong = (list: readonly string[], holds: (one: string) => boolean): boolean =>
  list.length === 0 || list.some(holds);

/** Names and values may have stars. */
const isAnnotated = (wanted: Field, { annotations }: KubeObject): boolean =>
  wanted.members.every(({ name, source = '' }) =>
    [...annotations].some(([key, value]) => fits(String(name), key) && fits(source, value)),
  );

/** `Pod`, `v1/Pod`, `apps/v1/Deployment`, a star for any part; what names a subresource is about no plain object. */
function isKind(pattern: string, { group, kind }: KubeObject, version: string): boolean {
  const [name = '', v = '*', g = v === '*' ? '*' : '', ...more] = pattern.split('/').reverse();
  if (more.length > 0 || /^[a-z]/.test(name)) return false;
  const isOfGroup = pattern.split('/').length < 3 || fits(g, group);
  return fits(name, kind) && fits(v, version) && isOfGroup;
}
