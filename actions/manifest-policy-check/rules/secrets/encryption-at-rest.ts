import { concealed } from '../../secret-report.ts';
import { isReference } from '../../secret-values.ts';
import { objectRule } from '../../workload-rule.ts';

const config = (providers: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    providers:\n${providers}`;

const references = [
  'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
  'CWE-311',
  'CIS-K8S-1.2.28',
];

export const secretsStoredPlain = objectRule({
  id: 'manifest-policy-check/secrets-stored-plain',
  title: 'Secrets are written to etcd without encryption',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The first provider encrypts what is written. `identity` does nothing: a backup or a disk of etcd holds every Secret in the clear.',
  advice: 'Put `kms`, `secretbox` or `aesgcm` first, and `identity` last as long as old values are read.',
  references,
  aliases: ['C-0142'],
  examples: {
    bad: [{ text: config('      - identity: {}\n      - secretbox: {keys: []}\n'), lines: [6] }],
    good: [
      { text: config('      - kms: {name: cloud}\n      - identity: {}\n') },
      { text: config('      - identity: {}\n').replace('secrets', 'configmaps') },
    ],
  },
  check(object, say) {
    for (const { provider } of encryptionOf(object.kind, object.root)) {
      const identity = provider?.at('identity');
      if (identity?.node !== undefined) say(identity, `${object.title} writes Secrets as they are.`);
    }
  },
});

export const encryptionKeyInGit = objectRule({
  id: 'manifest-policy-check/encryption-key-in-git',
  title: 'The key of the cluster’s encryption in the repository',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever has the key and a copy of etcd has every Secret of the cluster.',
  advice: 'Make a new key, keep it in a KMS, and encrypt the Secrets anew.',
  references,
  aliases: [],
  examples: {
    bad: [
      {
        text: config(
          '      - aescbc:\n          keys:\n            - name: one\n              secret: c2VjcmV0IGlzIHNlY3VyZQ==\n',
        ),
        lines: [9],
      },
    ],
    good: [
      {
        text: config(
          '      - aescbc:\n          keys:\n            - name: one\n              secret: ${KEY}\n',
        ),
      },
      { text: config('      - kms: {name: cloud}\n') },
    ],
  },
  check(object, say) {
    if (object.kind !== 'EncryptionConfiguration') return;
    for (const provider of object.root.at('resources').items.flatMap((each) => each.at('providers').items))
      for (const name of ['aescbc', 'aesgcm', 'secretbox'])
        for (const key of provider.at(name, 'keys').items) {
          const secret = key.at('secret');
          const text = secret.source ?? '';
          if (text !== '' && !isReference(text))
            say(secret, `${object.title} holds an encryption key.`, concealed(object, secret, text));
        }
  },
});

type Root = Parameters<typeof secretsStoredPlain.check>[0]['doc']['objects'][number]['root'];

/** The first provider of each entry that is about Secrets. */
const encryptionOf = (kind: string, root: Root) =>
  kind !== 'EncryptionConfiguration'
    ? []
    : root
        .at('resources')
        .items.filter((each) =>
          each.at('resources').texts.some((name) => /^(?:secrets|\*\.\*?|\*)$/.test(name)),
        )
        .map((each) => ({ provider: each.at('providers').items[0] }));
