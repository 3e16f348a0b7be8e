import { concealed } from '../../secret-report.ts';
import { weighNamed } from '../../secret-values.ts';
import { containerRule } from '../../workload-rule.ts';

const pod = (env: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: shop/web:1\n      env:\n${env}`;

export const secretInEnv = containerRule({
  id: 'manifest-policy-check/secret-in-env',
  title: 'A secret written into an environment variable',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'The value stands in the repository and in the object, where everybody who may read pods reads it too.',
  advice: 'Name a Secret: `valueFrom.secretKeyRef`, or better a mounted file, and give out a new value.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/#use-cases',
    'CWE-798',
    'CIS-K8S-5.4.1',
  ],
  aliases: ['env-var-secret', 'sensitiveContainerEnvVar', 'C-0012', 'C-0259'],
  examples: {
    bad: [
      { text: pod('        - name: DB_PASSWORD\n          value: hunter2-hunter\n'), lines: [11] },
      { text: pod('        - {name: URL, value: "redis://:hunter2@cache.example"}\n'), lines: [10] },
      { text: pod('        - name: API_TOKEN\n          value: changeme\n'), lines: [11] },
    ],
    good: [
      {
        text: pod(
          '        - name: DB_PASSWORD\n          valueFrom:\n            secretKeyRef: {name: db, key: password}\n        - name: PASSWORD_FILE\n          value: /run/db\n',
        ),
      },
      {
        text: pod(
          '        - name: DB_PASSWORD\n          value: $(FROM_VAULT)\n        - name: TOKEN_TTL\n          value: "60"\n',
        ),
      },
    ],
  },
  check({ field, pod: { object }, name: container }, say) {
    for (const variable of field.at('env').items) {
      const name = variable.at('name').source ?? '';
      const value = variable.at('value');
      const text = value.source ?? '';
      const weight = weighNamed(name, text);
      if (weight === undefined) continue;
      const isWeak = weight === 'weak';
      const what = isWeak ? 'what looks like a placeholder of its secret' : 'its secret in plain sight';
      say(value, `\`${name}\` of container \`${container}\` in ${object.title} holds ${what}.`, {
        ...concealed(object, value, text),
        ...(isWeak ? { severity: 'medium', confidence: 'low' } : {}),
      });
    }
  },
});
