import { clusterRole } from '../../rbac/example.ts';
import { exerciseOf } from '../../rbac/power.ts';
import { roleRule } from '../../rbac/power-rule.ts';

export const changeAdmissionWebhooks = roleRule({
  id: 'manifest-policy-check/rbac-change-admission-webhooks',
  title: 'A role lets its holders change admission webhooks',
  ofCluster: true,
  why: 'A webhook sees every object that it asks for, Secrets among them, and a mutating one rewrites it: pods of anybody become pods of the attacker.',
  advice: 'Name the webhook configurations that the controller keeps in resourceNames.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks',
    'CIS-K8S-5.1.12',
    'CWE-269',
  ],
  aliases: ['KSV-0114', 'CKV_K8S_155', 'C-0281'],
  examples: {
    bad: [
      {
        text: clusterRole(
          'apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [get, patch]',
        ),
        lines: [5],
      },
      {
        text: clusterRole(
          'apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [update]',
        ),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], resourceNames: [web], verbs: [patch]',
        ),
      },
      {
        text: clusterRole(
          'apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [get, watch]',
        ),
      },
    ],
  },
  look: (rule) => (rule.names.length > 0 ? undefined : exerciseOf(rule, changing)),
  say: ({ verbs, resources }) =>
    `lets its holders ${verbs.join(', ')} ${resources.join(', ')}, so they see what anybody creates, and can ` +
    (resources.includes('mutatingwebhookconfigurations')
      ? 'rewrite or refuse it'
      : 'refuse it or let it through'),
});

const changing = [
  {
    verbs: ['create', 'update', 'patch'],
    group: 'admissionregistration.k8s.io',
    resources: ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
  },
];
