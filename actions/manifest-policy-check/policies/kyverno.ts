import type { Field } from '../../../shared/parse/yaml-field.ts';
import { fits } from '../external.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { matches } from '../selector.ts';
import { commonOf } from './admission.ts';
import type { Selects } from './match.ts';
import { severityOf, type Enforcement, type Gate } from './policy.ts';
import { bodyOf } from './read.ts';
import type { Subject } from './subject.ts';

/** The gates of a policy of Kyverno that is written in the Common Expression Language; none for any other object. */
export function kyvernoGates(doc: Manifest, object: KubeObject): readonly Gate[] {
  if (object.group === 'policies.kyverno.io' && /^(?:Namespaced)?ValidatingPolicy$/.test(object.kind))
    return validatingPolicy(doc, object);
  if (object.group === 'kyverno.io' && /^(?:Cluster)?Policy$/.test(object.kind))
    return rulesOf(object).map((rule) => ruleGate(doc, object, rule));
  return [];
}

const always: Selects = () => true;

/** A policy with a namespace is about that alone. */
const within =
  ({ kind, namespace = 'default' }: KubeObject): Selects =>
  (subject) =>
    !/^(?:Namespaced|Policy$)/.test(kind) || subject.namespace === namespace;

/** Source: https://kyverno.io/docs/policy-types/validating-policy/ */
function validatingPolicy(doc: Manifest, object: KubeObject): readonly Gate[] {
  const spec = object.root.at('spec');
  const evaluation = spec.at('evaluation');
  if (evaluation.at('mode').source === 'JSON' || evaluation.at('admission', 'enabled').flag === false)
    return [];
  const actions = spec.at('validationActions');
  const enforcement: Enforcement = {
    object,
    selects: within(object),
    severity: actions.exists ? severityOf(actions.texts) : 'high',
    paramRef: spec.at('paramRef'),
  };
  return [{ policy: { object, doc, part: '', isForeign: true, ...commonOf(spec) }, enforcement }];
}

const rulesOf = ({ root }: KubeObject): readonly Field[] =>
  root.at('spec', 'rules').items.filter((rule) => rule.at('validate', 'cel').exists);

/** Source: https://kyverno.io/docs/policy-types/cluster-policy/validate/#common-expression-language-cel */
function ruleGate(doc: Manifest, object: KubeObject, rule: Field): Gate {
  const spec = object.root.at('spec');
  const cel = rule.at('validate', 'cel');
  const action = rule.at('validate', 'failureAction').source ?? spec.at('validationFailureAction').source;
  const [match, exclude] = [rule.at('match'), rule.at('exclude')];
  const policy = {
    object,
    doc,
    part: ['rule', rule.at('name').source ?? []].flat().join(' '),
    isForeign: true,
    failsClosed: spec.at('failurePolicy').source !== 'Ignore',
    selects: (subject: Subject) =>
      isPicked(match, subject, isFor) && !isPicked(exclude, subject, isForEverybody),
    ...bodyOf({
      conditions: rule.at('celPreconditions'),
      variables: cel.at('variables'),
      validations: cel.at('expressions'),
      paramKind: cel.at('paramKind'),
    }),
  };
  const enforcement: Enforcement = {
    object,
    selects: object.kind === 'Policy' ? within(object) : always,
    severity: action?.toLowerCase() === 'enforce' ? 'high' : 'info',
    paramRef: cel.at('paramRef'),
  };
  return { policy, enforcement };
}

type Filter = (filter: Field, subject: Subject) => boolean;

function isPicked(field: Field, subject: Subject, fits: Filter): boolean {
  const [any, all] = [field.at('any').items, field.at('all').items];
  if (any.length > 0) return any.some((filter) => fits(filter, subject));
  if (all.length > 0) return all.every((filter) => fits(filter, subject));
  return field.at('resources').exists && fits(field, subject);
}

/** Users are not known here: a rule is about all of them, and what is left out for some is left out for none. */
const isForEverybody: Filter = (filter, subject) =>
  !['subjects', 'roles', 'clusterRoles'].some((name) => filter.at(name).exists) && isFor(filter, subject);

function isFor(filter: Field, { object, version, namespace, namespaceLabels }: Subject): boolean {
  const resources = filter.at('resources');
  const [kinds, namespaces, operations] = ['kinds', 'namespaces', 'operations'].map(
    (name) => resources.at(name).texts,
  );
  const names = [...resources.at('names').texts, ...[resources.at('name').source ?? []].flat()];
  return (
    isAmong(kinds, (kind) => isKind(kind, object, version)) &&
    isAmong(namespaces, (one) => fits(one, namespace ?? '')) &&
    isAmong(operations, (one) => one === 'CREATE') &&
    isAmong(names, (one) => fits(one, object.name)) &&
    matches(resources.at('selector'), object.labels) &&
    (namespaceLabels === undefined || matches(resources.at('namespaceSelector'), namespaceLabels))
  );
}

/** A list that is not there asks for nothing. */
const isAmong = (list: readonly string[] = [], holds: (one: string) => boolean): boolean =>
  list.length === 0 || list.some(holds);

/** `Pod`, `v1/Pod`, `apps/v1/Deployment`, a star for any part; what names a subresource is about no plain object. */
function isKind(pattern: string, { group, kind }: KubeObject, version: string): boolean {
  const [name = '', v = '*', g = v === '*' ? '*' : '', ...more] = pattern.split('/').reverse();
  if (more.length > 0 || /^[a-z]/.test(name)) return false;
  const isOfGroup = pattern.split('/').length < 3 || fits(g, group);
  return fits(name, kind) && fits(v, version) && isOfGroup;
}
