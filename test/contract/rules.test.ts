import { describe, expect, test } from 'vitest';
import { checks } from '../checks.ts';
import { tool } from '../../shared/core/tool.ts';
import manifest from '../../package.json' with { type: 'json' };

const rules = checks.flatMap(({ rules }) => rules);
const ids = rules.map(({ id }) => id);

test('the version stands once', () => expect(tool.version).toBe(manifest.version));

test('ids are unique', () => expect(new Set(ids).size).toBe(ids.length));

test('no alias is an id', () =>
  expect(rules.flatMap(({ aliases }) => aliases).filter((alias) => ids.includes(alias))).toEqual([]));

test('inputs of one name are one input', () => {
  const inputs = checks.flatMap((check) => check.inputs);
  for (const input of inputs)
    expect(inputs.filter(({ name }) => name === input.name)).toEqual(
      inputs.filter(({ name }) => name === input.name).map(() => input),
    );
});

describe.each(checks)('$id', (check) => {
  test.each(check.rules)('$id', (rule) => {
    expect(rule.id).toMatch(new RegExp(`^${check.id}/[a-z0-9]+(-[a-z0-9]+)*$`, 'u'));
    // Some providers have a dot in their name.
    expect(rule.title).toMatch(/^.{7,79}[^.]$/u);
    expect(rule.why.length).toBeGreaterThan(40);
    expect(rule.advice.length).toBeGreaterThan(20);
    expect(
      rule.references.filter(
        (reference) => !/^(?:https:\/\/\S+|[A-Z]+(?:-[A-Z0-9]+)*[-\d.]+)$/u.test(reference),
      ),
    ).toEqual([]);
    expect(rule.references.length).toBeGreaterThan(0);
    if (rule.yieldsTo !== undefined) expect(ids).toContain(rule.yieldsTo);
  });

  test('every input of the check feeds an option', () => {
    // Where to look is a matter of the run, not of a rule.
    const options = [
      'history',
      'stdin',
      ...[check, ...check.rules].flatMap((one) => Object.keys(one.options ?? {})),
    ];
    for (const { name } of check.inputs)
      expect(options).toContain(name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()));
  });
});
