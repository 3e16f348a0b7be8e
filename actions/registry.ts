import type { Check } from '../shared/core/check.ts';
import { dockerfileLint } from './dockerfile-lint/check.ts';
import { imagePinCheck } from './image-pin-check/check.ts';
import { manifestPolicyCheck } from './manifest-policy-check/check.ts';
import { secretScan } from './secret-scan/check.ts';

/** THE list of checks, in the order of reports. Nothing else knows them all. */
export const checks: readonly Check[] = [dockerfileLint, imagePinCheck, manifestPolicyCheck, secretScan];
