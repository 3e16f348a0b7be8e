import { describe, expect, test } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { rules } from '../../../actions/manifest-policy-check/rules.ts';
import { groupBy } from '../../../shared/core/group.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { applied, isFixable, look, mend, type Look, type Sample } from './mending.ts';

/** What the rule itself says follows its options; the others say what they say by default. */
function newlySpeaking(rule: Rule<Manifest>, before: Sample, after: Sample): readonly string[] {
  const others = rules.filter((one) => one !== rule);
  const count = ({ texts }: Sample) => {
    const { findings } = look(others, { texts });
    return new Map([...groupBy(findings, ({ ruleId }) => ruleId)].map(([id, own]) => [id, own.length]));
  };
  const [then, now] = [count(before), count(after)];
  return [...now.keys()].filter((id) => (now.get(id) ?? 0) > (then.get(id) ?? 0));
}

const samples = rules.flatMap((rule) =>
  rule.examples.bad.flatMap(
    ({ path = manifestPolicyCheck.examplePath, text, beside, options, facts }, at) => {
      const texts = { [path]: text, ...beside };
      const returns = Object.fromEntries(
        Object.entries(texts).map(([name, one]) => [name, one.replace(/\r?\n/g, '\r\n')]),
      );
      const more = { ...(options && { options }), facts };
      return [
        { name: `${rule.id} ${String(at)}`, rule, hasReturns: false, sample: { texts, ...more } },
        {
          name: `${rule.id} ${String(at)}, CR LF`,
          rule,
          hasReturns: true,
          sample: { texts: returns, ...more },
        },
      ];
    },
  ),
);
const looked = samples
  .map((each) => ({ ...each, before: look([each.rule], each.sample) }))
  .filter(({ before }) => before.findings.some(({ fixes }) => fixes.length > 0));

const textsOf = ({ texts }: Look): string => Object.values(texts).join('');

describe('bad examples', () => {
  test.for(looked)('$name', ({ rule, sample, hasReturns, before }) => {
    const after = mend([rule], sample);
    expect(after.problems).toBeLessThanOrEqual(before.problems);
    const unfixable = before.findings.filter((found) => !isFixable(found));
    expect(after.findings.length).toBeLessThanOrEqual(unfixable.length);
    if (after.rounds > 0 && !hasReturns) expect(newlySpeaking(rule, sample, after)).toEqual([]);
    expect(/(?<!\r)\n/.test(textsOf(after))).toBe(/(?<!\r)\n/.test(textsOf(before)));
    for (const found of before.findings)
      for (const { edits } of found.fixes.filter(({ mode }) => mode === 'suggest')) {
        const files = [...groupBy(edits, ({ path }) => path)].map(([path, own]) => ({ path, edits: own }));
        const alone = look([rule], { ...sample, texts: applied(sample.texts, files) });
        expect(alone.problems).toBeLessThanOrEqual(before.problems);
        expect(alone.findings.length).toBeLessThan(before.findings.length);
      }
  });
});

test('at least 25 rules mend what they find', () => {
  expect(new Set(looked.map(({ rule }) => rule.id)).size).toBeGreaterThanOrEqual(25);
});
