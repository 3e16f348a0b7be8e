import { describe, expect, test } from 'vitest';
import { manifestFix } from '../../../actions/dependency-audit/advice/manifest-fix.ts';
import { branchOf, isBreaking } from '../../../actions/dependency-audit/advice/release.ts';
import { joinPoms } from '../../../actions/dependency-audit/joined/maven.ts';
import type { Lockfile } from '../../../actions/dependency-audit/package.ts';
import { advised, packageIn, read } from './advised.ts';

const cargo = `version = 4

[[package]]
name = "own"
version = "0.1.0"
dependencies = ["top", "lane 0.20.9"]

[[package]]
name = "top"
version = "1.0.0"
source = "registry+https://crates.example/index"
dependencies = ["lane 0.19.2"]

[[package]]
name = "lane"
version = "0.20.9"
source = "registry+https://crates.example/index"

[[package]]
name = "lane"
version = "0.19.2"
source = "registry+https://crates.example/index"
`;

const goMod = `module x.example/own

go 1.26.0

toolchain go1.26.5

require x.example/lane v1.0.0

replace x.example/old v0.9.0 => x.example/fork v0.9.1

replace (
	x.example/lane => x.example/lane v1.0.1
)

require x.example/old v0.9.0

require x.example/plain v1.0.0
`;

const commit = '0123456789012345678901234567890123456789';
const workflow = `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: acme/lane@v1.0.1
      - uses: acme/bare/sub/part@1.0.2
      - uses: acme/held@${commit} # v1.0.3
`;

describe('the command of', () => {
  const rows: readonly (readonly [doc: Lockfile, label: string, version: string, told: string])[] = [
    [
      read('Cargo.lock', cargo),
      'top@1.0.0',
      '1.2.0',
      'run `cargo update --package top@1.0.0 --precise 1.2.0`',
    ],
    [
      read('Cargo.lock', cargo),
      'lane@0.20.9',
      '0.21.11',
      'write `lane = "0.21.11"` into Cargo.toml. No `cargo update` goes so far',
    ],
    [
      read('Cargo.lock', cargo),
      'lane@0.19.2',
      '0.21.11',
      'no `cargo update` goes so far, so take a newer version of `top@1.0.0` in Cargo.toml',
    ],
    [read('go.mod', goMod), 'x.example/plain@1.0.0', '1.0.2', 'run `go get x.example/plain@v1.0.2`'],
    [read('go.mod', goMod), 'stdlib@1.26.5', '1.26.6', 'run `go get toolchain@go1.26.6`'],
    [
      read('go.mod', goMod),
      'x.example/lane@1.0.1',
      '1.0.2',
      'run `go mod edit -replace=x.example/lane=x.example/lane@v1.0.2 && go mod tidy`. `go get` has no say in what is replaced',
    ],
    [
      read('go.mod', goMod),
      'x.example/fork@0.9.1',
      '0.9.2',
      'run `go mod edit -replace=x.example/old@v0.9.0=x.example/fork@v0.9.2 && go mod tidy`. `go get` has no say in what is replaced',
    ],
    [
      read('go.work', 'go 1.26.0\n\ntoolchain go1.26.5\n\nuse .\n'),
      'stdlib@1.26.5',
      '1.26.6',
      'run `go work edit -toolchain=go1.26.6`',
    ],
    [
      read('.github/workflows/a.yml', workflow),
      'acme/lane@v1.0.1',
      '1.0.4',
      'pin `acme/lane` to the commit of `v1.0.4`, with `# v1.0.4` behind it',
    ],
    [
      read('.github/workflows/a.yml', workflow),
      'acme/bare@1.0.2',
      '1.0.4',
      'pin `acme/bare/sub/part` to the commit of `1.0.4`, with `# 1.0.4` behind it',
    ],
    [
      read('.github/workflows/a.yml', workflow),
      'acme/held@v1.0.3',
      '1.0.4',
      'pin `acme/held` to the commit of `v1.0.4`, with `# v1.0.4` behind it',
    ],
    [
      read('package.json', '{ "devDependencies": { "lane": "1.0.0" } }'),
      'lane@1.0.0',
      '1.0.2',
      'write `"lane": "1.0.2"` into `package.json`',
    ],
    [
      read('pyproject.toml', '[project]\ndependencies = [\n  "lane==1.0.0"\n]\n'),
      'lane@1.0.0',
      '1.0.2',
      'write `"lane==1.0.2"` into line 3 of `pyproject.toml`',
    ],
    [
      read('pyproject.toml', '[tool.poetry.dependencies]\nlane = "1.0.0"\n'),
      'lane@1.0.0',
      '1.0.2',
      'write `lane = "1.0.2"` into `pyproject.toml`',
    ],
  ];
  const titled = rows.map(([doc, label, version, told]) => [doc.format, label, version, told, doc] as const);
  test.each(titled)('%s: %s to %s', (_, label, version, told, doc) => {
    expect(advised(doc, label, version)).toBe(told);
  });
});

describe('a property', () => {
  const pom = (...artifacts: readonly string[]): Lockfile => {
    const all = artifacts.map((name) => {
      const [group = '', artifact = ''] = name.split(':');
      return `  <dependency>\n   <groupId>${group}</groupId>\n   <artifactId>${artifact}</artifactId>\n   <version>\${v}</version>\n  </dependency>\n`;
    });
    const text = `<project>\n <groupId>x</groupId><artifactId>y</artifactId><version>1</version>\n <properties>\n  <v>1.0.0</v>\n </properties>\n <dependencies>\n${all.join('')} </dependencies>\n</project>\n`;
    const doc = read('pom.xml', text);
    if (doc.joins?.kind !== 'maven') throw new Error('no pom');
    return { ...doc, packages: joinPoms([doc.joins.pom]).get('pom.xml') ?? [] };
  };
  test.each([
    ['of one', ['g:a'], 'write `<v>1.0.2</v>` into line 4 of `pom.xml`', ['Take 1.0.2']],
    [
      'of a family',
      ['g:a', 'g:b'],
      'write `<v>1.0.2</v>` into line 4 of `pom.xml`. That is the version of `g:b` too',
      ['Take 1.0.2, also for g:b'],
    ],
    [
      'of strangers',
      ['g:a', 'h:b'],
      'write `<v>1.0.2</v>` into line 4 of `pom.xml`. That is the version of `h:b` too, which may not have it: give this one a version of its own',
      [],
    ],
  ])('%s', (_, artifacts, told, titles) => {
    const doc = pom(...artifacts);
    expect(advised(doc, 'g:a@1.0.0', '1.0.2')).toBe(told);
    expect(manifestFix(doc, packageIn(doc, 'g:a@1.0.0'), '1.0.2').map(({ title }) => title)).toEqual(titles);
  });
});

test.each([
  ['npm', '2.7.0', '3.1.1', '2', true],
  ['npm', '0.5.0', '0.6.0', '0.5', true],
  ['npm', '0.5.0', '0.5.1', '0.5', false],
  ['crates.io', '0.0.3', '0.0.4', '0.0.3', true],
  ['RubyGems', '0.5.0', '0.6.0', '0.5', false],
  ['PyPI', '2022.12.7', '2024.7.4', '2022', false],
] as const)('%s %s to %s', (ecosystem, from, to, branch, is) => {
  expect(branchOf(from)).toBe(branch);
  expect(isBreaking(ecosystem, from, to)).toBe(is);
});
