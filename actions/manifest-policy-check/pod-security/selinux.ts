import { settingsOf } from './inherited.ts';
import type { PodCheck } from './standard.ts';

const usualTypes = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
const since31 = [...usualTypes, 'container_engine_t'];

export const seLinuxOptions: PodCheck = {
  id: 'seLinuxOptions',
  level: 'baseline',
  since: 0,
  *violations(pod, minor) {
    const types = minor >= 31 ? since31 : usualTypes;
    for (const { field, container, owner } of settingsOf(pod, 'seLinuxOptions'))
      for (const part of ['type', 'user', 'role']) {
        const set = field.at(part);
        const value = set.source ?? '';
        if (!set.exists || (part === 'type' ? types : ['']).includes(value)) continue;
        const message = `${owner} sets the SELinux ${part} \`${value}\`.`;
        yield { field: set, container, message };
      }
  },
};
