import type { UpstreamTool } from '../../../shared/core/coverage.ts';
import { because } from './numbered.ts';

/** The checks of kube-score 1.20. */
export const kubeScore: UpstreamTool = {
  name: 'kube-score',
  ids: [
    'container-cpu-requests-equal-limits',
    'container-ephemeral-storage-request-and-limit',
    'container-ephemeral-storage-request-equals-limit',
    'container-image-pull-policy',
    'container-image-tag',
    'container-memory-requests-equal-limits',
    'container-ports-check',
    'container-resource-requests-equal-limits',
    'container-resources',
    'container-seccomp-profile',
    'container-security-context-privileged',
    'container-security-context-readonlyrootfilesystem',
    'container-security-context-user-group-id',
    'cronjob-has-deadline',
    'cronjob-restartpolicy',
    'deployment-has-host-podantiaffinity',
    'deployment-has-poddisruptionbudget',
    'deployment-pod-selector-labels-match-template-metadata-labels',
    'deployment-replicas',
    'deployment-strategy',
    'deployment-targeted-by-hpa-does-not-have-replicas-configured',
    'environment-variable-key-duplication',
    'horizontalpodautoscaler-has-target',
    'horizontalpodautoscaler-replicas',
    'ingress-targets-service',
    'label-values',
    'networkpolicy-targets-pod',
    'pod-networkpolicy',
    'pod-probes',
    'pod-probes-identical',
    'pod-topology-spread-constraints',
    'poddisruptionbudget-has-policy',
    'service-targets-pod',
    'service-type',
    'stable-version',
    'statefulset-has-host-podantiaffinity',
    'statefulset-has-poddisruptionbudget',
    'statefulset-has-servicename',
    'statefulset-pod-selector-labels-match-template-metadata-labels',
  ],
  without: {
    ...because(
      "Off by default there too: requests equal to limits are a matter of the pod's class of service, not of its safety.",
      'container-cpu-requests-equal-limits',
      'container-memory-requests-equal-limits',
      'container-resource-requests-equal-limits',
      'container-ephemeral-storage-request-equals-limit',
    ),
    ...because(
      'The API server refuses such an object, so that nothing unsafe comes of it.',
      'cronjob-restartpolicy',
      'label-values',
    ),
    'pod-topology-spread-constraints':
      'How pods are spread over nodes is a matter of uptime, and opens nothing.',
    'pod-probes-identical':
      'One probe for both is right for many programs; a file does not show what it asks.',
    'poddisruptionbudget-has-policy':
      'A budget that names neither number is a matter of uptime, and opens nothing.',
    'statefulset-has-servicename':
      'A missing headless Service costs the pods their names in DNS, and opens nothing.',
  },
};
