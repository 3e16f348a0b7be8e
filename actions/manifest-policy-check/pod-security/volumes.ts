import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { PodCheck } from './standard.ts';

export const hostPathVolumes: PodCheck = {
  id: 'hostPathVolumes',
  level: 'baseline',
  since: 0,
  *violations({ spec }) {
    for (const volume of spec.at('volumes').items) {
      if (!volume.at('hostPath').exists) continue;
      const field = volume.at('hostPath', 'path');
      yield {
        field,
        message: `Volume \`${nameOf(volume)}\` is ${field.source ?? 'a path'} of the node.`,
      };
    }
  },
};

/** Beside hostPath. A volume that is of no type at all is an emptyDir. */
const restrictedTypes = [
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'portworxVolume',
  'photonPersistentDisk',
  'scaleIO',
  'storageos',
];

export const restrictedVolumes: PodCheck = {
  id: 'restrictedVolumes',
  level: 'restricted',
  since: 0,
  includes: hostPathVolumes,
  *violations({ spec }) {
    for (const volume of spec.at('volumes').items)
      for (const type of restrictedTypes) {
        const field = volume.at(type);
        if (field.exists)
          yield {
            field,
            message: `Volume \`${nameOf(volume)}\` mounts ${type} in the pod itself, not through a claim.`,
          };
      }
  },
};

const nameOf = (volume: Field): string => volume.at('name').source ?? '';
