import type { UpstreamTool } from '../../../shared/core/coverage.ts';
import { because } from './numbered.ts';

/** The rules of kubesec 2.14. */
export const kubesec: UpstreamTool = {
  name: 'kubesec',
  ids: [
    'AllowPrivilegeEscalation',
    'ApparmorAny',
    'ApparmorUnconfined',
    'AutomountServiceAccountToken',
    'BindingsToSystemAnonymous',
    'CapDropAll',
    'CapDropAny',
    'CapSysAdmin',
    'DockerSock',
    'HostAliases',
    'HostIPC',
    'HostNetwork',
    'HostPID',
    'HostUsers',
    'LimitsCPU',
    'LimitsMemory',
    'Privileged',
    'ProcMount',
    'ReadOnlyRootFilesystem',
    'RequestsCPU',
    'RequestsMemory',
    'RunAsGroup',
    'RunAsNonRoot',
    'RunAsUser',
    'SeccompAny',
    'SeccompUnconfined',
    'SecretsAsEnvironmentVariables',
    'ServiceAccountName',
    'VolumeClaimAccessModeReadWriteOnce',
    'VolumeClaimRequestsStorage',
  ],
  without: {
    ApparmorAny:
      "It gives points for naming a profile; the runtime's own holds without, and app-armor-off tells where it is taken away.",
    ...because(
      'It gives points for how a StatefulSet asks for storage: a matter of capacity, not of safety.',
      'VolumeClaimAccessModeReadWriteOnce',
      'VolumeClaimRequestsStorage',
    ),
  },
};
