import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../shared/core/result.ts';
import { toHtml } from '../../../../shared/report/html/report.ts';
import { clean, context, empty, finding, oneCheck, sample } from '../sample.ts';

const shown = toHtml(sample, context);
/** What a reader sees, roughly: tags taken out. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<body>'), html.indexOf('<script>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('report', () => {
  test('what decides stands first', () => {
    expect([...shown.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g)].map(([, title]) => title)).toEqual([
      '⛔ Portcullis: incomplete',
      'Errors: 1',
      'Could not check: 1',
      'This change brings in 1 ignore',
      'Checks',
      'Findings: 54',
      'Existing before this change, not gating: 1',
      'Fixed by this change: 1',
    ]);
  });

  test.for([
    [
      'severity, title, rule and number',
      'critical A secret stays in the image dockerfile-lint/secret-in-env · 1',
    ],
    ['advice', 'Instead: End the last stage with USER and a numeric id other than 0.'],
    ['why', 'Why Everybody who can pull the image can read its environment.'],
    ['code', '9 │ && true 10 │ USER root │ ^^^^^^^^^ 11 │ CMD ["node", "app.js"]'],
    ['related places', 'See docker/api/Dockerfile:2:1 : the stage that ships it'],
    ['evidence where no text is at hand', 'postgres:16 has no digest. postgres:16'],
    ['doubt', 'goes straight into a shell. (low confidence)'],
    ['suppressed', 'Suppressed: 2 medium dockerfile-lint/pipe-to-shell at docker/api/Dockerfile:4:1'],
    ['reason and day', ': vendor script, checked by hand until 2027-01-31 (inline, docker/api/Dockerfile:3)'],
    ['excluded', 'Excluded, linguist-vendored: 2 vendor/Dockerfile vendor/b/Dockerfile'],
    ['unchecked', 'broken/Dockerfile:7 The heredoc EOF never ends. Close it'],
    ['no place', 'the repository as a whole No lock of digests'],
  ])('tells: %s', ([, words]) => {
    expect(textOf(shown)).toContain(words);
  });

  test('links to the rule and to the lines; fixed ones in the base', () => {
    expect(shown).toContain('<a href="https://portcullis.example/rules/image-pin-check/image-tag">');
    expect(shown).toContain(`/blob/${'b'.repeat(40)}/old/Dockerfile#L10"`);
  });

  test.for([
    [clean, '✅ Portcullis: passed'],
    [empty, '💤 Portcullis: nothing to check'],
  ] as const)('a run without findings', ([run, title]) => {
    const html = toHtml(run, context);
    expect(html).toContain(title);
    expect(html).not.toContain('class="row"');
  });
});

test('who answers for what is suppressed', () => {
  const found = finding('dockerfile-lint/last-user-root', null);
  const one = { finding: found, by: 'policy', reason: 'old', until: '2099-01-01', source: 'p.yml' } as const;
  const run = oneCheck({ suppressed: [{ ...one, owner: '<b>team</b>', proposed: false }] });
  expect(textOf(toHtml(run, context))).toContain(': old until 2099-01-01, <b>team</b> (policy, p.yml)');
});

describe('a fix', () => {
  const path = 'Dockerfile';
  const text = 'FROM a\nUSER root\nRUN b\n';
  const edits = [{ path, offset: 12, length: 4, text: '10001' }];
  const mended = finding(
    'dockerfile-lint/last-user-root',
    { path, startLine: 2, startColumn: 6, endLine: 2, endColumn: 10 },
    { fixes: [{ title: 'Use a number', mode: 'fix', edits }] },
  );
  const run = oneCheck({ findings: [mended] });
  const texts = new Map([[path, text]]);
  const open: NonNullable<Run['starred']> = () => new Set();

  test('is a diff of its lines', () => {
    const html = toHtml({ ...run, texts, starred: open }, context);
    expect(html).toContain('<del>- USER root</del><ins>+ USER 10001</ins>');
  });

  test.for([
    ['in a line that is starred out', { starred: () => new Set([2]) }],
    ['of other bytes than were checked', { starred: () => undefined }],
    ['with a secret in it', { starred: open, secrets: new Set(['10001']) }],
  ] as const)('%s is its title alone', ([, more]) => {
    const html = toHtml({ ...run, texts, ...more }, context);
    expect(html).toContain('Use a number');
    expect(html).not.toContain('<ins>');
  });
});

test('what is excluded for rare reasons is counted', () => {
  const excluded = Array.from({ length: 25 }, (_, at) => ({ path: `${at}.txt`, why: `reason ${at}` }));
  const text = textOf(toHtml(oneCheck({ excluded }), context));
  expect(text.match(/Excluded, reason/g)).toHaveLength(20);
  expect(text).toContain('… 5 more, for other reasons');
});

describe('10,000 findings', () => {
  const at = (line: number) => ({
    path: `a/b/${line}.yaml`,
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: 9,
  });
  const many = (number: number, message = 'The image `registry.example/some/thing:1.2.3` has no digest.') =>
    toHtml(
      oneCheck({
        findings: Array.from({ length: number }, (_, line) =>
          finding('image-pin-check/image-tag', at(line + 1), {
            message,
            evidence: 'registry.example/some/thing:1.2.3',
          }),
        ),
      }),
      context,
    );

  test('all stand in at most 5 MB', () => {
    const html = many(10_000);
    expect(html.match(/class="row"/g)).toHaveLength(10_000);
    expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
  });

  test('what has no room is said', () => {
    const html = many(12_000, `${'x'.repeat(390)}.`);
    expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
    const rows = html.match(/class="row"/g)?.length ?? 0;
    expect(html).toContain(`${12_000 - rows} more findings found no room here: all are in the report file`);
  });
});
