import { directions, isNetworkPolicy, isolatedBy, typeNames } from '../../network/policy.ts';
import { objectRule } from '../../workload-rule.ts';

const policy = (rest: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n${rest}`;

export const deadPolicyRules = objectRule({
  id: 'manifest-policy-check/dead-policy-rules',
  title: 'policyTypes leave out what the NetworkPolicy limits',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Rules for a direction that policyTypes leave out count for nothing: the pods stay open there, and the file looks as if they were not.',
  advice:
    'Name both directions under `policyTypes`. Without it an `egress` list counts only if it has an entry: an empty one denies nothing.',
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/#NetworkPolicySpec',
    'CWE-923',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: policy('  policyTypes: [Ingress]\n  egress:\n    - ports: [{ port: 53 }]\n'), lines: [8] },
      {
        text: policy('  policyTypes: [Egress]\n  ingress:\n    - from: [{ podSelector: {} }]\n'),
        lines: [8],
      },
      { text: policy('  ingress: []\n  egress: []\n'), lines: [8] },
    ],
    good: [
      { text: policy('  policyTypes: [Ingress, Egress]\n  ingress: []\n  egress: []\n') },
      { text: policy('  egress:\n    - ports: [{ port: 53 }]\n') },
      { text: policy('  policyTypes: [Egress]\n  ingress: []\n') },
    ],
  },
  check(object, say) {
    if (!isNetworkPolicy(object)) return;
    const spec = object.root.at('spec');
    const types = spec.at('policyTypes');
    const isolated = isolatedBy(spec);
    for (const direction of directions) {
      const rules = spec.at(direction);
      if (!rules.exists || isolated.includes(direction)) continue;
      const mend = {
        title: `Add ${typeNames[direction]} to policyTypes`,
        mode: 'suggest' as const,
        field: types,
        set: directions
          .filter((one) => one === direction || isolated.includes(one))
          .map((one) => typeNames[one]),
      };
      if (rules.items.length > 0)
        say(rules, `policyTypes leave out ${typeNames[direction]}: these rules count for nothing.`, { mend });
      else if (types.items.length === 0)
        say(rules, `An empty \`${direction}\` without policyTypes denies nothing.`, { mend });
    }
  },
});
