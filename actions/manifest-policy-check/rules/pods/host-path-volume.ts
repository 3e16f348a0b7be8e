import { objectRule } from '../../workload-rule.ts';
import { kindOfPath } from './node-paths.ts';
import { baseline } from './standards.ts';

const volume = (path: string) =>
  `apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: disk}\nspec:\n  capacity: {storage: 1Gi}\n  hostPath:\n    path: ${path}\n`;

export const hostPathVolume = objectRule({
  id: 'manifest-policy-check/host-path-volume',
  title: 'Heart of the node behind a claim',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Pod Security admission sees the claim and not the path behind it, so a pod of the restricted level gets the heart of the node.',
  advice: 'Give the volume a folder of its own, or use a CSI driver.',
  references: [baseline, 'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath', 'CWE-668'],
  aliases: [],
  examples: {
    bad: [
      { text: volume('/'), lines: [7] },
      { text: volume('/run/docker.sock'), lines: [7] },
      { text: volume('/var/lib/kubelet').replace('hostPath', 'local'), lines: [7] },
    ],
    good: [{ text: volume('/mnt/disks/one') }],
  },
  check({ root, kind, group }, say) {
    if (kind !== 'PersistentVolume' || group !== '') return;
    for (const type of ['hostPath', 'local']) {
      const path = root.at('spec', type, 'path');
      if (path.source !== undefined && kindOfPath(path.source) !== 'other')
        say(path, `The PersistentVolume is \`${path.source}\` of the node.`);
    }
  },
});
