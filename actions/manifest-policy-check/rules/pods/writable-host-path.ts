import { podRule } from '../../workload-rule.ts';
import { pod } from './example.ts';
import { mountsByVolume } from './mounts.ts';

const mounted = (mount: string, volume = 'hostPath: {path: /var/log}') =>
  pod(
    'containers:',
    '  - name: app',
    '    image: shop/agent:1',
    '    volumeMounts:',
    `      - {name: logs, mountPath: /logs${mount}}`,
    'volumes:',
    `  - {name: logs, ${volume}}`,
  );

export const writableHostPath = podRule({
  id: 'manifest-policy-check/writable-host-path',
  title: 'Folder of the node that a container writes to',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'What a container writes to the node stays there, for other pods and for programs of the node to read and to run.',
  advice: 'Add `readOnly: true` to the mount, or use a volume of its own for what is written.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath', 'CWE-732'],
  aliases: ['writable-host-mount', 'C-0045'],
  examples: {
    bad: [
      { text: mounted(''), lines: [9] },
      { text: mounted(', readOnly: false'), lines: [9] },
    ],
    good: [{ text: mounted(', readOnly: true') }, { text: mounted('', 'emptyDir: {}') }],
  },
  check(pod, say) {
    const paths = new Map(
      pod.spec
        .at('volumes')
        .items.map((volume) => [volume.at('name').source ?? '', volume.at('hostPath', 'path').source]),
    );
    for (const [volume, mounts] of mountsByVolume(pod)) {
      const path = paths.get(volume);
      if (path === undefined) continue;
      for (const { field, container } of mounts) {
        const readOnly = field.at('readOnly');
        if (readOnly.flag === true || (pod.isPartial && !readOnly.exists)) continue;
        const message = `Container \`${container.name}\` may write to \`${path}\` of the node.`;
        say(readOnly.exists ? readOnly : field, message, {
          mend: { field: readOnly, set: true, mode: 'suggest' },
        });
      }
    }
  },
});
