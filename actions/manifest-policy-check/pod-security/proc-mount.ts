import { hasUserNamespace } from './relaxations.ts';
import type { Pod } from '../pods.ts';
import type { PodCheck, Violation } from './standard.ts';

export const procMount: PodCheck = {
  id: 'procMount',
  level: 'baseline',
  since: 0,
  *violations(pod, minor) {
    if (!hasUserNamespace(pod, minor)) yield* unmasked(pod);
  },
};

export const restrictedProcMount: PodCheck = {
  id: 'procMount_restricted',
  level: 'restricted',
  since: 35,
  includes: procMount,
  *violations(pod, minor) {
    if (hasUserNamespace(pod, minor)) yield* unmasked(pod);
  },
};

function* unmasked({ containers }: Pod): Generator<Violation> {
  for (const container of containers) {
    const field = container.security.at('procMount');
    if (field.exists && field.source !== 'Default')
      yield { field, container, message: `Container \`${container.name}\` sees /proc without its masks.` };
  }
}
