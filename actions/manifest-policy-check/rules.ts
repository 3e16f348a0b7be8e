import type { Rule } from '../../shared/core/rule.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import type { Manifest } from './manifest.ts';
import { admissionRules } from './rules/admission.ts';
import { controlPlaneRules } from './rules/control-plane.ts';
import { formRules } from './rules/form.ts';
import { hygieneRules } from './rules/hygiene.ts';
import { imageRules } from './rules/images.ts';
import { networkRules } from './rules/network.ts';
import { podRules } from './rules/pods.ts';
import { rbacRules } from './rules/rbac.ts';
import { schemaRules } from './rules/schema.ts';
import { secretRules } from './rules/secrets.ts';

/** In the order of the documentation: the five threats, then form and schema, then hygiene. */
export const rules: readonly Rule<Manifest>[] = [
  ...rbacRules,
  ...secretRules,
  ...imageRules,
  ...admissionRules,
  ...networkRules,
  ...podRules,
  ...controlPlaneRules,
  ...formRules,
  ...schemaRules,
  ...hygieneRules,
].map((rule) => lowInTestData(rule));
