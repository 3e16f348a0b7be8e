import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const approveCertificates = powerRule({
  id: 'manifest-policy-check/rbac-approve-certificates',
  title: 'A role lets its holders approve or sign certificates',
  ofCluster: true,
  powers: [
    {
      verbs: ['update', 'patch'],
      group: 'certificates.k8s.io',
      resources: ['certificatesigningrequests/approval', 'certificatesigningrequests/status'],
    },
    { verbs: ['approve', 'sign'], group: 'certificates.k8s.io', resources: ['signers'] },
  ],
  so: 'which is part of issuing logins of others',
  why: 'A client certificate of the cluster is a login under any name that stands in it. Who approves or signs requests decides who somebody is.',
  advice: 'Limit the verbs approve and sign to the signers that are needed with resourceNames.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#csrs-and-certificate-issuing',
    'CIS-K8S-5.1.11',
    'CWE-269',
  ],
  aliases: ['CKV_K8S_156', 'C-0280'],
  examples: {
    bad: [
      {
        text: clusterRole(
          'apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]',
        ),
        lines: [5],
      },
      {
        text: clusterRole('apiGroups: [certificates.k8s.io], resources: [signers], verbs: [sign]'),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests], verbs: [create, get]',
        ),
      },
      {
        text: clusterRole(
          'apiGroups: [certificates.k8s.io], resources: [signers], resourceNames: [acme.example/web], verbs: [sign]',
        ),
      },
    ],
  },
});
