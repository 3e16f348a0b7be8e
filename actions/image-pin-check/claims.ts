import type { Claim } from '../../shared/core/check.ts';
import { claimReferences } from '../../shared/parse/references/claims.ts';
import { lockPath } from './lock/lockfile.ts';

/** What the check may find in a file, by its path alone. */
export const claim = (path: string): Claim | undefined =>
  path === lockPath ? { kind: 'actions-lock', certain: true } : claimReferences(path);
