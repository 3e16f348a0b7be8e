import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { addEphemeralContainers } from './rbac/add-ephemeral-containers.ts';
import { approveCertificates } from './rbac/approve-certificates.ts';
import { automountToken } from './rbac/automount-token.ts';
import { bindingToAllServiceAccounts } from './rbac/binding-to-all-service-accounts.ts';
import { bindingToDefaultAccount } from './rbac/binding-to-default-account.ts';
import { bindingToEverybody } from './rbac/binding-to-everybody.ts';
import { bindingToSystemMasters } from './rbac/binding-to-system-masters.ts';
import { changeAdmissionPolicies } from './rbac/change-admission-policies.ts';
import { changeAdmissionWebhooks } from './rbac/change-admission-webhooks.ts';
import { changeCustomResourceDefinitions } from './rbac/change-custom-resource-definitions.ts';
import { changeNetwork } from './rbac/change-network.ts';
import { changeNodes } from './rbac/change-nodes.ts';
import { changeServiceStatus } from './rbac/change-service-status.ts';
import { changeSystemConfigmaps } from './rbac/change-system-configmaps.ts';
import { clusterAdminBinding } from './rbac/cluster-admin-binding.ts';
import { clusterWideBinding } from './rbac/cluster-wide-binding.ts';
import { createAccountTokens } from './rbac/create-account-tokens.ts';
import { createPersistentVolumes } from './rbac/create-persistent-volumes.ts';
import { createWorkloads } from './rbac/create-workloads.ts';
import { defaultServiceAccount } from './rbac/default-service-account.ts';
import { deleteWorkloads } from './rbac/delete-workloads.ts';
import { deprecatedServiceAccount } from './rbac/deprecated-service-account.ts';
import { eraseTraces } from './rbac/erase-traces.ts';
import { escalateRoles } from './rbac/escalate-roles.ts';
import { escalationPath } from './rbac/escalation-path.ts';
import { execIntoPods } from './rbac/exec-into-pods.ts';
import { forwardPorts } from './rbac/forward-ports.ts';
import { fullControl } from './rbac/full-control.ts';
import { gain } from './rbac/gain.ts';
import { impersonate } from './rbac/impersonate.ts';
import { labelNamespaces } from './rbac/label-namespaces.ts';
import { manageRbac } from './rbac/manage-rbac.ts';
import { missingRole } from './rbac/missing-role.ts';
import { missingServiceAccount } from './rbac/missing-service-account.ts';
import { proxyToNodes } from './rbac/proxy-to-nodes.ts';
import { readSecrets } from './rbac/read-secrets.ts';
import { subjectWithoutNamespace } from './rbac/subject-without-namespace.ts';
import { wildcardApiGroups } from './rbac/wildcard-api-groups.ts';
import { wildcardResources } from './rbac/wildcard-resources.ts';
import { wildcardVerbs } from './rbac/wildcard-verbs.ts';
import { writeSecrets } from './rbac/write-secrets.ts';

export const rbacRules: readonly Rule<Manifest>[] = [
  addEphemeralContainers,
  approveCertificates,
  automountToken,
  bindingToAllServiceAccounts,
  bindingToDefaultAccount,
  bindingToEverybody,
  bindingToSystemMasters,
  changeAdmissionPolicies,
  changeAdmissionWebhooks,
  changeCustomResourceDefinitions,
  changeNetwork,
  changeNodes,
  changeServiceStatus,
  changeSystemConfigmaps,
  clusterAdminBinding,
  clusterWideBinding,
  createAccountTokens,
  createPersistentVolumes,
  createWorkloads,
  defaultServiceAccount,
  deleteWorkloads,
  deprecatedServiceAccount,
  eraseTraces,
  escalateRoles,
  escalationPath,
  execIntoPods,
  forwardPorts,
  fullControl,
  gain,
  impersonate,
  labelNamespaces,
  manageRbac,
  missingRole,
  missingServiceAccount,
  proxyToNodes,
  readSecrets,
  subjectWithoutNamespace,
  wildcardApiGroups,
  wildcardResources,
  wildcardVerbs,
  writeSecrets,
];
