import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../shared/core/finding.ts';
import type { Run } from '../../../shared/core/result.ts';
import { commentMarker, toComment } from '../../../shared/report/comment.ts';
import { toSummary } from '../../../shared/report/summary.ts';
import { hostile } from './hostile.ts';
import { clean, context, empty, finding, oneCheck, sample } from './sample.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const parse = (markdown: string): readonly Node[] =>
  nodesOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

const comment = toComment(sample, context);

describe('comment', () => {
  test('headings: the verdict, what the change proposes, what went wrong, then the checks', () => {
    expect(comment.startsWith(`${commentMarker}\n## `)).toBe(true);
    expect(comment.match(/^#+ .*$/gm)).toEqual([
      '## ⛔ Portcullis: incomplete',
      '#### ⚠️ This change brings in an ignore',
      '#### ⛔ Errors (1)',
      '#### ⛔ Could not check (1)',
      '### dockerfile-lint',
      '### image-pin-check',
    ]);
  });

  test('the table counts what the JSON report holds', () => {
    expect(comment).toContain(
      '| check | files | critical | high | medium | info | introduced | existing | fixed | suppressed | unchecked |',
    );
    expect(comment).toContain('| `dockerfile-lint` | 12 | 1 | 1 | 3 | · | 4 | 1 | 1 | 3 | 1 |');
    expect(comment).toContain('| `image-pin-check` | 31 | · | 1 | 48 | 1 | 50 | · | · | · | · |');
  });

  test('findings link to their lines in the head, fixed ones in the base', () => {
    const blob = 'https://github.example/o/r/blob';
    expect(comment).toContain(
      `[\`docker/api/Dockerfile:5\`](${blob}/${'a'.repeat(40)}/docker/api/Dockerfile#L5-L8)`,
    );
    expect(comment).toContain(`[\`old/Dockerfile:10\`](${blob}/${'b'.repeat(40)}/old/Dockerfile#L10)`);
  });

  test.for([
    ['clean', clean, '✅ **Portcullis**: no findings in 12 files · `dockerfile-lint`\n'],
    [
      'nothing to check',
      empty,
      '💤 **Portcullis**: no file here belongs to dockerfile-lint, image-pin-check\n',
    ],
  ] as const)('%s is one line', ([, run, line]) => {
    expect(toComment(run, context)).toBe(`${commentMarker}\n${line}`);
  });

  test('an ignore that the change brings in is never folded away', () => {
    const suppressed = sample.result.checks
      .flatMap((check) => check.suppressed)
      .filter(({ proposed }) => proposed);
    expect(toComment(oneCheck({ filesChecked: 1, suppressed }), context)).toContain('brings in an ignore');
  });
});

describe('limits', () => {
  const wide = Array.from({ length: 10_000 }, (_, at): Finding => {
    const region = {
      path: `${'folder/'.repeat(20)}${at}.yaml`,
      startLine: at + 1,
      startColumn: 1,
      endLine: at + 1,
      endColumn: 2,
    };
    const severity = at % 100 === 99 ? 'critical' : 'medium';
    return finding(`r/rule-${at % 300}`, region, { severity, message: 'm'.repeat(200) });
  });
  const unchecked = wide
    .slice(0, 2000)
    .map(
      ({ region }) =>
        ({ path: region?.path ?? '', code: 'limit', message: 'm', line: 1, hint: 'h' }) as const,
    );
  const run = oneCheck(
    { findings: wide, unchecked },
    { outcome: 2, gate: { failOn: 'high', failing: 100, unchecked: 2000 } },
  );

  test.for<[string, (one: Run) => string, number]>([
    ['comment', (one) => toComment(one, context), 60 * 1024],
    ['summary', (one) => toSummary(one, context), 1000 * 1024],
  ])('%s: 10,000 findings fit, counts stay exact, the rest is named', ([, write, limit]) => {
    const markdown = write(run);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
    expect(markdown).toContain('| 100 | 9900 | 10000 | 2000 |');
    expect(markdown).toMatch(/\*\*\d+ of \d+ entries fit here; the rest is in the report file/);
    expect(markdown.match(/<details>/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0);
    expect(markdown.match(/\*\*critical/g)).not.toBeNull();
  });
});

test('whatever a repository holds, the page has our nodes and links only', () => {
  const ours = /^https:\/\/(?:github\.example\/o\/r\/blob\/|portcullis\.example\/rules\/)/;
  const html = /^(?:<!-- portcullis:comment:v1 -->|<details><summary>[\w ,]+<\/summary>|<\/details>)$/;
  const foreign = ({ type, url = '', value = '' }: Node): boolean =>
    (type === 'link' && !ours.test(url)) ||
    (type === 'html' && !value.split('\n').every((line) => html.test(line))) ||
    /^(?:image|definition|footnote|code$|blockquote|delete|thematicBreak|break|linkReference)/.test(type) ||
    (type === 'text' && /@\w|#\d|gh-\d|[0-9a-f]{7}|:[\w+-]+:|:\/\//i.test(value));
  fc.assert(
    fc.property(hostile, hostile, hostile, (path, message, reason) => {
      const region = { path, startLine: 1, startColumn: 1, endLine: 2, endColumn: 3 };
      const one = finding('dockerfile-lint/pipe-to-shell', region, {
        message,
        related: [{ message: reason, region }],
      });
      const { result } = oneCheck(
        {
          findings: [one, { ...one, status: 'fixed' }, { ...one, status: 'existing', ruleId: 'other/rule' }],
          suppressed: [
            { finding: one, by: 'inline', reason, until: null, source: path, proposed: true },
            { finding: one, by: 'policy', reason, until: '2027-01-01', source: message, proposed: false },
          ],
          unchecked: [{ path, code: 'limit', message, line: 1, hint: reason }],
          errors: [{ code: message, message: reason, hint: path }],
        },
        { outcome: 2 },
      );
      const markdown = toComment({ result, texts: new Map(), blobs: new Map() }, context);
      expect(parse(markdown).filter(foreign)).toEqual([]);
    }),
    { numRuns: 1500, examples: [[']', '', '']] },
  );
});
