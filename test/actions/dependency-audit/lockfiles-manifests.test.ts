import { describe, expect, test } from 'vitest';
import { claimLockfile } from '../../../actions/dependency-audit/formats.ts';
import { audited, npmLock, osv, told as found } from './audited.ts';
import { read } from './lockfile-lines.ts';
import { told } from './lockfile-reading.ts';

describe('what manifests ask for', () => {
  test.for([
    {
      path: 'web/package.json',
      text: [
        '{"dependencies": {',
        '"a": "1.2.0",',
        '"b": "^1.2.0",',
        '"c": "1 || 2",',
        '"d": "npm:real@~3.1.0",',
        '"e": "workspace:*",',
        '"f": "owner/name#0123456789012345678901234567890123456789",',
        '"g": "file:vendor/g.tgz",',
        '"h": "*"',
        '}, "devDependencies": {',
        '"i": "latest", "__proto__": "1.0.0"}, "peerDependencies": {"j": "1.0.0"}}',
      ],
      packages: [
        '2 a@1.2.0 direct runtime',
        '3 b@>=1.2.0 direct runtime',
        '4 c@ direct runtime',
        '5 real@>=3.1.0 direct runtime',
        '6 e@ direct runtime <workspace>',
        '7 f@ direct runtime <git github:owner/name#0123456789012345678901234567890123456789 #0123456789012345678901234567890123456789>',
        '8 g@ direct runtime <archive vendor/g.tgz>',
        '9 h@ direct runtime',
        '11 i@ direct dev dev',
        '11 __proto__@1.0.0 direct dev dev',
      ],
    },
    {
      path: 'pyproject.toml',
      text: [
        '[project]',
        'dependencies = ["A.b>=1", "c==2.0", "d @ https://files.example/d-1.0.tar.gz"]',
        '[dependency-groups]',
        'test = ["e"]',
        '[tool.poetry.dependencies]',
        'python = "^3.11"',
        'f = "^4.1"',
        'g = { path = "../g" }',
        'h = "5.0"',
      ],
      packages: [
        '2 a-b@>=1 direct runtime',
        '2 c@2.0 direct runtime',
        '2 d@1.0 direct runtime <url https://files.example/d-1.0.tar.gz>',
        '4 e@ direct dev',
        '7 f@>=4.1 direct runtime',
        '8 g@ direct runtime <path ../g>',
        '9 h@5.0 direct runtime',
      ],
    },
    {
      path: 'Pipfile',
      text: ['[packages]', 'a = "*"', 'b = "==1.0"', '[dev-packages]', 'c = { version = ">=2" }'],
      packages: ['2 a@ direct runtime', '3 b@1.0 direct runtime', '5 c@>=2 direct dev'],
    },
    {
      path: 'Cargo.toml',
      text: [
        '[dependencies]',
        'a = "1.2"',
        'b = { version = "=1.3.0", package = "real" }',
        'c = { path = "../c" }',
        'd = { workspace = true }',
        "[target.'cfg(unix)'.dev-dependencies]",
        'e = { git = "https://git.example/e" }',
        '[workspace.dependencies]',
        'f = "=1.0.0"',
      ],
      packages: [
        '2 a@>=1.2 direct runtime',
        '3 real@1.3.0 direct runtime',
        '4 c@ direct runtime <path ../c>',
        '5 d@ direct runtime <workspace>',
        '9 f@1.0.0 direct runtime',
        '7 e@ direct dev <git https://git.example/e>',
      ],
    },
    {
      path: 'Gemfile',
      text: [
        "source 'https://gems.example'",
        "gem 'a', '1.2.0'",
        '  gem(\'b\', "~> 1.2", require: false)',
        "gem 'c', '>= 1', '< 3'",
        "gem 'd', path: '../d'",
        'gem name, version',
        "# gem 'e'",
      ],
      packages: ['2 a@1.2.0 direct', '3 b@>=1.2 direct', '4 c@ direct', '5 d@ direct <path ../d>'],
    },
    {
      path: 'composer.json',
      text: [
        '{"require": {"php": ">=8", "ext-json": "*",',
        '"Acme/A": "^2.1"},',
        '"require-dev": {"acme/b": "v1.0.0"}}',
      ],
      packages: ['2 acme/a@>=2.1 direct runtime', '3 acme/b@1.0.0 direct dev'],
    },
  ])('$path', ({ path, text, packages }) => {
    expect(told(path, text.join('\n'))).toEqual(packages);
  });

  test.for([
    ['package.json', '{"name": "a"}'],
    ['package.json', '{"dependencies": '],
    ['pyproject.toml', '[tool.black]\n'],
    ['Cargo.toml', '[workspace]\n'],
    ['Gemfile', 'gemspec\n'],
  ] as const)('%s that asks for nothing, or cannot be read: %j', ([path, text]) => {
    expect(read(path, text)).toEqual({});
  });

  test.for(['test/fixtures/a/package.json', 'a/node_modules/b/package.json', 'vendor/a/composer.json'])(
    '%s is nobody’s',
    (path) => {
      expect(claimLockfile(path)).toBeUndefined();
    },
  );
});

