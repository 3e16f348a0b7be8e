import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mergeComment } from '../../../../shared/report/comment/merge.ts';
import { readSections } from '../../../../shared/report/comment/read.ts';
import { commentMarker, sectionMark } from '../../../../shared/report/comment/record.ts';
import { sectionsOf } from '../../../../shared/report/comment/sections.ts';
import { foreign } from '../gfm.ts';
import { hostile } from '../hostile.ts';
import { clean, finding, runOf } from '../sample.ts';
import { firstOf, inRunner, job, many, place } from './jobs.ts';

vi.setConfig({ testTimeout: 120_000 });

const forged = sectionMark(firstOf(job('cosign-verify', { findings: many(1) })));

/** What we ourselves write in comments, too. */
const cunning: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: hostile },
  fc
    .tuple(
      hostile,
      fc.constantFrom(
        forged,
        `\n${forged}\n`,
        `\r\n\r\n${forged}\r\n`,
        '\n<!-- portcullis:end -->\n',
        '<!-- portcullis:piece 1 cosign-verify -->',
        '\n</details>\n\n<!-- portcullis:proposal 1 cosign-verify -->\n# x',
        commentMarker,
      ),
    )
    .map((parts) => parts.join('')),
);

/** A run in which everything that is not ours is one of these texts. */
function runWith(texts: readonly string[]) {
  const text = (at: number): string => texts[at % texts.length] ?? '';
  const of = (at: number, more: object = {}) => {
    const region = { path: text(at), startLine: 1, startColumn: 1, endLine: 2, endColumn: 3 };
    const related = at % 4 === 0 ? [{ message: text(at + 1), region }] : [];
    return finding('dockerfile-lint/pipe-to-shell', region, {
      message: text(at + 2),
      evidence: text(at),
      related,
      ...more,
    });
  };
  const ignored = (at: number, proposed: boolean) =>
    ({
      finding: of(at),
      by: 'inline',
      reason: text(at),
      until: text(at + 1),
      source: text(at + 2),
      proposed,
    }) as const;
  const checks = clean.result.checks.map((check) => ({
    ...check,
    outcome: 2 as const,
    findings: [
      ...texts.map((_, at) => of(at)),
      of(0, { ruleId: text(3) }),
      of(1, { status: 'fixed' }),
      of(2, { status: 'existing', ruleId: text(5) }),
    ],
    suppressed: [ignored(0, true), ignored(1, false)],
    unchecked: [{ path: text(1), code: 'limit' as const, message: text(2), line: 1, hint: text(3) }],
    errors: [{ code: text(4), message: text(5), hint: text(6) }],
    notes: [text(7)],
    drawings: [{ title: text(8), mermaid: 'graph LR\n  a --> b' }],
  }));
  return runOf({ outcome: 2, checks, proposed: [text(9)] });
}

const others = job('image-pin-check', { findings: many(40) });

test('whatever a repository holds, the comment has our nodes, and our sections only', () => {
  const known = inRunner.rule('dockerfile-lint/pipe-to-shell');
  fc.assert(
    fc.property(fc.array(cunning, { minLength: 12, maxLength: 12 }), (texts) => {
      const [title = '', asked = '', part = ''] = texts;
      const rule = (id: string) => (id === known?.id ? { ...known, title, advice: asked } : undefined);
      const context = { ...inRunner, rule, rest: title, restUrl: `https://a.example/${part}` };
      const mine = sectionsOf(runWith(texts), context, place({ asked, part }));
      const body = mergeComment([mergeComment([], mine)], others);
      expect(foreign(body)).toEqual([]);
      const read = readSections(body);
      expect(read.map(({ key }) => key).sort()).toEqual([...mine, ...others].map(({ key }) => key).sort());
      expect(read.find(({ key }) => key === mine[0]?.key)).toEqual(mine[0]);
      expect(mergeComment([body], [])).toBe(body);
    }),
    { numRuns: 60 },
  );
});

test('nor where the comment is cut', () => {
  fc.assert(
    fc.property(fc.array(cunning, { minLength: 4, maxLength: 4 }), (texts) => {
      const long = Array.from({ length: 400 }, (_, at) => `${texts[at % 4] ?? ''}${at}`);
      const mine = sectionsOf(runWith(long), inRunner, place());
      const crowd = Array.from({ length: 12 }, (_, at) =>
        job('secret-scan', { findings: many(60) }, { part: `${at}` }),
      );
      const body = mergeComment([], [...mine, ...crowd.flat()]);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60 * 1024);
      expect(body).toMatch(/\*\*\d+ of \d+ entries here/);
      expect(foreign(body)).toEqual([]);
      expect(readSections(body)).toHaveLength(mine.length + crowd.length);
    }),
    { numRuns: 4 },
  );
});
