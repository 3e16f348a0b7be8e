import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { customResource } from './schema/custom-resource.ts';
import { fieldType, hardeningType } from './schema/field-type.ts';
import { removedVersion } from './schema/removed-version.ts';
import { requiredField } from './schema/required-field.ts';
import { misplacedHardening, misspeltHardening, unknownField } from './schema/unknown-field.ts';
import { unknownKindRule } from './schema/unknown-kind.ts';
import { unknownValue } from './schema/unknown-value.ts';

/** What the API server would not take, or take for something else. */
export const schemaRules: readonly Rule<Manifest>[] = [
  misspeltHardening,
  misplacedHardening,
  hardeningType,
  unknownField,
  fieldType,
  requiredField,
  unknownValue,
  unknownKindRule,
  removedVersion,
  customResource,
];
