import { settingsOf, unsetOf } from './inherited.ts';
import { hasUserNamespace } from './relaxations.ts';
import type { PodCheck } from './standard.ts';

export const runAsNonRoot: PodCheck = {
  id: 'runAsNonRoot',
  level: 'restricted',
  since: 0,
  *violations(pod, minor) {
    if (hasUserNamespace(pod, minor)) return;
    for (const { field, container, owner } of settingsOf(pod, 'runAsNonRoot'))
      if (field.flag !== true)
        yield { field, container, message: `${owner} sets \`runAsNonRoot: ${field.source ?? ''}\`.` };
    for (const { field, container, owner } of unsetOf(pod, 'runAsNonRoot'))
      yield {
        field,
        container,
        message: `${owner} does not set \`runAsNonRoot: true\`.`,
      };
  },
};

export const runAsUser: PodCheck = {
  id: 'runAsUser',
  level: 'restricted',
  since: 23,
  *violations(pod, minor) {
    if (hasUserNamespace(pod, minor)) return;
    for (const { field, container, owner } of settingsOf(pod, 'runAsUser'))
      if (field.integer === 0)
        yield { field, container, message: `${owner} sets \`runAsUser: 0\`, which is root.` };
  },
};
