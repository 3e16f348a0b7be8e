import type { Field } from '../../../shared/parse/yaml-field.ts';
import { functions } from '../cel/functions.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';
import type { Engine } from './engine.ts';
import { selectsOf } from './match.ts';
import { severityOf, type Enforcement, type Policy } from './policy.ts';
import { bodyOf } from './read.ts';
import { subjectNames } from './subject.ts';

const group = 'admissionregistration.k8s.io';

/** Kinds that no policy of the API server is asked about, lest one lock itself in. */
const exempt = /^(?:Validating|Mutating)AdmissionPolicy(?:Binding)?$/;

export const isExempt = (object: KubeObject): boolean => object.group === group && exempt.test(object.kind);

const apiServer: Engine = {
  names: subjectNames,
  functions,
  isOpen: false,
  stopsAtFirst: false,
  variables: ({ variables }) => variables,
};

/**
 * A ValidatingAdmissionPolicy.
 *
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
 */
export function admissionPolicy(doc: Manifest, object: KubeObject): Policy | undefined {
  if (object.group !== group || object.kind !== 'ValidatingAdmissionPolicy') return undefined;
  const spec = object.root.at('spec');
  return {
    object,
    doc,
    part: '',
    rule: '',
    ...commonOf(spec, apiServer),
  };
}

/** What Kyverno took over as it is. */
export function commonOf(spec: Field, engine: Engine, rewrite?: (source: string) => string) {
  return {
    failsClosed: spec.at('failurePolicy').source !== 'Ignore',
    selects: selectsOf(spec.at('matchConstraints'), 'none'),
    ...bodyOf(
      {
        conditions: spec.at('matchConditions'),
        variables: spec.at('variables'),
        validations: spec.at('validations'),
        paramKind: spec.at('paramKind'),
        auditAnnotations: spec.at('auditAnnotations'),
      },
      engine,
      { rewrite },
    ),
  };
}

/** What binds a ValidatingAdmissionPolicy. */
export function bindingsOf(docs: readonly Manifest[], { object }: Policy): readonly Enforcement[] {
  return projectOf(docs)
    .ofKind('ValidatingAdmissionPolicyBinding')
    .filter((one) => one.group === group && one.root.at('spec', 'policyName').source === object.name)
    .map((binding) => {
      const spec = binding.root.at('spec');
      const actions = spec.at('validationActions');
      // The first version had no actions, and denied.
      const severity = actions.exists ? severityOf(actions.texts) : 'high';
      return {
        object: binding,
        selects: selectsOf(spec.at('matchResources'), 'all'),
        severity: () => severity,
        paramRef: spec.at('paramRef'),
      };
    });
}
