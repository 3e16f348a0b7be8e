import { binding } from '../../rbac/example.ts';
import { givenTitle, subjectRule } from '../../rbac/binding-rule.ts';

export const bindingToDefaultAccount = subjectRule({
  id: 'manifest-policy-check/binding-to-default-account',
  title: 'A role is given to a default ServiceAccount',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Every pod of the namespace that names no ServiceAccount runs under this one, and so has what only one of them was meant to have.',
  advice: 'Make a ServiceAccount for the workload, name it in serviceAccountName, and bind the role to it.',
  references: [
    'https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts',
    'CIS-K8S-5.1.5',
    'CWE-284',
  ],
  aliases: ['CKV_K8S_42', 'C-0189', 'C-0225', 'C-0239'],
  examples: {
    bad: [
      { text: binding('web', 'kind: ServiceAccount, name: default, namespace: shop'), lines: [6] },
      { text: binding('web', 'kind: User, name: "system:serviceaccount:shop:default"'), lines: [6] },
    ],
    good: [{ text: binding('web', 'kind: User, name: default') }, { text: binding() }],
  },
  fault({ kind, name, namespace }, given) {
    if (kind !== 'ServiceAccount' || name !== 'default') return undefined;
    const where = namespace === '' ? 'its namespace' : `namespace ${namespace}`;
    return { message: `Every pod in ${where} that names no ServiceAccount has ${givenTitle(given)}.` };
  },
});
