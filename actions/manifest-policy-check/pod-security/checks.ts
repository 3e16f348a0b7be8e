import type { Pod } from '../pods.ts';
import { appArmorProfile } from './app-armor.ts';
import { addedCapabilities, restrictedCapabilities } from './capabilities.ts';
import { handlerHosts } from './handler-hosts.ts';
import { hostNamespaces } from './host-namespaces.ts';
import { hostPorts } from './host-ports.ts';
import { privilegeEscalation } from './privilege-escalation.ts';
import { privileged } from './privileged.ts';
import { procMount, restrictedProcMount } from './proc-mount.ts';
import { runAsNonRoot, runAsUser } from './run-as.ts';
import { restrictedSeccompProfile, seccompProfile } from './seccomp.ts';
import { seLinuxOptions } from './selinux.ts';
import type { Level, PodCheck, Violation } from './standard.ts';
import { sysctls } from './sysctls.ts';
import { hostPathVolumes, restrictedVolumes } from './volumes.ts';
import { windowsHostProcess } from './windows-host-process.ts';

const podChecks: readonly PodCheck[] = [
  appArmorProfile,
  addedCapabilities,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  handlerHosts,
  privileged,
  procMount,
  seccompProfile,
  seLinuxOptions,
  sysctls,
  windowsHostProcess,
  privilegeEscalation,
  restrictedCapabilities,
  restrictedProcMount,
  restrictedSeccompProfile,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
];

/** What breaks a level of the standards as of Kubernetes 1.`minor`, with the id of the check that it breaks. */
export function violations(
  pod: Pod,
  level: Level,
  minor: number,
): readonly (Violation & { readonly check: string })[] {
  const held = podChecks.filter(
    (check) => minor >= check.since && (level === 'restricted' || check.level === 'baseline'),
  );
  const replaced = new Set(held.map(({ includes }) => includes));
  return held
    .filter((check) => !replaced.has(check))
    .flatMap((check) =>
      [check.includes ?? [], check]
        .flat()
        .flatMap((one) => [...one.violations(pod, minor)])
        .map((violation) => ({ ...violation, check: check.id })),
    );
}
