import { describe, expect, test } from 'vitest';
import { joinedLines, pom } from './joining.ts';
import { lockfile, read } from './lockfile-lines.ts';
import { faultIn, told } from './lockfile-reading.ts';

const gav = (named: string): string => {
  const [group = '', artifact = '', version] = named.split(':');
  return [
    ...(group === '' ? [] : [`<groupId>${group}</groupId>`]),
    `<artifactId>${artifact}</artifactId>`,
    ...(version === undefined ? [] : [`<version>${version}</version>`]),
  ].join('');
};
const plugin = (named: string, more = ''): string => `<plugin>${gav(named)}${more}</plugin>`;
const plugins = (...all: string[]): string => `<plugins>\n${all.join('\n')}\n</plugins>`;

describe('what runs in builds', () => {
  test.for([
    {
      title: 'plugins of Maven, what they load, extensions and reports',
      path: 'pom.xml',
      text: pom(
        '<build>',
        plugins(
          plugin(
            ':maven-x-plugin:1.0',
            `<configuration><version>7</version><annotationProcessorPaths><path>${gav('p:p:1.5')}</path></annotationProcessorPaths></configuration>`,
          ),
          plugin(
            'org.b:b:2.0',
            `<dependencies><dependency>${gav('org.c:c:3.0')}</dependency></dependencies>`,
          ),
          plugin('org.d:d'),
        ),
        `<extensions><extension>${gav('org.e:e:5.0')}</extension></extensions>`,
        '</build><reporting>',
        plugins(plugin('org.f:f:6.0')),
        '</reporting><profiles><profile><build>',
        plugins(plugin('org.g:g:${v}')),
        '</build><properties><v>8</v></properties></profile></profiles>',
      ),
      packages: [
        '4 org.apache.maven.plugins:maven-x-plugin@1.0 direct dev plugin',
        '4 p:p@1.5 direct dev plugin',
        '5 org.b:b@2.0 direct dev plugin',
        '5 org.c:c@3.0 direct dev plugin',
        '6 org.d:d@ direct dev plugin',
        '8 org.e:e@5.0 direct dev extension',
        '11 org.f:f@6.0 direct dev plugin',
        '15 org.g:g@8 direct dev plugin',
      ],
    },
    {
      title: 'management of plugins pins plugins alone, used here or not, and is not told twice',
      path: 'pom.xml',
      text: pom(
        '<build><pluginManagement>',
        plugins(plugin('g:a:1.0'), plugin('g:unused:2.0'), plugin('g:silent')),
        '</pluginManagement>',
        plugins(plugin('g:a')),
        `</build><dependencies><dependency>${gav('g:unused')}</dependency></dependencies>`,
      ),
      packages: [
        '4 g:a@1.0 direct dev plugin',
        '5 g:unused@2.0 direct dev plugin',
        '12 g:unused@ direct runtime',
      ],
    },
    {
      title: 'a library that lies beside the project',
      path: 'pom.xml',
      text: pom(
        `<dependencies><dependency>${gav('g:a:1')}<scope>system</scope><systemPath>/lib/a.jar</systemPath></dependency></dependencies>`,
      ),
      packages: ['2 g:a@1 direct runtime system <archive>'],
    },
    {
      title: 'extensions of Maven itself',
      path: '.mvn/extensions.xml',
      text: `<extensions>\n<extension>${gav('g:a:1.0')}</extension>\n<extension>${gav('g:b:${v}')}</extension>\n</extensions>`,
      packages: ['2 g:a@1.0 direct dev extension', '3 g:b@ direct dev extension'],
    },
    {
      title: 'tools of .NET',
      path: '.config/dotnet-tools.json',
      text: '{"version": 1, "isRoot": true, "tools": {\n"a.tool": {"version": "1.2.0", "commands": ["a"]},\n"b": {"version": "2.0.0"} // mine\n}}',
      packages: ['2 a.tool@1.2.0 direct dev', '3 b@2.0.0 direct dev'],
    },
    {
      title: 'a pom of another name',
      path: 'ci/build-pom.xml',
      text: pom('<build>', plugins(plugin('g:a:1.0')), '</build>'),
      packages: ['4 g:a@1.0 direct dev plugin'],
    },
    {
      title: 'what a project of .NET imports under any of the usual names',
      path: 'eng/shared.items',
      text: '<Project><ItemGroup>\n<PackageReference Include="A" Version="1.0.0" />\n</ItemGroup></Project>',
      packages: ['2 A@1.0.0 direct runtime'],
    },
  ])('$title', ({ path, text, packages }) => {
    expect(told(path, text)).toEqual(packages);
  });

  test.for([
    {
      path: 'a.csproj',
      text: '<Project Sdk="Microsoft.NET.Sdk;Acme.Sdk/1.0.0">\n<Sdk Name="Acme.More" Version="2.0.0"/>\n<Import Project="a.props" Sdk="Acme.Props/3.0.0"/>\n<Import Project="a.props" Sdk="Acme.Own"/>\n</Project>',
      packages: ['Acme.Sdk@1.0.0', 'Acme.More@2.0.0', 'Acme.Props@3.0.0'],
    },
    {
      path: 'global.json',
      text: '{"sdk": {"version": "9.0.100"}, // .NET\n"msbuild-sdks": {"Acme.Sdk": "1.0.0"}}',
      packages: ['Acme.Sdk@1.0.0'],
    },
  ])('what says in $path how to build', ({ path, text, packages }) => {
    const found = lockfile(path, text).packages.map(({ name, version }) => `${name}@${version}`);
    expect(found.toSorted()).toEqual(packages.toSorted());
    expect(read('global.json', '{"sdk": {"version": "9.0.100"}}')).toEqual({});
  });

  test('a plugin that a parent pins', () => {
    const files = {
      'pom.xml': pom(
        `${gav('g:parent:1')}<packaging>pom</packaging><build><pluginManagement>`,
        plugins(plugin('g:a:1.0')),
        '</pluginManagement></build>',
      ),
      'child/pom.xml': pom(
        `<parent>${gav('g:parent:1')}</parent><build>`,
        plugins(plugin('g:a')),
        '</build>',
      ),
    };
    expect(joinedLines(files)).toEqual({
      'pom.xml': [],
      'child/pom.xml': ['4 g:a@1.0 direct dev plugin at pom.xml:4'],
    });
  });

  test.for([
    ['.mvn/extensions.xml', '<project/>', '1: The outermost element is not `extensions`.'],
    [
      '.mvn/extensions.xml',
      '<extensions>\n<extension/></extensions>',
      '2: An extension has no group or no artifact.',
    ],
    [
      'dotnet-tools.json',
      '{"version": 2}',
      '1: The lockfile states a version that is not known here (known: 1).',
    ],
    ['dotnet-tools.json', '{"version": 1, "tools": {\n"a": {}}}', '2: A tool has no version.'],
    ['go.work', 'go 1.22\nrequire a v1.0.0\n', '2: A line does not begin with a word of go.work.'],
    ['go.mod', 'module a\nuse ./b\n', '2: A line does not begin with a word of go.mod.'],
  ] as const)('%s with %j', ([path, text, fault]) => {
    expect(faultIn(path, text)).toBe(fault);
  });
});

