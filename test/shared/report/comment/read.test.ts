import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeComment } from '../../../../shared/report/comment/merge.ts';
import { readSections } from '../../../../shared/report/comment/read.ts';
import { commentMarker, sectionMark } from '../../../../shared/report/comment/record.ts';
import type { Section } from '../../../../shared/report/comment/section.ts';
import { sectionsOf } from '../../../../shared/report/comment/sections.ts';
import { sample } from '../sample.ts';
import { firstOf, inRunner, job, many, place } from './jobs.ts';

const mine = sectionsOf(sample, inRunner, place({ part: 'docker/**' }));
const body = mergeComment([], mine);

describe('what is written is read back', () => {
  test('word for word', () => {
    const byKey = (sections: readonly Section[]) => new Map(sections.map((one) => [one.key, one]));
    expect(byKey(readSections(body))).toEqual(byKey(mine));
  });

  test('after the page of GitHub turned its line ends', () => {
    expect(readSections(body.replaceAll('\n', '\r\n'))).toEqual(readSections(body));
  });

  test('as an earlier version wrote it, without what it did not know', () => {
    const before = body.replaceAll('"idle":null,', '').replaceAll(/,"past":\d+/g, '');
    expect(before).not.toBe(body);
    expect(readSections(before)).toEqual(readSections(body));
    expect(mergeComment([before], mine)).toBe(body);
  });

  test('any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (words) => {
        const sections = job('secret-scan', { findings: many(1) }, { part: words });
        const [read] = readSections(mergeComment([], sections));
        expect(read).toEqual(sections[0]);
        expect(sectionMark(firstOf(sections)).slice(4, -3)).not.toMatch(/--|[<>]/);
      }),
      { numRuns: 100 },
    );
  });
});

/** A record with something else in one place. */
const broken = (change: object): string => {
  const plain = JSON.parse(sectionMark(firstOf(mine)).replace(/^\S+ \S+ | -->$/g, '')) as object;
  return `${commentMarker}\n<!-- portcullis:section ${JSON.stringify({ ...plain, ...change })} -->`;
};

describe('what we did not write is left out, and nothing is thrown', () => {
  test('as a check of this table: the record itself is read', () => {
    expect(readSections(broken({}))).toHaveLength(1);
  });

  test.for<[string, object]>([
    ['a key of another kind', { key: 'Secret Scan' }],
    ['a key with more behind it', { key: 'secret-scan:0a1b2c3d x' }],
    ['a key that is none', { key: null }],
    ['a head that is no commit', { head: 'main' }],
    ['a run below zero', { run: -1 }],
    ['a run that is no number', { run: '7' }],
    ['half an attempt', { attempt: 1.5 }],
    ['an outcome there is not', { outcome: 3 }],
    ['a severity there is not', { failOn: 'worst' }],
    ['a scope there is not', { scope: 'some' }],
    ['numbers that are text', { tally: { files: '12' } }],
    ['no numbers', { tally: null }],
    ['prints that are words', { seen: { count: 1, prints: '@team' } }],
    ['an earlier push without a commit', { before: { count: 0, prints: '' } }],
    ['an address with a bracket', { restUrl: 'https://a.example/x)[y](z' }],
    ['an address of another kind', { restUrl: 'javascript:alert(1)' }],
    ['words without end', { rest: 'x'.repeat(5000) }],
    ['a part that is a list', { part: [] }],
    ['wants that are none', { wanted: [] }],
  ])('%s', ([, change]) => {
    expect(readSections(broken(change))).toEqual([]);
  });

  test.for([
    ['empty', ''],
    ['the marker only', commentMarker],
    ['without the marker', body.replace(commentMarker, '')],
    ['the marker is not first', ` ${body}`],
    ['no JSON', `${commentMarker}\n<!-- portcullis:section {"key" -->`],
    ['a list', `${commentMarker}\n<!-- portcullis:section [] -->`],
    ['too long', body + 'x'.repeat(70_000)],
  ] as const)('%s', ([, text]) => {
    expect(readSections(text)).toEqual([]);
  });

  test('wherever a body is cut off, the rest is read or left out', () => {
    for (let end = 0; end < body.length; end += 97) {
      const read = readSections(body.slice(0, end));
      expect(read.length).toBeLessThanOrEqual(mine.length);
      expect(mergeComment([body.slice(0, end)], mine)).toBe(body);
    }
  });
});
