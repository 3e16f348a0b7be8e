import type { OptionDefinitions } from '../../../shared/core/rule.ts';
import { licenceJudge, licencePolicyFaults, type LicencePolicy } from '../licences/judge.ts';

const list = { default: [] as readonly string[] };
const faulty = (found: readonly string[], what: string) => found.map((entry) => `"${entry}" is no ${what}`);

export const licenceOptions = {
  allowLicences: {
    ...list,
    summary: 'SPDX ids that a licence may have; where there are any, no other may.',
    faults: (allow: readonly string[]) => faulty(licencePolicyFaults({ allow }), 'SPDX id'),
  },
  denyLicences: {
    ...list,
    summary: 'SPDX ids that no licence may have.',
    faults: (deny: readonly string[]) => faulty(licencePolicyFaults({ deny }), 'SPDX id'),
  },
  licenceExceptions: {
    ...list,
    summary: 'Package URLs of packages that may have any licence; one without a version is every version.',
    faults: (exceptions: readonly string[]) => faulty(licencePolicyFaults({ exceptions }), 'package URL'),
  },
} satisfies OptionDefinitions;

interface LicenceOptions {
  readonly allowLicences: readonly string[];
  readonly denyLicences: readonly string[];
  readonly licenceExceptions: readonly string[];
}

/** Undefined where nothing is asked of licences. */
export function judgeOf(options: LicenceOptions): ReturnType<typeof licenceJudge> | undefined {
  const { allowLicences, denyLicences, licenceExceptions: exceptions } = options;
  if (allowLicences.length + denyLicences.length === 0) return undefined;
  const policy: LicencePolicy = {
    ...(allowLicences.length > 0 ? { allow: allowLicences } : {}),
    deny: denyLicences,
    exceptions,
  };
  return licenceJudge(policy);
}
