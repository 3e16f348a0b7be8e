import { isForWindows } from '../../pod-security/relaxations.ts';
import { kubernetesVersion, minorOf, newestMinor } from '../../pod-security/version.ts';
import { podRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';

/** User namespaces are on by default (https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/). */
const onSince = 33;

/** Beside these no user namespace is allowed. */
const hostNamespaces = ['hostNetwork', 'hostPID', 'hostIPC'];

export const userNamespaceMissing = podRule({
  id: 'manifest-policy-check/user-namespace-missing',
  title: 'No user namespace',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'In a user namespace root of the container is nobody on the node, which takes the edge off many ways out of containers.',
  advice: 'Set `hostUsers: false`, where the filesystems of the nodes can map ids.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/', 'CWE-250'],
  aliases: ['HostUsers'],
  options: { kubernetesVersion },
  examples: {
    bad: [
      { text: container(), lines: [4] },
      { text: pod('hostUsers: true', 'containers: [{name: app, image: shop/web:1}]'), lines: [5] },
    ],
    good: [
      { text: pod('hostUsers: false', 'containers: [{name: app, image: shop/web:1}]') },
      { text: container(), options: { kubernetesVersion: '1.30' } },
      { text: pod('hostPID: true', 'containers: [{name: app, image: shop/web:1}]') },
    ],
  },
  check(pod, say, options) {
    const { spec, isPartial } = pod;
    const field = spec.at('hostUsers');
    if ((minorOf(options.kubernetesVersion) ?? newestMinor) < onSince) return;
    if (field.flag === false || (isPartial && !field.exists)) return;
    if (isForWindows(pod)) return;
    if (hostNamespaces.some((name) => spec.at(name).flag === true)) return;
    say(field, 'The pod uses the users of its node.', { mend: { set: false, mode: 'suggest' } });
  },
});