const asks = '{\n"dependencies": {\n"left": "1.0.0"\n}\n}\n';

const none = '# yarn lockfile v1\n';

describe('manifests and lockfiles', () => {
  test.for([
    { title: 'a lockfile beside it', head: { 'package-lock.json': npmLock({ left: '1.0.0' }) }, notes: 0 },
    { title: 'one above it', head: { '../package-lock.json': npmLock({ left: '1.1.0' }) }, notes: 0 },
    {
      title: 'two that share it',
      head: { 'yarn.lock': none, '../package-lock.json': npmLock({ left: '1.1.0' }) },
      notes: 0,
    },
    { title: 'one that has it not', head: { '../yarn.lock': none }, notes: 1 },
    { title: 'one of another language', head: { 'Cargo.lock': 'version = 4\n' }, notes: 1 },
    { title: 'one below it', head: { 'sub/package-lock.json': npmLock({ left: '1.0.0' }) }, notes: 1 },
    { title: 'none', head: {}, notes: 1 },
  ])('$title', async ({ head, notes }) => {
    const files = Object.fromEntries(
      Object.entries(head).map(([path, text]) => [
        path.startsWith('../') ? path.slice(3) : `web/${path}`,
        text,
      ]),
    );
    const run = await audited({
      head: { 'web/package.json': asks, ...files },
      records: [osv('GHSA-2222-3333-4444', 'right', '1.1.0')],
    });
    expect(found(run).filter((line) => line.includes('web/package.json'))).toEqual(
      Array.from(
        { length: notes },
        () => expect.stringContaining('unpinned-dependency web/package.json:3') as string,
      ),
    );
    expect(run.result.outcome).toBe(0);
  });

  test('malware that a manifest asks for, and a lockfile does not know yet', async () => {
    const run = await audited({
      head: { 'package.json': asks, 'package-lock.json': npmLock({ right: '1.1.0' }) },
      records: [osv('MAL-2026-1', 'left', '2.0.0')],
    });
    expect(found(run)).toContainEqual(expect.stringContaining('malicious-package package.json:3'));
  });

  test('what nobody pins is looked up as it is asked for, and mended there', async () => {
    const run = await audited({
      head: { 'package.json': asks },
      records: [osv('GHSA-2222-3333-4444', 'left', '1.1.0')],
    });
    const finding = run.result.checks[0]?.findings.find(({ ruleId }) =>
      ruleId.endsWith('vulnerable-dependency'),
    );
    expect(finding?.region?.startLine).toBe(3);
    expect(finding?.fixes[0]?.edits).toEqual([
      { path: 'package.json', offset: asks.indexOf('1.0.0'), length: 5, text: '1.1.0' },
    ]);
  });
});
