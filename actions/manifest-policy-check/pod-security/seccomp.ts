import type { Field } from '../../../shared/parse/yaml-field.ts';
import { settingsOf, unsetOf } from './inherited.ts';
import type { Pod } from '../pods.ts';
import { isForWindows } from './relaxations.ts';
import type { PodCheck, Violation } from './standard.ts';

/** The first version with a field for it; before that there were annotations. */
const fieldSince = 19;

export const seccompProfile: PodCheck = {
  id: 'seccompProfile_baseline',
  level: 'baseline',
  since: 0,
  violations: (pod, minor) => (minor < fieldSince ? annotated(pod) : unconfined(pod)),
};

export const restrictedSeccompProfile: PodCheck = {
  id: 'seccompProfile_restricted',
  level: 'restricted',
  since: fieldSince,
  includes: seccompProfile,
  *violations(pod, minor) {
    if (isForWindows(pod, minor)) return;
    for (const { field, container, owner } of unsetOf(pod, 'seccompProfile'))
      yield { field, container, message: `${owner} has no seccomp profile.` };
  },
};

function* unconfined(pod: Pod): Generator<Violation> {
  for (const { field, container, owner } of settingsOf(pod, 'seccompProfile')) {
    const type = field.at('type');
    if (type.source === 'RuntimeDefault' || type.source === 'Localhost') continue;
    const message = `${owner} sets the seccomp profile ${type.source ?? 'to none'}.`;
    yield { field: type, container, message };
  }
}

function* annotated({ metadata, containers }: Pod): Generator<Violation> {
  const annotations = metadata.at('annotations');
  yield* fault(annotations.at('seccomp.security.alpha.kubernetes.io/pod'), 'the pod');
  for (const { name } of containers)
    yield* fault(
      annotations.at(`container.seccomp.security.alpha.kubernetes.io/${name}`),
      `container \`${name}\``,
    );
}

function* fault(field: Field, owner: string): Generator<Violation> {
  const value = field.source;
  if (value === undefined || /^(?:runtime\/default|docker\/default|localhost\/.*)$/s.test(value)) return;
  yield { field, message: `The annotation sets the seccomp profile of ${owner} to \`${value}\`.` };
}
