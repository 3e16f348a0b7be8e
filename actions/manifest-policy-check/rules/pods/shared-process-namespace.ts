import { podRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';

export const sharedProcessNamespace = podRule({
  id: 'manifest-policy-check/shared-process-namespace',
  title: 'Containers that see the processes of each other',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A container that is broken into reads the environment and files of the others through /proc, and can signal their processes.',
  advice: 'Remove `shareProcessNamespace`; to look into a pod, use `kubectl debug --target`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/',
    'CWE-653',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: pod(
          'shareProcessNamespace: true',
          'containers:',
          '  - {name: app, image: shop/web:1}',
          '  - {name: log, image: shop/log:1}',
        ),
        lines: [5],
      },
    ],
    good: [
      { text: container() },
      { text: container().replace('spec:', 'spec:\n  shareProcessNamespace: true') },
    ],
  },
  check({ spec, containers }, say) {
    const field = spec.at('shareProcessNamespace');
    if (field.flag === true && containers.length > 1)
      say(field, 'The containers of the pod see the processes of each other.', {
        mend: { mode: 'suggest' },
      });
  },
});
