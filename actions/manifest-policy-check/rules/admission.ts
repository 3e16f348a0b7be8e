import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { admissionPolicy, admissionPolicyInvalid } from './admission/admission-policy.ts';
import { namespacePrivileged, namespaceWithoutPodSecurity } from './admission/namespace-pod-security.ts';
import { policyNotEnforced } from './admission/policy-not-enforced.ts';
import { regoPolicy } from './admission/rego-policy.ts';
import { webhookFailsOpen } from './admission/webhook-fails-open.ts';

export const admissionRules: readonly Rule<Manifest>[] = [
  admissionPolicy,
  admissionPolicyInvalid,
  namespacePrivileged,
  namespaceWithoutPodSecurity,
  policyNotEnforced,
  regoPolicy,
  webhookFailsOpen,
];
