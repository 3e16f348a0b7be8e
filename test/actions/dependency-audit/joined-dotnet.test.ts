import { expect, test } from 'vitest';
import { joinedLines, type Files } from './joining.ts';

const project = (...inner: string[]): string => `<Project>\n${inner.join('\n')}\n</Project>\n`;
const items = (...inner: string[]): string => `<ItemGroup>\n${inner.join('\n')}\n</ItemGroup>`;
const uses = (id: string, more = ''): string => `<PackageReference Include="${id}" ${more}/>`;
const pins = (id: string, version: string, more = ''): string =>
  `<PackageVersion Include="${id}" Version="${version}" ${more}/>`;
const sets = (name: string, value: string, more = ''): string =>
  `<PropertyGroup><${name} ${more}>${value}</${name}></PropertyGroup>`;
const above = (name: string): string =>
  `<Import Project="$([MSBuild]::GetPathOfFileAbove('${name}', '$(MSBuildThisFileDirectory)../'))" />`;

interface Row {
  readonly title: string;
  readonly files: Files;
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const rows: readonly Row[] = [
  {
    title: 'central versions of the nearest folder above, in any case; what nobody uses stays with its pin',
    files: {
      'directory.packages.props': project(items(pins('A', '1'), pins('B', '1'))),
      'src/Directory.Packages.props': project(items(pins('A', '2'), pins('Rest', '9'))),
      'src/app/App.csproj': project(items(uses('a'), uses('B'), uses('A', 'VersionOverride="2.5"'))),
      'test/T.csproj': project(items(uses('A', 'PrivateAssets="all"'), uses('B', 'Version="3"'))),
    },
    packages: {
      'directory.packages.props': ['4 B@1'],
      'src/Directory.Packages.props': ['4 Rest@9'],
      'src/app/App.csproj': [
        '3 a@2 direct runtime at src/Directory.Packages.props:3',
        '4 B@ direct runtime',
        '5 A@2.5 direct runtime',
      ],
      'test/T.csproj': ['3 A@1 direct dev at directory.packages.props:3', '4 B@3 direct runtime'],
    },
  },
  {
    title: 'files that import the one above, or one of another name',
    files: {
      'Directory.Packages.props': project(
        '<Import Project="eng\\Versions.props" />',
        items(pins('A', '$(AVersion)'), pins('B', '1')),
      ),
      'eng/Versions.props': project(sets('aversion', '4.2')),
      'src/Directory.Packages.props': project(above('Directory.Packages.props'), items(pins('B', '2'))),
      'src/App.fsproj': project(items(uses('A'), uses('B'))),
    },
    packages: {
      'Directory.Packages.props': ['5 B@1'],
      'eng/Versions.props': [],
      'src/Directory.Packages.props': [],
      'src/App.fsproj': [
        '3 A@4.2 direct runtime at eng/Versions.props:2',
        '4 B@2 direct runtime at src/Directory.Packages.props:4',
      ],
    },
  },
  {
    title: 'imports that name the file above in other ways',
    files: {
      'Directory.Build.props': project(
        sets('V', '1'),
        '<Import Project="$(RepoRoot)eng/Shared.props" />',
        '<Import Project="Sdk.props" Sdk="Microsoft.DotNet.Arcade.Sdk" />',
      ),
      'eng/Shared.props': project(sets('W', '2')),
      'eng/Versions.props': project(sets('X', '3')),
      'src/Directory.Build.props': project(
        '<Import Project="$([MSBuild]::GetPathOfFileAbove($(MSBuildThisFile), $(MSBuildThisFileDirectory)..))" />',
      ),
      'src/a/Directory.Build.props': project(
        '<Import Project="$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory).., Directory.Build.props))/Directory.Build.props" />',
      ),
      'src/a/App.vbproj': project(
        items(uses('A', 'Version="$(V).0"'), uses('B', 'Version="$(W)"'), uses('C', 'Version="$(X)"')),
      ),
    },
    packages: {
      'Directory.Build.props': [],
      'eng/Shared.props': [],
      'eng/Versions.props': [],
      'src/Directory.Build.props': [],
      'src/a/Directory.Build.props': [],
      'src/a/App.vbproj': [
        '3 A@1.0 direct runtime',
        '4 B@2 direct runtime at eng/Shared.props:2',
        '5 C@3 direct runtime at eng/Versions.props:2',
      ],
    },
  },
  {
    title: 'what is read later goes before what was read earlier, and a default after all',
    files: {
      'Directory.Build.props': project(
        sets('V', '1'),
        sets('W', '1', `Condition="'$(W)' == ''"`),
        items(uses('S')),
      ),
      'Directory.Packages.props': project(items(pins('A', '1'), pins('S', '$(V)'))),
      'Directory.Build.targets': project(
        sets('V', '9', `Condition=" '$(V)' == '' "`),
        sets('W', '9', `Condition="'$(W)' == ''"`),
        items('<PackageReference Update="A" Version="5" />'),
      ),
      'a/App.csproj': project(
        sets('V', '2'),
        items(uses('A'), uses('B', 'Version="$(V)"'), uses('C', 'Version="$(W)"')),
      ),
      'b/App.csproj': project(items('<PackageVersion Update="A" Version="7" />', uses('A'))),
    },
    packages: {
      'Directory.Build.props': ['5 S@1 direct runtime at Directory.Build.props:2'],
      'Directory.Packages.props': ['3 A@1'],
      'Directory.Build.targets': [],
      'a/App.csproj': [
        '4 A@5 direct runtime at Directory.Build.targets:5',
        '5 B@2 direct runtime at a/App.csproj:2',
        '6 C@1 direct runtime at Directory.Build.props:3',
      ],
      'b/App.csproj': ['3 A@7', '4 A@5 direct runtime at Directory.Build.targets:5'],
    },
  },
  {
    title: 'one version for each framework: every branch counts',
    files: {
      'Directory.Packages.props': project(
        items(pins('A', '0'), pins('A', '1'), pins('A', '2', `Condition="'$(TargetFramework)' == 'net8.0'"`)),
        `<Choose><When Condition="x">${items(pins('A', '3'))}</When></Choose>`,
      ),
      'App.csproj': project(items(uses('A'))),
    },
    packages: {
      'Directory.Packages.props': ['3 A@0'],
      'App.csproj': [
        '3 A@1 direct runtime at Directory.Packages.props:4',
        '3 A@2 direct runtime at Directory.Packages.props:5',
        '3 A@3 direct runtime at Directory.Packages.props:8',
      ],
    },
  },
  {
    title: 'files that import one another, leave the repository, or have the names of a prototype',
    files: {
      'Directory.Build.props': project(
        '<Import Project="a.props" /><Import Project="../../../etc/x.props" /><Import Project="$(V)" />',
        sets('__proto__', '3'),
      ),
      'a.props': project(
        '<Import Project="Directory.Build.props" />',
        sets('V', '$(W)$(W)'),
        sets('W', '$(V)'),
      ),
      'App.csproj': project(
        items(
          uses('__proto__', 'Version="$(__proto__)"'),
          uses('constructor'),
          uses('A', 'Version="$(V)"'),
          uses('B', 'Version="$([System.String]::Copy(1))"'),
          uses('C', 'Version="@(List)"'),
          '<PackageReference Update="D" PrivateAssets="all" />',
        ),
      ),
    },
    packages: {
      'Directory.Build.props': [],
      'a.props': [],
      'App.csproj': [
        '3 __proto__@3 direct runtime at Directory.Build.props:3',
        '4 constructor@ direct runtime',
        '5 A@ direct runtime',
        '6 B@ direct runtime',
        '7 C@ direct runtime',
      ],
    },
  },
];

test.for(rows)('$title', ({ files, packages }) => {
  expect(joinedLines(files)).toEqual(packages);
});
