import type { UpstreamTool } from '../../shared/core/coverage.ts';
import { checkov } from './upstream/checkov.ts';
import { kubeLinter } from './upstream/kube-linter.ts';
import { kubeScore } from './upstream/kube-score.ts';
import { kubescape } from './upstream/kubescape.ts';
import { kubesec } from './upstream/kubesec.ts';
import { polaris } from './upstream/polaris.ts';
import { trivy } from './upstream/trivy.ts';

export const upstream: readonly UpstreamTool[] = [
  kubeLinter,
  kubeScore,
  polaris,
  kubesec,
  trivy,
  checkov,
  kubescape,
];
