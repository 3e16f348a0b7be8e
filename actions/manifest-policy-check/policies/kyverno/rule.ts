import type { Severity } from '../../../../shared/core/severity.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { fits } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';

import type { Gate } from '../policy.ts';
import { bodyOf } from '../read.ts';
import { both, butNot, selectsIn } from '../selection.ts';
import type { Subject } from '../subject.ts';
import { isPod, type Form } from './autogen.ts';
import { kyverno, preconditionsAt } from './engine.ts';
import { selectsBy } from './filter.ts';
import { within } from './validating.ts';

/**
 * A rule of a ClusterPolicy or Policy, in one of its forms; undefined where it has none for that.
 *
 * Source: https://kyverno.io/docs/policy-types/cluster-policy/validate/#common-expression-language-cel
 */
export function ruleGate(doc: Manifest, object: KubeObject, rule: Field, form: Form): readonly Gate[] {
  const spec = object.root.at('spec');
  const cel = rule.at('validate', 'cel');
  const [match, exclude] = [rule.at('match'), rule.at('exclude')];
  const [matches, excludes] = [selectsBy(match, form, 'match'), selectsBy(exclude, form, 'exclude')];
  if (form.kinds !== undefined && !isMadeFor(match, exclude)) return [];
  const name = rule.at('name').source ?? '';
  const body = bodyOf(
    {
      conditions: rule.at('celPreconditions'),
      variables: cel.at('variables'),
      validations: cel.at('expressions'),
      paramKind: cel.at('paramKind'),
      auditAnnotations: cel.at('auditAnnotations'),
    },
    kyverno,
    { rewrite: form.rewrite, message: rule.at('validate', 'message').source, isLate: true },
  );
  const failure = spec.at('webhookConfiguration', 'failurePolicy').source ?? spec.at('failurePolicy').source;
  return [
    {
      policy: {
        object,
        doc,
        part: `rule ${name}`.trim(),
        rule: form.prefix + name,
        failsClosed: failure !== 'Ignore',
        selects: (subject) => both(matches(subject), butNot(excludes(subject))),
        ...body,
        conditions: [...body.conditions, ...preconditionsAt(rule.at('preconditions'))],
      },
      enforcement: {
        object,
        selects: within(object),
        severity: (subject) => severityAt(rule.at('validate'), spec, subject),
        paramRef: cel.at('paramRef'),
      },
      isWritten: form.prefix === '',
    },
  ];
}

/** Kyverno makes forms of a rule that is about Pods, and leaves Pods out where it leaves out anything. */
function isMadeFor(match: Field, exclude: Field): boolean {
  const excluded = kindsIn(exclude);
  return kindsIn(match).some(isPod) && (excluded.length === 0 || excluded.some(isPod));
}

const kindsIn = (field: Field): readonly string[] =>
  [field, ...field.at('any').items, ...field.at('all').items].flatMap(
    (filter) => filter.at('resources', 'kinds').texts,
  );

/** What the rule says itself goes before what its policy says, and what is said for a namespace before both. */
function severityAt(validate: Field, spec: Field, subject: Subject): Severity {
  const overrides = [
    ...validate.at('failureActionOverrides').items,
    ...spec.at('validationFailureActionOverrides').items,
  ];
  const override = overrides.find(
    (one) =>
      (one.at('namespaces').items.length === 0 ||
        one.at('namespaces').texts.some((name) => fits(name, subject.namespace ?? ''))) &&
      selectsIn(one.at('namespaceSelector'), subject) === true,
  );
  const action =
    override?.at('action').source ??
    validate.at('failureAction').source ??
    spec.at('validationFailureAction').source;
  return action?.toLowerCase() === 'enforce' ? 'high' : 'info';
}
