import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { allowedReposPrefix } from './images/allowed-repos-prefix.ts';
import { gitSync } from './images/git-sync.ts';
import { imageFrozenRegistry } from './images/image-frozen-registry.ts';
import { imageInvalid } from './images/image-invalid.ts';
import { imageLatest } from './images/image-latest.ts';
import { imagePolicyWebhook } from './images/image-policy-webhook.ts';
import { imagePullPolicy } from './images/image-pull-policy.ts';
import { imageRegistry } from './images/image-registry.ts';
import { imageWithoutDigest } from './images/image-without-digest.ts';
import { insecureSource } from './images/insecure-source.ts';
import { anySigner, signatureNotEnforced } from './images/signature-policy.ts';

export const imageRules: readonly Rule<Manifest>[] = [
  imageLatest,
  imageWithoutDigest,
  imageRegistry,
  imageInvalid,
  imageFrozenRegistry,
  imagePullPolicy,
  gitSync,
  insecureSource,
  imagePolicyWebhook,
  signatureNotEnforced,
  anySigner,
  allowedReposPrefix,
];
