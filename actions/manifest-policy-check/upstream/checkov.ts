import type { UpstreamTool } from '../../../shared/core/coverage.ts';
import { because, numbered, range } from './numbered.ts';

/** The checks of Kubernetes objects in checkov 3.3. */
export const checkov: UpstreamTool = {
  name: 'checkov',
  ids: [
    ...numbered(
      'CKV_K8S_',
      [...range(1, 45), 49, ...range(68, 119, 76, 87, 98, 101, 103, 109), 121, ...range(138, 159, 142, 150)],
      1,
    ),
    ...numbered('CKV2_K8S_', range(1, 6), 1),
  ],
  without: {
    ...because(
      'Each field that a securityContext should have is asked for by a rule of its own.',
      'CKV_K8S_29',
      'CKV_K8S_30',
    ),
    ...because(
      'What a PodSecurityPolicy does not ask for counts no more: Kubernetes 1.25 took them out. What one allows, permissive-pod-policy tells.',
      'CKV_K8S_7',
      'CKV_K8S_32',
      'CKV_K8S_36',
    ),
    ...because(
      'Tiller itself is a finding wherever it runs, however it listens, and its Service is nothing without it.',
      'CKV_K8S_44',
      'CKV_K8S_45',
    ),
    CKV_K8S_81:
      'Kubernetes 1.30 took the plugin out; apiserver-pod-security-off tells where its successor is off.',
  },
};
