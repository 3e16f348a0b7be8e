import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { aliasInSecurity } from './form/alias-in-security.ts';
import { booleanWord } from './form/boolean-word.ts';
import { duplicateKey } from './form/duplicate-key.ts';
import { duplicateObject } from './form/duplicate-object.ts';
import { missingKind } from './form/missing-kind.ts';
import { sortedKeys } from './form/sorted-keys.ts';

/** What kubectl really reads, and where that is not what stands there. */
export const formRules: readonly Rule<Manifest>[] = [
  aliasInSecurity,
  booleanWord,
  duplicateKey,
  duplicateObject,
  missingKind,
  sortedKeys,
];
