import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const changeServiceStatus = powerRule({
  id: 'manifest-policy-check/rbac-change-service-status',
  title: 'A role lets its holders change the status of Services',
  powers: [{ verbs: ['update', 'patch'], group: '', resources: ['services/status'] }],
  so: 'so they can take over addresses of others',
  why: 'The load balancer address in the status of a Service is routed inside the cluster as it is written: whoever sets it draws the traffic of that address to pods of their own (CVE-2020-8554).',
  advice: 'Leave services/status to the controller that makes load balancers.',
  references: ['https://github.com/kubernetes/kubernetes/issues/97076', 'CWE-441'],
  aliases: ['CKV2_K8S_4'],
  examples: {
    bad: [
      {
        text: clusterRole('apiGroups: [""], resources: [services, services/status], verbs: [get, patch]'),
        lines: [5],
      },
    ],
    good: [{ text: clusterRole('apiGroups: [""], resources: [services/status], verbs: [get]') }],
  },
});
