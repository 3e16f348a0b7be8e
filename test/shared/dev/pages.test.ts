import { describe, expect, test } from 'vitest';
import type { Check } from '../../../shared/core/check.ts';
import type { Document } from '../../../shared/core/document.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { languageOf } from '../../../shared/dev/markdown.ts';
import { mendedBy, rulePage } from '../../../shared/dev/rule-page.ts';
import { tryOut } from '../../../shared/dev/try-out.ts';

const lineAt = (path: string, line: number) => ({
  path,
  startLine: line,
  startColumn: 1,
  endLine: line,
  endColumn: 2,
});

/** Finds `x` at the beginning of a line; `#` begins a comment, which covers its line and the next. */
const rule = (examples: Rule['examples'], more: Partial<Report> = {}): Rule => ({
  id: 'a/b',
  scope: 'document',
  title: 'A thing',
  severity: 'low',
  confidence: 'high',
  preset: 'security',
  why: 'It is.',
  advice: 'Do not.',
  references: [],
  aliases: [],
  examples,
  check: ({ doc }: { doc: Document }, report) => {
    doc.text.split('\n').forEach((line, at) => {
      if (line.startsWith('x'))
        report({ region: lineAt(doc.path, at + 1), message: 'An x.', evidence: 'x', ...more });
    });
  },
});

const check = (rules: readonly Rule[], sign: string | undefined = '#'): Check =>
  ({
    id: 'a',
    examplePath: 'a.yaml',
    inputs: [],
    rules,
    claims: () => ({ kind: 'a', certain: true }),
    parse: ({ path, text }: { path: string; text: string }) => ({
      doc: {
        path,
        text,
        comments: text.split('\n').flatMap((line, at) => {
          const [, comment] = line.split(`${sign} `);
          const covers = { startLine: at + 1, endLine: at + 2 };
          return comment === undefined ? [] : [{ text: comment, region: lineAt(path, at + 1), covers }];
        }),
      },
    }),
  }) as unknown as Check;

const found = { bad: [{ text: 'y\nx\n', lines: [2] }], good: [{ text: 'y\n' }] } satisfies Rule['examples'];
const pageOf = (one: Rule, sign?: string): string => rulePage(check([one], sign), one);

describe('the page of a rule', () => {
  test('shows a comment that is honoured', () => {
    expect(pageOf(rule(found))).toContain(
      'In the file:\n\n```yaml\n# portcullis-ignore: a/b -- why it is accepted until 2027-06-30\nx\n```\n\nOr in the policy',
    );
  });

  test.each([
    ['none of our signs', rule(found), '%'],
    ['a finding that is proven', rule(found, { isProven: true }), '#'],
    ['a finding of no place', rule(found, { region: null }), '#'],
  ])('shows no comment for %s', (_, one, sign) => {
    expect(pageOf(one, sign)).toContain('## Accepting one finding\n\nIn the policy');
  });

  test('of what always closes the gate shows no comment and no pattern', () => {
    const page = pageOf(
      rule(found, { gatesAlways: true, properties: { purl: 'pkg:npm/a@1', advisories: ['MAL-1'] } }),
    );
    expect(page).not.toContain('portcullis-ignore');
    expect(page).not.toContain('Accepting');
    expect(page).toContain('{ rule: a/b, purl: "pkg:npm/a@1", advisory: MAL-1,');
  });

  test('says what is offered', () => {
    const fixes = (['suggest', 'fix'] as const).map((mode) => ({ title: '', mode, edits: [] }));
    const one = rule(found, { fixes });
    expect(mendedBy(tryOut(check([one]), one))).toBe('`--fix`, a suggestion');
    expect(pageOf(one)).toContain('`--fix` writes it');
    expect(pageOf(rule(found))).toContain('No fix is offered');
    expect(mendedBy(tryOut(check([rule(found)]), rule(found)))).toBe('by hand');
  });

  test('says what is offered online alone', () => {
    const [bad] = found.bad;
    const one = rule(
      { ...found, bad: [{ ...bad, facts: {} }] },
      { fixes: [{ title: '', mode: 'fix', edits: [] }] },
    );
    const asking = { ...check([one]), inputs: [{ name: 'online' }] } as unknown as Check;
    expect(mendedBy(tryOut(asking, one))).toBe('`--online --fix`');
    expect(rulePage(asking, one)).toContain('`--online --fix` writes it');
  });

  const [bad] = found.bad;
  test.each([
    ['facts', { ...bad, facts: {} }, bad, 'The same text, where that is not so'],
    ['settings', { ...bad, options: { most: 1 } }, bad, 'The same text without these settings.'],
    [
      'other settings',
      bad,
      { ...bad, options: { most: 1 } },
      'The same text.\n\nWith, in `.github/portcullis.yml`:\n\n```yaml\nchecks:\n  a:\n    options:\n      most: 1\n```',
    ],
  ])('says that %s make the difference', (_, bad, good, text) => {
    expect(pageOf(rule({ bad: [bad], good: [good] }))).toContain(`## Fine for this rule\n\n${text}`);
  });

  test('shows a change as what was and what is', () => {
    const bad = [{ text: 'x\n', before: { 'a.json': 'old\n' }, lines: [1] }] as const;
    const page = pageOf(rule({ bad: [...bad], good: [{ text: 'x\n' }] }));
    expect(page).toContain(
      'Before the change, `a.json`:\n\n```json\nold\n```\n\nAfter it, in `a.yaml`:\n\n```yaml\nx\n```',
    );
    expect(page).toContain('The same where it stood before');
    expect(pageOf(rule({ bad: [...bad], good: [{ text: 'y\n' }] }))).toContain(
      '## Fine for this rule\n\nIn `a.yaml`:\n\n```yaml\ny\n```',
    );
  });
});

test.each([
  ['Dockerfile', 'dockerfile'],
  ['docker/app.Dockerfile', 'dockerfile'],
  ['Containerfile.dev', 'dockerfile'],
  ['deploy.yml', 'yaml'],
  ['package-lock.json', 'json'],
  ['Cargo.toml', 'toml'],
  ['pom.xml', 'xml'],
  ['go.mod', 'text'],
  ['.dockerignore', 'text'],
])('%s is shown as %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});
