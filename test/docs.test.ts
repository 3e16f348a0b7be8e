import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pageOf } from '../actions/home.ts';
import { isTestData } from '../shared/parse/test-data.ts';
import { checks } from './checks.ts';
import { brokenLink, linksIn, readMarkdown, root } from './docs/document.ts';
import { optionFaults } from './docs/shell.ts';
import { faultsIn, ignoreFaults, policyFaults } from './docs/understand.ts';

const folders = readdirSync(join(root, 'actions')).map((name) => `actions/${name}`);
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'workflows-templates/README.md'],
  ...folders.map((folder) => `${folder}/README.md`),
  ...readdirSync(join(root, '.github/docs')).map((name) => `.github/docs/${name}`),
]
  .filter((path) => existsSync(join(root, path)))
  .map(readMarkdown);

const generated = folders.flatMap((folder) =>
  [
    'rules.md',
    'coverage.md',
    ...(existsSync(join(root, folder, 'pages')) ? readdirSync(join(root, folder, 'pages')) : []),
  ]
    .map((name) =>
      name === 'rules.md' || name === 'coverage.md' ? `${folder}/${name}` : `${folder}/pages/${name}`,
    )
    .filter((path) => existsSync(join(root, path))),
);

// Documents name days that are still to come.
beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-01'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

describe.each(documents)('$path', ({ path, blocks, code, here, links }) => {
  test.each(blocks)('$place', (block) => expect(faultsIn(block)).toEqual([]));

  test('leads where it says', () => {
    expect(links.flatMap((link) => brokenLink(path, link) ?? [])).toEqual([]);
  });

  test('names options that there are', () => expect(here.flatMap(optionFaults)).toEqual([]));

  test('shows comments that are honoured', () => expect(code.flatMap(ignoreFaults)).toEqual([]));
});

describe('what is generated', () => {
  test('has a page for each rule', () => {
    const all = checks.flatMap(({ rules }) => rules);
    expect(all.flatMap((rule) => brokenLink('README.md', pageOf(rule)) ?? [])).toEqual([]);
  });

  test('leads where it says, and shows policies that are taken', () => {
    const faults = generated.flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      // What a rule finds may be a policy with a fault.
      const sound = text.replace(/^## Found\n\nIn .*\n\n```[\s\S]*?\n```/mu, '');
      const policies = [...sound.matchAll(/\.github\/portcullis\.yml`[^\n]*:\n\n```yaml\n([\s\S]*?)\n```/gu)];
      return [
        ...linksIn(text).flatMap((link) => brokenLink(path, link) ?? []),
        ...policies.flatMap(([, policy = '']) => policyFaults(policy)).map((fault) => `${path}: ${fault}`),
      ];
    });
    expect(faults).toEqual([]);
  });
});

test('the folders of test data are those that are looked at as such', () => {
  const [, list = ''] =
    /<!-- test-data -->([\s\S]*)<!-- \/test-data -->/u.exec(
      readFileSync(join(root, '.github/docs/limits.md'), 'utf8'),
    ) ?? [];
  const names = [...list.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !isTestData(`${name}/a.yaml`))).toEqual([]);
});

describe('an example', () => {
  test.each([
    ['of no language', '', 'x'],
    ['of a language that nobody reads', 'cobol', 'x'],
    ['of an input that there is not', 'yaml', '- uses: OWNER/portcullis@SHA\n  with:\n    fail-in: high'],
    ['of a value that there is not', 'yaml', '- uses: OWNER/portcullis@SHA\n  with:\n    fail-on: awful'],
    ['of an action that there is not', 'yaml', '- uses: OWNER/portcullis/actions/lint@SHA'],
    ['of an action that is not pinned', 'yaml', '- uses: actions/checkout@v5'],
    ['of a permission that there is not', 'yaml', 'on: push\npermissions:\n  content: read'],
    ['of an event that is not for us', 'yaml', 'on: pull_request_target'],
    ['of a policy with an unknown key', 'yaml', 'presets: security'],
    [
      'of a policy with an unknown rule',
      'yaml',
      'suppressions: [{ rule: a/b, reason: c, until: 2027-01-01 }]',
    ],
    ['of text that is no YAML', 'yaml', 'a: {{ b }}: c'],
    ['of an option that there is not', 'sh', 'node dist/index.js all --presets strict'],
    ['of a command that there is not', 'sh', 'node dist/index.js every'],
    ['of a rule that there is not', 'sh', 'node dist/index.js explain no-such-rule'],
    ['of a script that there is not', 'sh', 'npm run everything'],
    ['of a program that nobody asked for', 'sh', 'git pull && curl https://a.example'],
    ['of a comment without a reason', 'gotmpl', '{{/* portcullis-ignore: privileged-container */}}'],
    ['of a comment about no rule', 'text', '# portcullis-ignore: no-such-rule -- why'],
    ['of half an object', 'json', '{'],
  ])('%s fails', (_, language, text) => expect(faultsIn({ language, text })).not.toEqual([]));

  test.each(['--no-such-option', '--fail-on awful'])('the option %s fails', (code) =>
    expect(optionFaults(code)).not.toEqual([]),
  );

  test('a link to nothing is told', () => {
    expect(brokenLink('README.md', 'NOWHERE.md')).toBe('README.md: NOWHERE.md leads to no file');
    expect(brokenLink('README.md', '#nothing')).toBe('README.md: #nothing leads to no heading');
    expect(brokenLink('README.md', 'CONTRIBUTING.md#decisions')).toBeUndefined();
  });
});
