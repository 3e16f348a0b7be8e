import type { UpstreamTool } from '../../../shared/core/coverage.ts';
import { numbered, range } from './numbered.ts';

/** The checks of Kubernetes workloads in trivy-checks, August 2026. Those of the control plane, KCV, are aliases alone. */
export const trivy: UpstreamTool = {
  name: 'trivy',
  ids: [...numbered('KSV-', [...range(1, 56, 19, 29, 31), ...range(102, 125)], 4), 'KSV-01010', 'KSV-01011'],
  retired: ['KSV-0029'],
  without: {
    'KSV-0037':
      'Network plugins, DNS and drivers belong into kube-system; a file does not show who put them there.',
    'KSV-0038':
      'It asks for a podSelector to be written; one left out is the empty one. What a policy opens, ingress-allow-all and egress-allow-all tell.',
    'KSV-0118': 'Each field that a securityContext should have is asked for by a rule of its own.',
  },
};
