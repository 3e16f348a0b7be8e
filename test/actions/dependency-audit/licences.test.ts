import { describe, expect, test } from 'vitest';
import {
  judgeLicence,
  licenceJudge,
  licencePolicyFaults,
} from '../../../actions/dependency-audit/licences/judge.ts';

const permissive = ['MIT', 'Apache-2.0', 'BSD-3-Clause'];

describe('by the licences that are allowed', () => {
  test.for([
    ['MIT', 'allowed'],
    ['mit', 'allowed'],
    ['ISC', 'denied'],
    ['MIT OR GPL-3.0-only', 'allowed'],
    ['MIT AND GPL-3.0-only', 'denied'],
    ['MIT AND Apache-2.0', 'allowed'],
    ['ISC OR MIT AND GPL-3.0-only', 'denied'],
    ['(ISC OR MIT) AND Apache-2.0', 'allowed'],
    ['(MIT and apache-2.0)', 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', 'allowed'],
    ['Apache-1.1+', 'allowed'],
    ['Apache-1.1', 'denied'],
    ['LicenseRef-own', 'unknown'],
    ['LicenseRef-own OR MIT', 'allowed'],
    ['LicenseRef-own AND MIT', 'unknown'],
    ['LicenseRef-own AND ISC', 'denied'],
    ['UNLICENSED', 'denied'],
    ['Unlicense', 'denied'],
    ['SEE LICENSE IN LICENSE.md', 'unknown'],
    ['NOASSERTION', 'unknown'],
    ['', 'unknown'],
    ['MIT WITH nothing', 'unknown'],
    ['Foo OR MIT', 'unknown'],
    ['MIT/Apache-2.0', 'allowed'],
    ['GPL-2.0 / ISC', 'denied'],
    ['Apache 2.0', 'allowed'],
    ['Apache License, Version 2.0', 'allowed'],
    ['The MIT License', 'allowed'],
    ['BSD', 'unknown'],
    ['('.repeat(5000), 'unknown'],
    [`${'('.repeat(200)}MIT${')'.repeat(200)}`, 'unknown'],
    [Array.from({ length: 1000 }, () => 'ISC').join(' OR '), 'denied'],
  ] as const)('%.60s is %s', ([licence, verdict]) => {
    expect(judgeLicence(licence, { allow: permissive }).verdict).toBe(verdict);
  });
});

describe('by old ids, versions and exceptions', () => {
  test.for([
    ['GPL-2.0', { allow: ['GPL-2.0-only'] }, 'allowed'],
    ['GPL-2.0-only', { allow: ['GPL-2.0'] }, 'allowed'],
    ['GPL-2.0+', { allow: ['GPL-3.0-only'] }, 'allowed'],
    ['GPL-2.0-or-later', { allow: ['GPL-1.0-only'] }, 'denied'],
    ['GPL-3.0-only', { allow: ['GPL-2.0-or-later'] }, 'allowed'],
    ['LGPL-2.1-only', { deny: ['LGPL-2.0-or-later'] }, 'denied'],
    ['LGPL-3.0-only', { deny: ['GPL-3.0-only'] }, 'allowed'],
    ['GPL-2.0-or-later', { deny: ['GPL-2.0-only'] }, 'denied'],
    ['GPL-2.0-or-later', { deny: ['GPL-3.0-only'] }, 'allowed'],
    ['GPL-2.0-with-classpath-exception', { allow: ['GPL-2.0-only WITH Classpath-exception-2.0'] }, 'allowed'],
    ['GPL-3.0-with-GCC-exception', { allow: ['GPL-3.0-only WITH GCC-exception-3.1'] }, 'allowed'],
    ['GPL-2.0-only', { allow: ['GPL-2.0-only WITH Classpath-exception-2.0'] }, 'denied'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', { deny: ['GPL-2.0-only'] }, 'denied'],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      { allow: ['GPL-2.0-only WITH Classpath-exception-2.0'], deny: ['GPL-2.0-only'] },
      'allowed',
    ],
    ['MPL-1.1+', { allow: ['MPL-2.0'] }, 'allowed'],
    ['BSD-2-Clause-NetBSD', { allow: ['BSD-2-Clause'] }, 'allowed'],
    ['AGPL-3.0', { deny: ['AGPL-3.0-or-later'] }, 'denied'],
    ['MIT', { deny: ['AGPL-3.0-only'] }, 'allowed'],
    ['LicenseRef-own', { deny: ['MIT'] }, 'unknown'],
    ['LicenseRef-own', { deny: ['LicenseRef-own'] }, 'denied'],
    ['LicenseRef-own', { allow: ['LicenseRef-own'] }, 'allowed'],
    ['UNLICENSED', { deny: ['MIT'] }, 'unknown'],
    ['UNLICENSED', { allow: ['UNLICENSED'] }, 'allowed'],
    ['UNLICENSED', { deny: ['UNLICENSED'] }, 'denied'],
    ['MIT', { allow: ['MIT'], deny: ['MIT'] }, 'denied'],
  ] as const)('%s by %j is %s', ([licence, policy, verdict]) => {
    expect(judgeLicence(licence, policy).verdict).toBe(verdict);
  });
});

test.for([
  ['gpl-3.0-only', 'has the licence GPL-3.0-only, which is not on the list of those that are allowed'],
  ['MIT AND ISC', 'has the licence ISC, which is not on the list of those that are allowed'],
  [undefined, 'states no licence'],
  ['<script>', 'has a licence that is no SPDX expression'],
] as const)('%s: %s', ([licence, reason]) => {
  expect(judgeLicence(licence, { allow: permissive }).reason).toBe(reason);
});

test('packages may be exempt, at one version or all', () => {
  const judge = licenceJudge({ allow: permissive, exceptions: ['pkg:npm/a', 'pkg:npm/b@1.0.0'] });
  const purls = ['pkg:npm/a@9', 'pkg:npm/b@1.0.0', 'pkg:npm/b@1.0.1', 'pkg:pypi/a@9', 'none'];
  expect(purls.map((purl) => judge('ISC', purl).verdict)).toEqual([
    'allowed',
    'allowed',
    'denied',
    'denied',
    'denied',
  ]);
});

test('what a policy names and nobody knows is told', () => {
  const policy = {
    allow: ['MIT', 'UNLICENSED', 'MITT'],
    deny: ['GPL', 'MIT OR ISC'],
    exceptions: ['pkg:npm/a', 'a'],
  };
  expect(licencePolicyFaults(policy)).toEqual(['MITT', 'GPL', 'MIT OR ISC', 'a']);
});
