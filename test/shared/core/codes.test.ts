import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import type { Policy } from '../../../shared/core/policy.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { inspect } from './inspect-sample.ts';
import { sample } from './sample-check.ts';

/** Each line is a finding whose code it holds. */
const coded: Rule = {
  id: 'sample/coded',
  scope: 'document',
  title: 'A line with a code',
  severity: 'high',
  confidence: 'high',
  preset: 'recommended',
  why: 'w',
  advice: 'a',
  references: [],
  aliases: ['X9'],
  codes: /^QC\d{2}$/,
  examples: { bad: [{ text: 'QC01', lines: [1] }], good: [{ text: 'good' }] },
  check({ doc }, report) {
    doc.text.split('\n').forEach((code, index) => {
      const place = { path: doc.path, startLine: index + 1, endLine: index + 1 };
      if (code.startsWith('QC'))
        report({
          region: { ...place, startColumn: 1, endColumn: 5 },
          message: 'm',
          evidence: code,
          severity: 'low',
          properties: { code },
        });
    });
  },
};

const check: Check = { ...sample, rules: [coded] };
const catalogue = new Catalogue([check]);

describe('a selector', () => {
  test.each([
    ['sample/coded', ['sample/coded'], undefined],
    ['X9', ['sample/coded'], undefined],
    ['QC01', ['sample/coded'], 'QC01'],
    ['qc01', ['sample/coded'], 'QC01'],
    ['QC1', [], undefined],
    ['QC011', [], undefined],
  ])('%s means %j, code %s', (selector, ids, code) => {
    expect(catalogue.select(selector).map(({ id }) => id)).toEqual(ids);
    expect(catalogue.codeOf(selector)).toBe(code);
  });
});

const recommended: Policy = { preset: 'recommended' };
const rules = (wishes: Record<string, { severity: 'off' | 'high' | 'info' }>): Policy => ({
  checks: { sample: { rules: wishes } },
});
const entry = { reason: 'r', until: '2026-12-31' };

async function look(policy: Policy, text = 'QC01\nQC02') {
  const suppressions = [{ by: 'policy' as const, source: 'p.yml', entries: policy.suppressions ?? [] }];
  const seen = await inspect({ 'a.list': text }, { checks: [check], catalogue, policy, suppressions });
  return {
    found: seen.check?.findings.map(({ severity, evidence }) => `${severity} ${evidence}`),
    suppressed: seen.check?.suppressed.map(({ by, finding }) => `${by} ${finding.evidence}`),
    unchecked: seen.check?.unchecked.map(({ code }) => code),
  };
}

describe('the policy', () => {
  test.each<[string, Policy, readonly string[]]>([
    ['leaves both', recommended, ['low QC01', 'low QC02']],
    ['switches one off', { ...recommended, ...rules({ QC01: { severity: 'off' } }) }, ['low QC02']],
    ['weighs one', { ...recommended, ...rules({ QC02: { severity: 'high' } }) }, ['high QC02', 'low QC01']],
    ['switches one on alone', rules({ QC02: { severity: 'info' } }), ['info QC02']],
    ['switches one off where nothing is on', rules({ QC02: { severity: 'off' } }), []],
    ['weighs the rule', rules({ X9: { severity: 'info' } }), ['info QC01', 'info QC02']],
    [
      'weighs the rule and one',
      rules({ QC01: { severity: 'high' }, 'sample/coded': { severity: 'info' } }),
      ['high QC01', 'info QC02'],
    ],
    [
      'wants one of a rule that is off',
      rules({ 'sample/coded': { severity: 'off' }, QC01: { severity: 'high' } }),
      ['high QC01'],
    ],
  ])('%s', async (_, policy, found) => {
    expect((await look(policy)).found).toEqual(found);
  });

  test('suppresses one', async () => {
    const seen = await look({ ...recommended, suppressions: [{ ...entry, rule: 'QC01' }] });
    expect(seen).toMatchObject({ found: ['low QC02'], suppressed: ['policy QC01'] });
  });
});

describe('a comment', () => {
  test.each([
    ['of our own', '# portcullis-ignore: QC01 -- known', ['inline QC01'], []],
    ['of another code', '# portcullis-ignore: QC02 -- known', [], []],
    ['of the whole rule', '# portcullis-ignore: sample/coded -- known', ['inline QC01'], []],
    ['of a code that nobody has', '# portcullis-ignore: QC1 -- known', [], ['bad-ignore']],
  ])('%s', async (_, comment, suppressed, unchecked) => {
    expect(await look(recommended, `${comment}\nQC01`)).toMatchObject({ suppressed, unchecked });
  });
});
