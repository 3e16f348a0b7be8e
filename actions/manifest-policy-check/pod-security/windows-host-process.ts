import { settingsOf } from './inherited.ts';
import type { PodCheck } from './standard.ts';

export const windowsHostProcess: PodCheck = {
  id: 'windowsHostProcess',
  level: 'baseline',
  since: 0,
  *violations(pod) {
    for (const { field, container, owner } of settingsOf(pod, 'windowsOptions')) {
      const hostProcess = field.at('hostProcess');
      if (hostProcess.flag !== true) continue;
      const message = `${owner} runs as a process of its Windows node.`;
      yield { field: hostProcess, container, message };
    }
  },
};
