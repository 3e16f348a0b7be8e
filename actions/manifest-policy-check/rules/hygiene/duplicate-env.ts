import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { containerRule } from '../../workload-rule.ts';
import { deployment } from './deployment-example.ts';

export const duplicateEnvVar = containerRule({
  id: 'manifest-policy-check/duplicate-env-var',
  title: 'An environment variable twice in one container',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The last one holds: who reads the first is misled, and a later change to it does nothing.',
  advice: 'Leave the one that is meant.',
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables',
  ],
  aliases: ['duplicate-env-var', 'environment-variable-key-duplication', 'C-0295'],
  examples: {
    bad: [
      {
        text: deployment({
          container:
            '          env:\n            - {name: A, value: "1"}\n            - {name: B}\n            - {name: A, value: "2"}\n',
        }),
        lines: [16],
      },
    ],
    good: [
      {
        text: deployment({
          container: '          env:\n            - {name: A, value: "1"}\n            - {name: B}\n',
        }),
      },
    ],
  },
  check({ field, name, pod: { object } }, say) {
    const first = new Map<string, Field>();
    for (const variable of field.at('env').items) {
      const key = variable.at('name');
      const text = key.source ?? '';
      const before = first.get(text);
      if (text === '') continue;
      if (before === undefined) first.set(text, key);
      else
        say(key, `\`${text}\` stands more than once in container \`${name}\` of ${object.title}.`, {
          related: [{ message: 'The first one', region: before.region }],
        });
    }
  },
});
