import { containerRule } from '../../workload-rule.ts';

const pod = (env: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: shop/web:1\n${env}`;

export const secretAsEnv = containerRule({
  id: 'manifest-policy-check/secret-as-env',
  title: 'A Secret handed over as an environment variable',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Variables are inherited by every process, end up in crash reports and debug pages, and keep the old value when it changes.',
  advice: 'Mount the Secret as a volume, and let the program read the file.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod',
    'CWE-526',
    'CIS-K8S-5.4.1',
  ],
  aliases: ['read-secret-from-env-var', 'CKV_K8S_35', 'C-0207', 'SecretsAsEnvironmentVariables'],
  examples: {
    bad: [
      {
        text: pod(
          '      env:\n        - name: A\n          valueFrom:\n            secretKeyRef: {name: db, key: a}\n      envFrom:\n        - secretRef: {name: all}\n',
        ),
        lines: [12, 14],
      },
    ],
    good: [{ text: pod('      envFrom:\n        - configMapRef: {name: all}\n') }],
  },
  check({ field, name, pod: { object } }, say) {
    const found = [
      ...field.at('env').items.map((each) => each.at('valueFrom', 'secretKeyRef')),
      ...field.at('envFrom').items.map((each) => each.at('secretRef')),
    ].filter(({ exists }) => exists);
    for (const reference of found) {
      const secret = reference.at('name').source ?? '';
      const what =
        reference.name === 'secretRef'
          ? `all of Secret \`${secret}\` as environment variables`
          : `a key of Secret \`${secret}\` as an environment variable`;
      say(reference, `Container \`${name}\` of ${object.title} gets ${what}.`);
    }
  },
});
