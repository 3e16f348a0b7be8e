import { podRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';

export const hostAliases = podRule({
  id: 'manifest-policy-check/host-aliases',
  title: 'Names written into /etc/hosts',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'A name in /etc/hosts wins over DNS: it can lead the pod to another server without anybody who runs DNS knowing.',
  advice: 'Put the name into DNS, or make a Service without selector.',
  references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/', 'CWE-350'],
  aliases: ['HostAliases', 'KSV-0007'],
  examples: {
    bad: [
      {
        text: pod(
          'hostAliases:',
          '  - {ip: 10.0.0.9, hostnames: [db.example]}',
          'containers: [{name: app, image: shop/web:1}]',
        ),
        lines: [5],
      },
    ],
    good: [{ text: container() }, { text: container().replace('spec:', 'spec:\n  hostAliases: []') }],
  },
  check({ spec }, say) {
    const field = spec.at('hostAliases');
    if (field.items.length > 0) say(field, 'The pod writes names into /etc/hosts of its containers.');
  },
});
