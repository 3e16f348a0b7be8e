import { describe, expect, test } from 'vitest';
import { checks } from '../checks.ts';
import { scanText } from '../scan-text.ts';

/** Every example of every rule, with only that rule on. */
describe.each(checks.flatMap((check) => check.rules.map((rule) => ({ check, rule, id: rule.id }))))(
  '$id',
  ({ check, rule }) => {
    test.each(rule.examples.bad.map((example, index) => ({ ...example, index })))(
      'bad example $index',
      (example) => {
        const { lines, unchecked } = scanText(check, rule, example);
        expect(unchecked).toEqual([]);
        expect(example.lines).not.toEqual([]);
        expect(lines).toEqual(example.lines);
      },
    );

    test.each(rule.examples.good.map((example, index) => ({ ...example, index })))(
      'good example $index',
      (example) => {
        const { lines, unchecked } = scanText(check, rule, example);
        expect(unchecked).toEqual([]);
        expect(lines).toEqual([]);
      },
    );
  },
);
