import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import { commonOf } from '../admission.ts';
import { selectsOf } from '../match.ts';
import { selectsIn, type Selects } from '../selection.ts';
import { severityOf, type Gate } from '../policy.ts';
import type { Form } from './autogen.ts';
import { kyverno } from './engine.ts';

/** A policy with a namespace is about that alone. */
export const within =
  ({ kind, namespace = 'default' }: KubeObject): Selects =>
  (subject) =>
    !/^(?:Namespaced|Policy$)/.test(kind) || subject.namespace === namespace;

/**
 * A ValidatingPolicy.
 *
 * Source: https://kyverno.io/docs/policy-types/validating-policy/
 */
export function validatingGate(doc: Manifest, object: KubeObject, form: Form): Gate {
  const spec = object.root.at('spec');
  const match = spec.at('matchConstraints');
  const { kinds } = form;
  const operations = match.at('resourceRules').items[0]?.at('operations').texts ?? [];
  const selects: Selects =
    kinds === undefined
      ? selectsOf(match, 'none')
      : (subject) =>
          kinds.includes(`${subject.object.group}/${subject.object.kind}`) &&
          operations.some((operation) => operation === '*' || operation === subject.operation) &&
          selectsIn(match.at('namespaceSelector'), subject);
  const actions = spec.at('validationActions');
  const severity = actions.exists ? severityOf(actions.texts) : 'high';
  return {
    policy: { object, doc, part: '', rule: '', ...commonOf(spec, kyverno, form.rewrite), selects },
    enforcement: {
      object,
      selects: within(object),
      severity: () => severity,
      paramRef: spec.at('paramRef'),
    },
    isWritten: form.prefix === '',
  };
}
