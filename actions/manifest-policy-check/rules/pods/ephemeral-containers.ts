import { podRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';

export const ephemeralContainers = podRule({
  id: 'manifest-policy-check/ephemeral-containers',
  title: 'Ephemeral container in a manifest',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses a new pod that has one: it was copied from a running pod that somebody debugged, with whatever that needed.',
  advice: 'Remove `ephemeralContainers`; `kubectl debug` adds one to a running pod.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/', 'CWE-489'],
  aliases: [],
  examples: {
    bad: [
      {
        text: pod(
          'containers: [{name: app, image: shop/web:1}]',
          'ephemeralContainers:',
          '  - {name: debugger, image: shop/debug:1, targetContainerName: app}',
        ),
        lines: [6],
      },
    ],
    good: [{ text: container() }],
  },
  check({ spec }, say) {
    const field = spec.at('ephemeralContainers');
    if (field.items.length > 0)
      say(field, 'The manifest has ephemeral containers, which only a running pod can get.', {
        mend: { mode: 'suggest' },
      });
  },
});
