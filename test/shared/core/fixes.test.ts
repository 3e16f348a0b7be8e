import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, Finding, Fix } from '../../../shared/core/finding.ts';
import { applyEdits, countFixable, selectFixes } from '../../../shared/core/fixes.ts';
import { finding } from '../report/sample.ts';

const text = '0123456789';

const edit = (offset: number, length: number, put: string, path = 'a'): Edit => ({
  path,
  offset,
  length,
  text: put,
});

const found = (edits: readonly Edit[], more: Partial<Finding> = {}, mode: Fix['mode'] = 'fix'): Finding =>
  finding('x/y', null, { severity: 'medium', fixes: [{ title: 't', mode, edits }], ...more });

const fixed = (findings: readonly Finding[], mode: Fix['mode'] = 'fix'): Record<string, string | undefined> =>
  Object.fromEntries(
    selectFixes(findings, ({ fix }) => fix.mode === mode).files.map(({ path, edits }) => [
      path,
      applyEdits(text, edits),
    ]),
  );

describe('which fixes go together', () => {
  test.for<[string, Finding[], Record<string, string>, number]>([
    ['two places', [found([edit(7, 1, 'B')]), found([edit(1, 2, 'A')])], { a: '0A3456B89' }, 0],
    [
      'two files',
      [found([edit(0, 1, '')]), found([edit(0, 0, 'x', 'b')])],
      { a: '123456789', b: `x${text}` },
      0,
    ],
    [
      'an edit that two share is written once',
      [found([edit(1, 1, 'A')]), found([edit(1, 1, 'A')])],
      { a: '0A23456789' },
      0,
    ],
    [
      'the same words inserted twice are written once',
      [found([edit(4, 0, '!')]), found([edit(4, 0, '!')])],
      { a: '0123!456789' },
      0,
    ],
    [
      'one place, two wishes: the first in order holds',
      [found([edit(1, 1, 'A')]), found([edit(1, 1, 'B')])],
      { a: '0A23456789' },
      1,
    ],
    [
      'the worse one goes first',
      [found([edit(1, 1, 'A')]), found([edit(1, 1, 'B')], { severity: 'high' })],
      { a: '0B23456789' },
      1,
    ],
    ['overlapping', [found([edit(1, 3, 'A')]), found([edit(3, 3, 'B')])], { a: '0A456789' }, 1],
    ['touching', [found([edit(1, 2, 'A')]), found([edit(3, 2, 'B')])], { a: '0A3456789' }, 1],
    [
      'touching inside of one fix',
      [found([edit(3, 2, 'B'), edit(1, 2, 'A'), edit(5, 0, 'C')])],
      { a: '0ABC56789' },
      0,
    ],
    [
      'a fix goes in whole or not at all',
      [found([edit(1, 1, 'A')]), found([edit(1, 1, 'B'), edit(8, 1, 'C'), edit(0, 1, 'D', 'b')])],
      { a: '0A23456789' },
      1,
    ],
    [
      'a fix at odds with itself',
      [found([edit(1, 3, 'A'), edit(2, 1, 'B')]), found([edit(8, 1, 'C')])],
      { a: '01234567C9' },
      1,
    ],
    ['what is gone already', [found([edit(1, 1, 'A')], { status: 'fixed' })], {}, 0],
    ['what a person should see first', [found([edit(1, 1, 'A')], {}, 'suggest')], {}, 0],
    ['a fix without edits', [found([])], {}, 0],
  ])('%s', ([, findings, files, deferred]) => {
    expect(fixed(findings)).toEqual(files);
    expect(selectFixes(findings, ({ fix }) => fix.mode === 'fix').deferred).toBe(deferred);
  });

  test('the second fix of a finding stands in for the first where that one is in the way', () => {
    const two = found([], {
      fixes: [
        { title: 'one', mode: 'fix', edits: [edit(1, 1, 'B')] },
        { title: 'other', mode: 'fix', edits: [edit(5, 1, 'B')] },
      ],
    });
    expect(fixed([found([edit(1, 1, 'A')], { severity: 'high' }), two])).toEqual({ a: '0A234B6789' });
  });

  test('whatever the order of findings, edits neither touch nor repeat, and chosen fixes are whole', () => {
    const edits = fc.array(
      fc.record({
        path: fc.constantFrom('a', 'b'),
        offset: fc.nat(8),
        length: fc.nat(2),
        text: fc.constantFrom('', 'x', 'y'),
      }),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (all) => {
        const findings = all.map((one) => found(one));
        const { remedies, files, deferred } = selectFixes(findings, () => true);
        expect(remedies.length + deferred).toBe(findings.length);
        const written = files.flatMap((file) => file.edits);
        for (const { fix } of remedies) for (const one of fix.edits) expect(written).toContainEqual(one);
        for (const file of files) expect(applyEdits(text, file.edits)).toBeDefined();
      }),
    );
  });
});

describe('edits of a text', () => {
  test.for<[string, Edit[], string | undefined]>([
    ['none', [], text],
    ['all of it', [edit(0, 10, '')], ''],
    ['at the end', [edit(10, 0, '!')], `${text}!`],
    ['beyond the end', [edit(10, 1, '!')], undefined],
    ['before the start', [edit(-1, 1, '!')], undefined],
    ['no number', [edit(NaN, 1, '!')], undefined],
    ['half a place', [edit(0.5, 1, '!')], undefined],
    ['a length below nothing', [edit(4, -2, '!')], undefined],
    ['one over the other', [edit(0, 3, 'A'), edit(2, 1, 'B')], undefined],
  ])('%s', ([, edits, wanted]) => {
    expect(applyEdits(text, edits)).toBe(wanted);
  });
});

test('a finding counts once, under what mends it with the least to think about', () => {
  const modes = (...all: Fix['mode'][]): Finding =>
    found([], { fixes: all.map((mode) => ({ title: '', mode, edits: [edit(0, 0, 'x')] })) });
  const findings = [modes('suggest', 'fix'), modes('update'), modes('suggest'), modes()];
  expect(countFixable(findings)).toEqual({ fix: 1, suggest: 1, update: 1 });
});
