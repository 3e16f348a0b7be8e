import type { ProjectRule } from '../../../../shared/core/rule.ts';
import { externalOption, isExternal } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import { podsOf } from '../../pods.ts';
import { accountOf, accountsNamed } from '../../rbac/accounts.ts';
import { isFilledIn } from '../../rbac/filled-in.ts';
import { about } from '../../workload-rule.ts';
import { workloadsOption } from '../../workloads.ts';

const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web, namespace: shop}\n';
const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n  ${spec}\n  containers: [{name: web, image: web}]\n`;

export const missingServiceAccount: ProjectRule<
  Manifest,
  { external: typeof externalOption; workloads: typeof workloadsOption }
> = {
  id: 'manifest-policy-check/missing-service-account',
  scope: 'project',
  title: 'A pod names a ServiceAccount that is not here',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'No pod starts until there is such a ServiceAccount, and then the pod has whatever rights somebody gave to that name.',
  advice:
    'Mend the name, add the ServiceAccount, or declare it in the option `external` (`ServiceAccount shop/web`).',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
    'CWE-1188',
  ],
  aliases: ['non-existent-service-account', 'C-0307'],
  options: { external: externalOption, workloads: workloadsOption },
  examples: {
    bad: [
      { text: pod('serviceAccountName: wep'), beside: { 'sa.yaml': account }, lines: [5] },
      { text: pod('serviceAccount: web'), lines: [5] },
      {
        text: pod('serviceAccountName: web').replace('shop', 'farm'),
        beside: { 'sa.yaml': account },
        lines: [5],
      },
    ],
    good: [
      { text: pod('serviceAccountName: web'), beside: { 'sa.yaml': account } },
      { text: pod('serviceAccountName: default') },
      { text: pod('serviceAccountName: db'), options: { external: ['ServiceAccount */d*'] } },
      { text: pod('serviceAccountName: $(ACCOUNT)') },
      {
        text: pod('serviceAccountName: web').replace(', namespace: shop', ''),
        beside: { 'sa.yaml': account },
      },
    ],
  },
  check({ docs, options }, report) {
    for (const doc of docs)
      for (const pod of podsOf(doc, options.workloads)) {
        const account = accountOf(pod);
        const { name, namespace, field } = account;
        const isKnown =
          name === 'default' ||
          !isFilledIn(name) ||
          isExternal(options.external, 'ServiceAccount', pod.object.namespace, name) ||
          accountsNamed(docs, account).length > 0;
        if (isKnown) continue;
        const title = namespace === '' ? name : `${namespace}/${name}`;
        report(about(pod.object, field, `ServiceAccount ${title} is in no manifest here.`));
      }
  },
};
