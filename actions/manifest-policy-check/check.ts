import type { Check } from '../../shared/core/check.ts';
import { allowedRegistries } from '../../shared/core/registry-input.ts';
import { claimManifest } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './read.ts';
import { rules } from './rules.ts';
import { upstream } from './upstream.ts';

export const manifestPolicyCheck: Check<Manifest> = {
  id: 'manifest-policy-check',
  title: 'Kubernetes manifest policy',
  summary:
    'Finds what makes a cluster unsafe in Kubernetes manifests: broad RBAC, Secrets in git, images from anywhere, open pod networks, root pods.',
  inputs: [allowedRegistries],
  examplePath: 'deployment.yaml',
  claims: claimManifest,
  parse: readManifest,
  tally: ({ objects }) => ({ objects: objects.length }),
  rules,
  upstream,
};