describe('what takes the place of modules of Go', () => {
  test.for([
    {
      title: 'in a workspace',
      path: 'go.work',
      text: [
        'go 1.22',
        'toolchain go1.22.3',
        'use (\n./a\n./b\n)',
        'replace old.example/a => new.example/a v1.2.0',
        'replace old.example/b v1.0.0 => ./b',
      ],
      packages: ['7 new.example/a@1.2.0', '2 stdlib@1.22.3'],
    },
    {
      title: 'in the place of what only others need, of old',
      path: 'go.mod',
      text: [
        'module m',
        'go 1.16',
        'require a.example/a v1.0.0',
        'replace b.example/b => c.example/c v2.0.0',
      ],
      packages: ['3 a.example/a@1.0.0 direct', '4 c.example/c@2.0.0 transitive', '2 stdlib@>=1.16'],
    },
    {
      title: 'and not where all that is built is named',
      path: 'tools.mod',
      text: [
        'module m',
        'go 1.17',
        'require a.example/a v1.0.0',
        'replace b.example/b => c.example/c v2.0.0',
      ],
      packages: ['3 a.example/a@1.0.0 direct', '2 stdlib@>=1.17'],
    },
  ])('$title', ({ path, text, packages }) => {
    expect(told(path, text.join('\n'))).toEqual(packages);
  });
});

