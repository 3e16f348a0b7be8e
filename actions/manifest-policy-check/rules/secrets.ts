import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { cloudCredentialsMount } from './secrets/cloud-credentials-mount.ts';
import { encryptionKeyInGit, secretsStoredPlain } from './secrets/encryption-at-rest.ts';
import { kubeconfigLogin } from './secrets/kubeconfig-login.ts';
import { missingReference } from './secrets/missing-reference.ts';
import { privateKeyInManifest } from './secrets/private-key-in-manifest.ts';
import { secretAsEnv } from './secrets/secret-as-env.ts';
import { secretDataInvalid } from './secrets/secret-data-invalid.ts';
import { secretInAnnotation } from './secrets/secret-in-annotation.ts';
import { secretInArguments } from './secrets/secret-in-arguments.ts';
import { secretInConfigmap } from './secrets/secret-in-configmap.ts';
import { secretInEnv } from './secrets/secret-in-env.ts';
import { secretInGit } from './secrets/secret-in-git.ts';
import { tokenSecret } from './secrets/token-secret.ts';

export const secretRules: readonly Rule<Manifest>[] = [
  secretInGit,
  secretInConfigmap,
  secretInEnv,
  secretInArguments,
  secretInAnnotation,
  privateKeyInManifest,
  kubeconfigLogin,
  tokenSecret,
  cloudCredentialsMount,
  secretsStoredPlain,
  encryptionKeyInGit,
  secretDataInvalid,
  secretAsEnv,
  missingReference,
];
