import { kindOfPath } from '../pods/node-paths.ts';
import { podRule } from '../../workload-rule.ts';

const pod = (path: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: shop/web:1\n  volumes:\n    - name: host\n      hostPath:\n        path: ${path}\n`;

export const cloudCredentialsMount = podRule({
  id: 'manifest-policy-check/cloud-credentials-mount',
  title: 'Logins of the node mounted into a pod',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A program that is taken over acts as the node or as the person whose login it finds there, in the cloud and in the cluster.',
  advice: 'Give the workload an identity of its own: IRSA, workload identity, or a ServiceAccount.',
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
    'https://hub.armosec.io/docs/c-0020',
    'CWE-522',
  ],
  aliases: ['C-0020'],
  examples: {
    bad: [
      { text: pod('/etc/kubernetes/azure.json'), lines: [12] },
      { text: pod('/root/.aws/'), lines: [12] },
      { text: pod('/home/ubuntu/.config/gcloud/key.json'), lines: [12] },
    ],
    good: [{ text: pod('/etc/kubernetes/manifests') }, { text: pod('/data/.awsome') }],
  },
  check({ spec, object }, say) {
    for (const volume of spec.at('volumes').items) {
      const path = volume.at('hostPath', 'path');
      const text = path.source ?? '';
      if (kindOfPath(text) === 'logins')
        say(path, `${object.title} mounts \`${text}\`, where the node keeps a login.`);
    }
  },
});
