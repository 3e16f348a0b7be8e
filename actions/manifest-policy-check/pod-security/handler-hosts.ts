import type { PodCheck } from './standard.ts';

const handlers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

export const handlerHosts: PodCheck = {
  id: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  since: 34,
  *violations({ containers }) {
    for (const container of containers)
      for (const handler of handlers)
        for (const action of ['httpGet', 'tcpSocket']) {
          const field = container.field.at(...handler, action, 'host');
          if (!field.exists || field.source === '') continue;
          const name = handler.join('.');
          const message = `The ${name} of container \`${container.name}\` makes the kubelet connect to \`${field.source ?? ''}\`.`;
          yield { field, container, message };
        }
  },
};
