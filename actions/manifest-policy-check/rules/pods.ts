import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { appArmorOff } from './pods/app-armor-off.ts';
import { addedCapability, capabilitiesKept } from './pods/capabilities.ts';
import { ephemeralContainers } from './pods/ephemeral-containers.ts';
import { hostAliases } from './pods/host-aliases.ts';
import { hostIpc, hostNetwork, hostPid } from './pods/host-namespaces.ts';
import { hostPathVolume } from './pods/host-path-volume.ts';
import { hostPath, runtimeSocket, sensitiveHostPath } from './pods/host-path.ts';
import { hostPort } from './pods/host-port.ts';
import { lowGroupId, lowUserId } from './pods/low-ids.ts';
import { limitRangeMissing, resourceQuotaMissing } from './pods/namespace-limits.ts';
import { dashboard, ingressNginx, tiller } from './pods/retired-software.ts';
import { permissivePodPolicy } from './pods/permissive-pod-policy.ts';
import { privilegeEscalation } from './pods/privilege-escalation.ts';
import { privilegedContainer } from './pods/privileged-container.ts';
import { privilegedPort } from './pods/privileged-port.ts';
import { probeHost } from './pods/probe-host.ts';
import { unmaskedProc, unmaskedProcInUserNamespace } from './pods/proc-mount.ts';
import { cpuLimit, cpuRequest, ephemeralStorageLimit, memoryLimit, memoryRequest } from './pods/resources.ts';
import { rootGroup } from './pods/root-group.ts';
import { runAsNonRootMissing, runAsRoot } from './pods/run-as.ts';
import { seccompMissing, seccompOff } from './pods/seccomp.ts';
import { selinuxOptions } from './pods/selinux-options.ts';
import { sharedProcessNamespace } from './pods/shared-process-namespace.ts';
import { sudoCommand } from './pods/sudo-command.ts';
import { unsafeSysctl } from './pods/unsafe-sysctl.ts';
import { userNamespaceMissing } from './pods/user-namespace-missing.ts';
import { volumeType } from './pods/volume-type.ts';
import { hostProcess } from './pods/windows-host-process.ts';
import { writableHostPath } from './pods/writable-host-path.ts';
import { writableRootFilesystem } from './pods/writable-root-filesystem.ts';

export const podRules: readonly Rule<Manifest>[] = [
  privilegedContainer,
  hostNetwork,
  hostPid,
  hostIpc,
  hostPath,
  runtimeSocket,
  sensitiveHostPath,
  hostPathVolume,
  writableHostPath,
  hostPort,
  probeHost,
  unmaskedProc,
  unmaskedProcInUserNamespace,
  seccompOff,
  seccompMissing,
  appArmorOff,
  selinuxOptions,
  unsafeSysctl,
  hostProcess,
  addedCapability,
  capabilitiesKept,
  privilegeEscalation,
  runAsRoot,
  runAsNonRootMissing,
  volumeType,
  sudoCommand,
  permissivePodPolicy,
  tiller,
  dashboard,
  ingressNginx,
  writableRootFilesystem,
  rootGroup,
  sharedProcessNamespace,
  ephemeralContainers,
  memoryLimit,
  memoryRequest,
  cpuRequest,
  cpuLimit,
  ephemeralStorageLimit,
  lowUserId,
  lowGroupId,
  userNamespaceMissing,
  hostAliases,
  privilegedPort,
  limitRangeMissing,
  resourceQuotaMissing,
];
