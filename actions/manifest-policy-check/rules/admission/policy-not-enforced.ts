import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../../object.ts';
import { objectRule } from '../../workload-rule.ts';

export const policyNotEnforced = objectRule({
  id: 'manifest-policy-check/policy-not-enforced',
  title: 'An admission policy that only reports',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'What breaks the policy is noted and let in; many stay so for ever after the first week.',
  advice: 'Deny: `validationActions: [Deny]`, `enforcementAction: deny`, `validationFailureAction: Enforce`.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-actions',
    'https://open-policy-agent.github.io/gatekeeper/website/docs/violations/',
    'https://kyverno.io/docs/policy-types/cluster-policy/validate/#failure-action',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: 'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata: {name: a}\nspec:\n  validationActions: [Warn, Audit]\n',
        lines: [5],
      },
      {
        text: 'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sBlockNodePort\nmetadata: {name: a}\nspec:\n  enforcementAction: dryrun\n',
        lines: [5],
      },
      {
        text: 'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: a}\nspec:\n  validationFailureAction: Audit\n  rules:\n    - validate: {}\n',
        lines: [5],
      },
    ],
    good: [
      {
        text: 'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata: {name: a}\nspec:\n  validationActions: [Deny, Audit]\n',
      },
      {
        text: 'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sBlockNodePort\nmetadata: {name: a}\nspec: {}\n',
      },
    ],
  },
  check(object, say) {
    for (const field of reportsOnly(object))
      say(field, `${object.title} reports what breaks it, and lets it in.`);
  },
});

function reportsOnly({ group, kind, root }: KubeObject): readonly Field[] {
  const spec = root.at('spec');
  if (kind === 'ValidatingAdmissionPolicyBinding') {
    const actions = spec.at('validationActions');
    return actions.items.length > 0 && !actions.texts.includes('Deny') ? [actions] : [];
  }
  if (group === 'constraints.gatekeeper.sh') {
    const action = spec.at('enforcementAction');
    return action.text === 'dryrun' || action.text === 'warn' ? [action] : [];
  }
  if (group !== 'kyverno.io' || !/^(?:Cluster)?Policy$/.test(kind)) return [];
  // Signatures have a rule of their own.
  const rules = spec.at('rules').items.filter((rule) => rule.at('validate').exists);
  const actions = [
    ...rules.map((rule) => rule.at('validate', 'failureAction')),
    ...(rules.length > 0 ? [spec.at('validationFailureAction')] : []),
  ];
  return actions.filter(({ text }) => text?.toLowerCase() === 'audit');
}
