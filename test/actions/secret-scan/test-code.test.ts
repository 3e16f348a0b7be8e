import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { secretScan } from '../../../actions/secret-scan/check.ts';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { genericPassword } from '../../../actions/secret-scan/generic/kinds.ts';
import { isTestCode } from '../../../actions/secret-scan/generic/test-code.ts';
import { privateKey } from '../../../actions/secret-scan/rules/private-key.ts';
import { provenOf, scanned } from './scanned.ts';

// No test waits for it.
await secretScan.whole?.();

test.each([
  ...['a/b_test.go', 'test_a.py', 'a/test_a.py', 'a_test.py', 'tests/conftest.py', 'spec/a_spec.rb'],
  ...['a.test.ts', 'a.spec.tsx', 'a.cy.js', 'a.e2e-spec.ts', 'src/__tests__/a.js', 'a.test.mjs'],
  ...['src/ATest.java', 'src/TestA.java', 'AIT.java', 'src/test/java/Base.java', 'ATests.cs', 'ASpec.scala'],
  ...['tests/api.rs', 'crates/a/tests/api/main.rs', 'a.bats', 'a_unittest.cc', 'ATest.php'],
])('%s is picked up by a test runner', (path) => {
  expect(isTestCode(path)).toBe(true);
});

test.each([
  ...[
    'test/a.go',
    'tests/settings.py',
    'e2e/values.yaml',
    'a/test.yml',
    'latest.java',
    'Contest.java',
    'e2e/a.ts',
  ],
  ...['attest.go', 'a_test.go.yaml', 'Testament.java', 'src/main/java/A.java', 'credIT/a.env', 'tests/.env'],
])('%s is not', (path) => {
  expect(isTestCode(path)).toBe(false);
});

const password = secretOf(genericPassword, 'guess');
const pem = secretOf(privateKey.kinds[0], 'key');
const text = `${password}\n${pem}\nx = "${provenOf('test code')}"\n`;

test.each([
  ['a.go', ['critical', 'high', 'critical']],
  ['a_test.go', ['critical', 'low', 'critical']],
  ['testdata/a.go', ['low', 'low', 'critical']],
])('in %s guesses, keys and tokens weigh', async (path, expected) => {
  const { check } = await scanned({ [path]: text }, secretScan);
  const of = (start: string) =>
    check.findings.find(({ ruleId }) => ruleId.startsWith(`secret-scan/${start}`))?.severity;
  expect([of('private-key'), of('generic-password'), of('github')]).toEqual(expected);
});

test.each(['a.go', 'a_test.go', 'testdata/a.go'])(
  'what was published is told as info in %s',
  async (path) => {
    const known = ['550e8400', 'e29b-41d4-a716', '446655440000'].join('-');
    const { check } = await scanned({ [path]: `api_key = "${known}"\n` }, secretScan);
    expect(check.findings.map(({ severity }) => severity)).toEqual(['info']);
  },
);

test('the page of limits names no file that does not count', () => {
  const page = readFileSync('.github/docs/limits.md', 'utf8');
  const [, list = ''] = /<!-- test-code -->([^]*)<!-- \/test-code -->/.exec(page) ?? [];
  const files = [...list.matchAll(/`([^`/ ]*[*a-z][\w*-]*\.\w+)`/g)].map(([, name = '']) =>
    name.replace('*', 'Ab'),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((name) => !isTestCode(name))).toEqual([]);
});
