import type { PodCheck } from './standard.ts';

export const hostPorts: PodCheck = {
  id: 'hostPorts',
  level: 'baseline',
  since: 0,
  *violations({ containers }) {
    for (const container of containers)
      for (const port of container.field.at('ports').items) {
        const field = port.at('hostPort');
        if (!field.exists || field.integer === 0) continue;
        const number = field.source ?? 'some';
        yield {
          field,
          container,
          message: `Container \`${container.name}\` takes port ${number} of its node.`,
        };
      }
  },
};
