import type { Check } from '../shared/core/check.ts';

/** THE list of checks, in the order of reports. Nothing else knows them all. Each is loaded when it is to run. */
const checks = {
  'dockerfile-lint': async () => (await import('./dockerfile-lint/check.ts')).dockerfileLint,
  'image-pin-check': async () => (await import('./image-pin-check/check.ts')).imagePinCheck,
  'cosign-verify': async () => (await import('./cosign-verify/check.ts')).cosignVerify,
  'dependency-audit': async () => (await import('./dependency-audit/check.ts')).dependencyAudit,
  'manifest-policy-check': async () => (await import('./manifest-policy-check/check.ts')).manifestPolicyCheck,
  'secret-scan': async () => (await import('./secret-scan/check.ts')).secretScan,
  'repository-governance': async () =>
    (await import('./repository-governance/check.ts')).repositoryGovernance,
} satisfies Readonly<Record<string, () => Promise<Check>>>;

/** All of them, or those that are wanted. */
export const loadChecks = (isWanted: (id: string) => boolean = () => true): Promise<readonly Check[]> =>
  Promise.all(Object.entries(checks).flatMap(([id, load]) => (isWanted(id) ? [load()] : [])));
