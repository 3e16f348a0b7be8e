import { describe, expect, test } from 'vitest';
import type { Check } from '../../../shared/core/check.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { rulesPage } from '../../../shared/dev/pages.ts';

const pageOf = (examplePath: string, examples: Rule['examples']): string => {
  const rule = {
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
    check: () => undefined,
  } satisfies Rule;
  return rulesPage({ id: 'a', examplePath, rules: [rule] } as unknown as Check);
};

describe('the page of a rule', () => {
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
    const page = pageOf(path, { bad: [{ text: 'x\n', lines: [1] }], good: [{ text: 'y\n' }] });
    expect(page).toContain(`Found in \`${path}\`:\n\n\`\`\`${language}\nx\n\`\`\``);
  });

  test('shows a change as what was and what is', () => {
    const bad = [{ text: 'new\n', before: { 'a.json': 'old\n' }, lines: [1] }] as const;
    const page = pageOf('a.json', { bad: [...bad], good: [{ text: 'new\n' }] });
    expect(page).toContain(
      'Before the change, `a.json`:\n\n```json\nold\n```\n\nFound after it, in `a.json`:\n\n```json\nnew\n```',
    );
    expect(page).toContain('Fine for this rule where it stood before');
    expect(page.match(/\nnew\n/g)).toHaveLength(1);
    const other = pageOf('a.json', { bad: [...bad], good: [{ text: 'other\n' }] });
    expect(other).toContain('Fine for this rule in `a.json`:\n\n```json\nother\n```');
  });
});
