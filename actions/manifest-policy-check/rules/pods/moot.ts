import type { Violation } from '../../pod-security/standard.ts';
import type { Container, Pod } from '../../pods.ts';

/** A privileged container has no seccomp profile and every capability, whatever else is said of it. */
export const isPrivileged = ({ container }: Violation, { containers }: Pod): boolean =>
  (container === undefined ? containers : [container]).every(hasPrivilege);

const hasPrivilege = ({ security }: Container): boolean => security.at('privileged').flag === true;
