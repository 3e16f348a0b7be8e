import type { Claim } from '../../shared/core/check.ts';

/** Any YAML or JSON may be a manifest: its content decides. */
export const claimManifest = (path: string): Claim | undefined =>
  /\.(?:ya?ml|json)$/i.test(path) || isKustomization(path) ? { kind: 'manifest', certain: false } : undefined;

/** What makes a folder a Helm chart. */
export const isChart = (path: string): boolean => /(?:^|\/)Chart\.yaml$/.test(path);

/** Read by kustomize, not by a cluster, as long as nothing for a cluster stands in it. */
export const isKustomization = (path: string): boolean =>
  /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
