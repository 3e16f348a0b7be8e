import { settingsOf } from './inherited.ts';
import type { PodCheck } from './standard.ts';

const annotation = 'container.apparmor.security.beta.kubernetes.io/';

export const appArmorProfile: PodCheck = {
  id: 'appArmorProfile',
  level: 'baseline',
  since: 0,
  *violations(pod) {
    for (const { field, container, owner } of settingsOf(pod, 'appArmorProfile')) {
      const type = field.at('type');
      if (type.source === 'RuntimeDefault' || type.source === 'Localhost') continue;
      const message = `${owner} sets the AppArmor profile ${type.source ?? 'to none'}.`;
      yield { field: type, container, message };
    }
    for (const field of pod.metadata.at('annotations').members) {
      const { name, source = '' } = field;
      if (typeof name !== 'string' || !name.startsWith(annotation)) continue;
      if (source === '' || source === 'runtime/default' || source.startsWith('localhost/')) continue;
      const container = name.slice(annotation.length);
      yield {
        field,
        message: `The annotation sets the AppArmor profile of container \`${container}\` to \`${source}\`.`,
      };
    }
  },
};
