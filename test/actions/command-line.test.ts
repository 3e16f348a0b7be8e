import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { commands } from '../../actions/command-list.ts';
import { readCommandLine } from '../../actions/command-line.ts';
import templates from '../../actions/init/templates.json' with { type: 'json' };
import { requiredCheck } from '../../actions/init/workflows.ts';
import { invocation } from '../../actions/manual/invocation.ts';
import { help } from '../../actions/manual/manual.ts';
import { outlines } from '../../actions/outlines.ts';

test.each([
  ['', '', []],
  ['--fail-on low', '', []],
  ['--report json', '', []],
  ['all .', 'all', ['.']],
  ['all --fial-on high', 'all', []],
  ['--fial-on high all .', 'all', ['.']],
  ['all --bogus here', 'all', ['here']],
  ['all --offlin here', 'all', ['here']],
  ['-h', 'help', []],
  ['--help rules', 'help', ['rules']],
  ['rules --help', 'help', ['rules']],
] as const)('%j', (text, command, paths) => {
  const line = readCommandLine(text.split(' ').filter(Boolean), {});
  expect([line.command, line.paths]).toEqual([command, paths]);
  expect(line.problems.length).toBe(/fial|bogus|offlin/u.test(text) ? 1 : 0);
});

describe('help', () => {
  const overview = help([]) ?? '';

  test('is short, and names every command, and where the rest stands', () => {
    expect(overview.split('\n').length).toBeLessThan(60);
    for (const { name } of commands) expect(overview).toMatch(new RegExp(`^ {2}${name} `, 'mu'));
    expect(overview).toContain('help all');
  });

  test('all holds what every check takes', () => {
    const names = outlines.flatMap(({ inputs }) => inputs).filter(({ where }) => where !== 'action');
    for (const { name } of names) expect(help(['all'])).toContain(`--${name}`);
  });

  test.each(commands.map(({ name, usage }) => [name, usage]))('%s has a page of its own', (name, usage) => {
    const page = help([name]) ?? '';
    if (name !== 'help') expect(page.split('\n')[0]).toMatch(new RegExp(` ${name}(?: |$)`, 'u'));
    if (name !== 'help') expect(page).toContain(usage);
    if (!['all', 'update', 'help'].includes(name)) expect(page).not.toContain('--write-baseline');
  });

  test.each(['foo', 'dockerfile-lint,foo', ''])('knows no %j', (name) => {
    expect(help([name])).toBeUndefined();
  });
});

test.each([
  ['/usr/bin/portcullis', '/repo', 'portcullis'],
  ['/repo/node_modules/.bin/portcullis', '/repo', 'portcullis'],
  ['/repo/dist/index.js', '/repo', 'node dist/index.js'],
  ['/opt/a b/dist/index.js', '/repo', 'node "/opt/a b/dist/index.js"'],
  ['/opt/portcullis/dist/index.js', '/repo', 'node /opt/portcullis/dist/index.js'],
])('%s in %s is started as %s', (entry, cwd, typed) => {
  expect(invocation(entry, cwd)).toBe(typed);
});

test.each(['pull-request-gate', 'fork-safe-pull-request'] as const)(
  '%s ends with the required check',
  (name) => {
    const jobs = (text: string) => (load(text) as { jobs: Record<string, { name?: string }> }).jobs;
    const own = jobs(templates[name]).portcullis?.name ?? '';
    const called = jobs(readFileSync(`.github/workflows/${name}.yml`, 'utf8')).gate?.name ?? '';
    expect(requiredCheck).toBe(`${own} / ${called}`);
  },
);
