import type { PodCheck } from './standard.ts';

export const privileged: PodCheck = {
  id: 'privileged',
  level: 'baseline',
  since: 0,
  *violations({ containers }) {
    for (const container of containers) {
      const field = container.security.at('privileged');
      if (field.flag === true)
        yield { field, container, message: `Container \`${container.name}\` is privileged.` };
    }
  },
};
