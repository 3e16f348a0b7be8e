import { isForWindows } from './relaxations.ts';
import type { Container } from '../pods.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { PodCheck, Violation } from './standard.ts';

/** What container runtimes give anyway, but for NET_RAW. */
export const usualCapabilities: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

export const addedCapabilities: PodCheck = {
  id: 'capabilities_baseline',
  level: 'baseline',
  since: 0,
  *violations({ containers }) {
    for (const container of containers) yield* added(container, (name) => !usualCapabilities.has(name));
  },
};

export const restrictedCapabilities: PodCheck = {
  id: 'capabilities_restricted',
  level: 'restricted',
  since: 22,
  includes: addedCapabilities,
  *violations(pod, minor) {
    if (isForWindows(pod, minor)) return;
    for (const container of pod.containers) {
      const field = container.security.at('capabilities', 'drop');
      if (!field.texts.includes('ALL')) yield { field, container, message: notDropped(container, field) };
      yield* added(container, (name) => usualCapabilities.has(name) && name !== 'NET_BIND_SERVICE');
    }
  },
};

function* added(container: Container, isMeant: (name: string) => boolean): Generator<Violation> {
  for (const field of container.security.at('capabilities', 'add').items) {
    const name = field.source ?? '';
    if (isMeant(name))
      yield { field, container, message: `Container \`${container.name}\` gets the capability ${name}.` };
  }
}

/** The standards read no other way of writing it, though runtimes do. */
const notDropped = ({ name }: Container, { texts }: Field): string =>
  texts.some((each) => each.toUpperCase() === 'ALL')
    ? `Container \`${name}\` drops \`all\` capabilities, of which admission reads only \`ALL\`.`
    : `Container \`${name}\` does not drop all capabilities.`;
