import type { Owners } from './fault.ts';

/** Without any of these a pod, or the network around it, is open as if nobody had thought of it. */
const fields = new Set([
  ...['allowPrivilegeEscalation', 'appArmorProfile', 'automountServiceAccountToken', 'capabilities', 'drop'],
  ...['fsGroup', 'hostUsers', 'namespaceSelector', 'podSelector', 'policyTypes', 'privileged', 'procMount'],
  ...['readOnly', 'readOnlyRootFilesystem', 'runAsGroup', 'runAsNonRoot', 'runAsUser', 'seLinuxOptions'],
  ...['seccompProfile', 'securityContext', 'supplementalGroups', 'windowsOptions'],
]);

/** Types that hold nothing else. */
const types =
  /^(?:(?:Pod)?SecurityContext|Capabilities|SeccompProfile|AppArmorProfile|SELinuxOptions|WindowsSecurityContextOptions|NetworkPolicy\w*|IPBlock)(?:\.|$)/;

/** Whether a field hardens: by its name, or by what it stands in. */
export const hardens = (name: string, owners: Owners): boolean =>
  fields.has(name) || owners.some((type) => types.test(type.name));
