import type { RuleMeta } from '../../../../shared/core/rule.ts';
import { hostNamespaces } from '../../pod-security/host-namespaces.ts';
import { container, pod } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance } from './standards.ts';

type Own = Pick<RuleMeta, 'title' | 'why' | 'advice' | 'references' | 'aliases'>;

/** `field`: of the pod's spec. */
const shares = (id: string, field: string, own: Own) =>
  standardRule({
    ...own,
    id: `manifest-policy-check/${id}`,
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    references: [baseline, ...own.references, hardeningGuidance],
    examples: {
      bad: [
        { text: pod(`${field}: true`, 'containers:', '  - {name: app, image: shop/web:1}'), lines: [5] },
        { text: pod('containers:', '  - {name: app, image: shop/web:1}', `${field}: yes`), lines: [7] },
      ],
      good: [
        { text: container() },
        { text: pod(`${field}: false`, 'containers:', '  - {name: app, image: shop/web:1}') },
      ],
    },
    standard: hostNamespaces,
    isMeant: (violation) => violation.field.name === field,
    more: () => ({ mend: { mode: 'suggest' } }),
  });

export const hostNetwork = shares('host-network', 'hostNetwork', {
  title: 'Pod in the network of its node',
  why: 'Such a pod reaches what listens on the loopback of the node, hears its traffic, and no NetworkPolicy holds for it.',
  advice: 'Remove `hostNetwork`, and publish ports by a Service.',
  references: ['CIS-K8S-5.2.5', 'CWE-653'],
  aliases: ['host-network', 'hostNetworkSet', 'HostNetwork', 'KSV-0009', 'CKV_K8S_19', 'C-0041'],
});

export const hostPid = shares('host-pid', 'hostPID', {
  title: 'Pod among the processes of its node',
  why: 'Such a pod sees every process of the node with its environment, can signal those of its user, and as root enter them.',
  advice: 'Remove `hostPID`; to look into one pod, use an ephemeral container with `kubectl debug`.',
  references: ['CIS-K8S-5.2.3', 'CWE-653'],
  aliases: ['host-pid', 'hostPIDSet', 'HostPID', 'KSV-0010', 'CKV_K8S_17', 'C-0038', 'C-0275'],
});

export const hostIpc = shares('host-ipc', 'hostIPC', {
  title: 'Pod in the shared memory of its node',
  why: 'Such a pod reads and writes the shared memory and semaphores of programs on the node that know nothing of it.',
  advice: 'Remove `hostIPC`; containers of one pod share memory without it.',
  references: ['CIS-K8S-5.2.4', 'CWE-653'],
  aliases: ['host-ipc', 'hostIPCSet', 'HostIPC', 'KSV-0008', 'CKV_K8S_18', 'C-0038', 'C-0276'],
});
