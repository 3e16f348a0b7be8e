import { isForWindows } from './relaxations.ts';
import type { PodCheck } from './standard.ts';

export const privilegeEscalation: PodCheck = {
  id: 'allowPrivilegeEscalation',
  level: 'restricted',
  since: 8,
  *violations(pod, minor) {
    if (isForWindows(pod, minor)) return;
    for (const container of pod.containers) {
      const field = container.security.at('allowPrivilegeEscalation');
      if (field.flag === false) continue;
      const what = field.exists ? 'allows privilege escalation' : 'does not forbid privilege escalation';
      yield { field, container, message: `Container \`${container.name}\` ${what}.` };
    }
  },
};
