import type { Check } from '../../shared/core/check.ts';
import { allowedRegistries } from '../../shared/core/registry-input.ts';
import { claimManifest } from './claims.ts';
import type { ManifestFacts } from './facts.ts';
import { manifestGatherer } from './gatherer.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './read.ts';
import { regoInputs, regoOptions } from './rego/options.ts';
import { composeManifests } from './render/compose.ts';
import { renderInputs, renderOptions } from './render/options.ts';
import { rules } from './rules.ts';
import { upstream } from './upstream.ts';

export const manifestPolicyCheck: Check<Manifest, ManifestFacts> = {
  id: 'manifest-policy-check',
  title: 'Kubernetes manifest policy',
  summary:
    'Finds what makes a cluster unsafe in Kubernetes manifests: broad RBAC, Secrets in git, images from anywhere, open pod networks, root pods.',
  inputs: [allowedRegistries, ...renderInputs, ...regoInputs],
  options: { ...renderOptions, ...regoOptions },
  examplePath: 'deployment.yaml',
  claims: claimManifest,
  parse: readManifest,
  tally: ({ objects }) => ({ objects: objects.length }),
  gatherer: manifestGatherer,
  compose: composeManifests,
  rules,
  upstream,
};
