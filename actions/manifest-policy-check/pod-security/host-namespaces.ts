import type { PodCheck } from './standard.ts';

/** Field of the pod's spec -> what of the node it opens. */
const namespaces = {
  hostNetwork: 'network',
  hostPID: 'processes',
  hostIPC: 'shared memory and semaphores',
};

export const hostNamespaces: PodCheck = {
  id: 'hostNamespaces',
  level: 'baseline',
  since: 0,
  *violations({ spec }) {
    for (const [name, shared] of Object.entries(namespaces)) {
      const field = spec.at(name);
      if (field.flag === true) yield { field, message: `The pod shares the node's ${shared}.` };
    }
  },
};
