import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const createPersistentVolumes = powerRule({
  id: 'manifest-policy-check/rbac-create-persistent-volumes',
  title: 'A role lets its holders create PersistentVolumes',
  ofCluster: true,
  powers: [{ verbs: ['create'], group: '', resources: ['persistentvolumes'] }],
  so: 'so they can mount any path of a node',
  why: 'A PersistentVolume may be a hostPath: a pod that claims it mounts files of the node, although its own spec names none.',
  advice: 'Let a storage provisioner make volumes, and give others PersistentVolumeClaims alone.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation',
    'CIS-K8S-5.1.9',
    'CWE-269',
  ],
  aliases: ['C-0278'],
  examples: {
    bad: [
      {
        text: clusterRole('apiGroups: [""], resources: [persistentvolumes], verbs: [create, delete]'),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [""], resources: [persistentvolumes, persistentvolumeclaims], verbs: [get, list]',
        ),
      },
      { text: clusterRole('apiGroups: [""], resources: [persistentvolumeclaims], verbs: [create]') },
    ],
  },
});