describe('what lies on disk, and what an address holds', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const composer = (dist: object, source?: object): string =>
    JSON.stringify({
      packages: [{ name: 'acme/a', version: '1.0.0', source, dist, 'notification-url': 'x' }],
    });
  const github = (name: string) => ({
    type: 'git',
    url: `https://github.com/${name}.git`,
    reference: commit,
  });
  const zip = (name: string) => ({
    type: 'zip',
    url: `https://api.github.com/repos/${name}/zipball/${commit}`,
  });
  test.for([
    ['composer.lock', composer({ type: 'zip', url: 'artifacts/a.zip' }), 'archive', undefined],
    ['composer.lock', composer({ type: 'zip', url: 'file:///srv/a.zip' }), 'archive', undefined],
    ['composer.lock', composer({ type: 'path', url: '../a' }), 'path', undefined],
    ['composer.lock', composer(zip('acme/a-php'), github('acme/a-php')), 'registry', undefined],
    ['composer.lock', composer(zip('Acme/A'), github('acme/a')), 'registry', undefined],
    ['composer.lock', composer(zip('acme/a')), 'registry', undefined],
    [
      'composer.lock',
      composer({ type: 'zip', url: 'https://mirror.example/a.zip' }, github('acme/a')),
      'registry',
      undefined,
    ],
    [
      'composer.lock',
      composer(zip('other/b'), github('acme/a')),
      'registry',
      { name: 'other/b', version: '1.0.0' },
    ],
    ['Gemfile.lock', 'GEM\n  remote: file:///srv/gems/\n  specs:\n    a (1.0.0)\n', 'archive', undefined],
    [
      'Gemfile.lock',
      'GEM\n  remote: https://gems.example/\n  specs:\n    a (1.0.0)\n',
      'registry',
      undefined,
    ],
    [
      'Cargo.lock',
      '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "local-registry+file:///srv/crates"\n',
      'archive',
      undefined,
    ],
    [
      'Cargo.lock',
      '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "sparse+https://crates.example/"\n',
      'registry',
      undefined,
    ],
  ] as const)('%s: %s', ([path, text, kind, delivers]) => {
    const [one] = lockfile(path, text).packages;
    expect(one?.origin.kind).toBe(kind);
    expect(one?.delivers).toEqual(delivers);
  });
});

test.for([
  ['dependency-reduced-pom.xml', '<project/>'],
  ['notes-pom.xml', 'none'],
  ['music.mod', 'none'],
  ['a.targets', '<Other/>'],
  ['notes.xml', '<Project'],
] as const)('%s with %j is nothing', ([path, text]) => {
  expect(read(path, text)).toEqual({});
});

test('modules of Deno whose address names a package of npm', () => {
  const remote = {
    'https://esm.sh/v135/left@1.2.0/es2022/left.mjs': 'a',
    'https://esm.sh/v135/left@1.2.0/es2022/more.mjs': 'a',
    'https://esm.sh/@acme/right@2.0.0-rc.1?deps=x': 'a',
    'https://cdn.example/npm/middle@3.0.0/index.js': 'a',
    'https://esm.sh/gh/owner/name@1.0.0': 'a',
    'https://esm.sh/middle@1': 'a',
    'https://esm.sh/left': 'a',
    'https://esm.sh/jsr/@acme/kit@1.0.0': 'a',
    'https://cdn.skypack.dev/sky%2Dlane@1.0.0': 'a',
    'https://modules.example/npm:deep@1.0.0/a.js': 'a',
    'https://modules.example/x/std@1.0.0/mod.ts': 'a',
  };
  const packages = [
    ...['left@1.2.0', '@acme/right@2.0.0-rc.1', 'middle@3.0.0', 'middle@', '@jsr/acme__kit@1.0.0'],
    ...['sky-lane@1.0.0', 'deep@1.0.0'],
  ];
  for (const text of [JSON.stringify({ version: '5', remote }), JSON.stringify(remote)])
    expect(lockfile('deno.lock', text).packages.map(({ name, version }) => `${name}@${version}`)).toEqual(
      packages,
    );
});
