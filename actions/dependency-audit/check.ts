import type { Check } from '../../shared/core/check.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import type { DependencyFacts } from './facts.ts';
import { claimLockfile, readLockfile } from './formats.ts';
import { gatherer } from './gatherer.ts';
import { following } from './gathering/following.ts';
import { composeLockfiles } from './joined/compose.ts';
import { readIgnores } from './ignores/read.ts';
import { checkOptions, inputs } from './options.ts';
import type { Lockfile } from './package.ts';
import { addressMismatch } from './rules/address-mismatch.ts';
import { brokenTestData } from './rules/broken-test-data.ts';
import { integrityChanged } from './rules/integrity-changed.ts';
import { integrityLost } from './rules/integrity-lost.ts';
import { licenceDenied } from './rules/licence-denied.ts';
import { licenceUnknown } from './rules/licence-unknown.ts';
import { lookAlikeName } from './rules/look-alike-name.ts';
import { maliciousPackage } from './rules/malicious-package.ts';
import { newInstallScript } from './rules/new-install-script.ts';
import { newScope } from './rules/new-scope.ts';
import { registryHostChanged } from './rules/registry-host-changed.ts';
import { unknownVerdict } from './rules/unknown-verdict.ts';
import { unmaintainedDependency } from './rules/unmaintained-dependency.ts';
import { unpinnedDependency } from './rules/unpinned-dependency.ts';
import { unusedIgnore } from './rules/unused-ignore.ts';
import { vulnerableDependency } from './rules/vulnerable-dependency.ts';
import { writings } from './writings.ts';

export const dependencyAudit: Check<Lockfile, DependencyFacts> = {
  id: 'dependency-audit',
  title: 'Dependencies',
  summary:
    'Finds known vulnerabilities, malicious packages and suspicious changes in lockfiles of every language, and what a pull request brings in.',
  inputs,
  options: checkOptions,
  examplePath: 'package-lock.json',
  claims: claimLockfile,
  parse: (file) => readLockfile(file),
  // What a manifest asks for stands in its lockfile, if it has one.
  tally: ({ packages, joins }) => ({ packages: joins?.kind === 'manifest' ? 0 : packages.length }),
  gatherer: (options, rulesOn) => following(gatherer(options, rulesOn)),
  compose: composeLockfiles,
  writes: writings,
  rules: [
    // Whoever reads test data with a package manager is broken into all the same.
    maliciousPackage,
    lowInTestData(vulnerableDependency),
    lowInTestData(unmaintainedDependency),
    lowInTestData(unknownVerdict),
    lowInTestData(newInstallScript),
    lowInTestData(addressMismatch),
    lowInTestData(registryHostChanged),
    lowInTestData(integrityChanged),
    lowInTestData(integrityLost),
    lowInTestData(lookAlikeName),
    lowInTestData(newScope),
    lowInTestData(licenceDenied),
    lowInTestData(licenceUnknown),
    lowInTestData(unpinnedDependency),
    brokenTestData,
    unusedIgnore,
  ],
  async configured(files) {
    const { acceptances, problems } = await readIgnores(files);
    if (acceptances.length === 0) return { check: dependencyAudit, problems };
    return {
      check: {
        ...dependencyAudit,
        gatherer: (options, rulesOn) => following(gatherer(options, rulesOn, acceptances)),
      },
      problems,
    };
  },
};
