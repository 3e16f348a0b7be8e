import { concealed } from '../../secret-report.ts';
import { isReference } from '../../secret-values.ts';
import { objectRule } from '../../workload-rule.ts';

const config = (user: string): string =>
  `apiVersion: v1\nkind: Config\nclusters: []\nusers:\n  - name: admin\n    user:\n${user}`;

export const kubeconfigLogin = objectRule({
  id: 'manifest-policy-check/kubeconfig-login',
  title: 'A kubeconfig with its login in the repository',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'With the token, key or password of a kubeconfig anybody is that user of the cluster, from anywhere it is reachable.',
  advice:
    'Take the login back on the cluster, and let kubectl get one when it runs: an `exec` plugin, or OIDC.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins',
    'CWE-522',
    'CIS-K8S-3.1.1',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: config('      token: h7Jk2-pQ9x-h7Jk2-pQ9x\n'), lines: [7] },
      {
        text: config('      client-certificate-data: LS0tLS1CRUdJ\n      client-key-data: LS0tLS1CRUdJ\n'),
        lines: [8],
      },
      { text: config('      username: admin\n      password: hunter2\n'), lines: [8] },
    ],
    good: [
      { text: config('      exec:\n        command: acme-login\n') },
      { text: config('      token: ${TOKEN}\n      client-key: /home/ci/key.pem\n') },
    ],
  },
  check(object, say) {
    if (object.kind !== 'Config' || object.group !== '') return;
    for (const { user, name } of object.root
      .at('users')
      .items.map((each) => ({ user: each.at('user'), name: each.at('name').source ?? '' })))
      for (const key of ['token', 'client-key-data', 'password']) {
        const field = user.at(key);
        const text = field.source ?? '';
        if (text === '' || isReference(text)) continue;
        say(field, `\`${key}\` of user \`${name}\` logs in to the cluster.`, concealed(object, field, text));
      }
  },
});
