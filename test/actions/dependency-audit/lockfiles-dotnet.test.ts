import { describe, expect, test } from 'vitest';
import { faultIn, told } from './lockfile-reading.ts';

describe('what the files of .NET name', () => {
  test.for([
    {
      title: 'a graph for each framework, whose ids may be spelt in any case',
      path: 'packages.lock.json',
      text: `{"version": 2, "dependencies": {
"net8.0": {
"A": {"type": "Direct", "requested": "[1, )", "resolved": "1.0.0", "contentHash": "x==", "dependencies": {"b": "2"}},
"B": {"type": "Transitive", "resolved": "2.0.0"},
"other": {"type": "Project", "dependencies": {"A": "1"}}},
"net9.0": {
"B": {"type": "CentralTransitive", "resolved": "2.0.0", "contentHash": "y=="},
"__proto__": {"type": "Direct", "resolved": "3.0.0"}}}}`,
      packages: [
        '3 A@1.0.0 direct x== -> B',
        '4 B@2.0.0 transitive y==',
        '5 other@ transitive <workspace> -> A',
        '8 __proto__@3.0.0 direct',
      ],
    },
    {
      title: 'packages for development',
      path: 'src/packages.config',
      text: `<packages>\n<package id="A" version="1"/>\n<package id="B" version="2" developmentDependency="true"/>\n</packages>`,
      packages: ['2 A@1 runtime', '3 B@2 dev'],
    },
    {
      title: 'a program, what it needs, and a pack of the runtime',
      path: 'app.deps.json',
      text: `{"targets": {"net8.0/linux-x64": {
"app/1.0.0": {"dependencies": {"A": "1.0.0", "runtimepack.R": "8.0.1"}},
"A/1.0.0": {"dependencies": {"B": "2.0.0"}}}},
"libraries": {
"app/1.0.0": {"type": "project", "sha512": ""},
"A/1.0.0": {"type": "package", "sha512": "sha512-x"},
"B/2.0.0": {"type": "package"},
"runtimepack.R/8.0.1": {"type": "runtimepack"},
"C/3": {"type": "reference"}}}`,
      packages: [
        '5 app@1.0.0 <workspace> -> A R',
        '6 A@1.0.0 direct sha512-x -> B',
        '7 B@2.0.0 transitive',
        '8 R@8.0.1 direct',
        '9 C@3 transitive <path>',
      ],
    },
    {
      title: 'versions in attributes, elements and properties; what floats names none',
      path: 'App.csproj',
      text: `<Project><PropertyGroup><V>1.2</V></PropertyGroup><ItemGroup>
<PackageReference Include="A" Version="$(v).3" />
<PackageReference Include="B"><Version>[2.0, 3.0)</Version><PrivateAssets>all</PrivateAssets></PackageReference>
<PackageReference Include="C" Version="4.*" />
<PackageReference Include="D;E" />
<PackageReference Include="F" Version="$(Unknown)" />
<PackageReference Update="G" VersionOverride="5.0" />
<Reference Include="System" />
</ItemGroup><Choose><When Condition="x"><ItemGroup>
<PackageReference Include="H" Version="6.0" /></ItemGroup></When></Choose></Project>`,
      packages: [
        '2 A@1.2.3 direct runtime',
        '3 B@>=2.0 direct dev',
        '4 C@ direct runtime',
        '5 D@ direct runtime',
        '5 E@ direct runtime',
        '6 F@ direct runtime',
        '7 G@5.0 direct runtime',
        '10 H@6.0 direct runtime',
      ],
    },
    {
      title: 'central versions stand where they are pinned',
      path: 'Directory.Packages.props',
      text: `<Project xmlns="http://schemas.example/msbuild"><ItemGroup>\n<PackageVersion Include="A" Version="1.0.0"/>\n<GlobalPackageReference Include="B" Version="2.0.0"/></ItemGroup></Project>`,
      packages: ['2 A@1.0.0', '3 B@2.0.0 direct dev'],
    },
    {
      title: 'groups and sources of Paket',
      path: 'paket.lock',
      text: `STORAGE: NONE
NUGET
  remote: https://feed.example/v3/index.json
    A (1.0)
      B (>= 1.0)
    B (1.1) - restriction: == net8.0
GITHUB
  remote: owner/repository
    file.fs (0123456789)
GROUP Build
NUGET
  remote: https://feed.example/v3/index.json
    a (2.0)
`,
      packages: [
        '4 A@1.0 <registry https://feed.example/v3/index.json> -> B',
        '6 B@1.1 <registry https://feed.example/v3/index.json>',
        '13 a@2.0 Build <registry https://feed.example/v3/index.json>',
      ],
    },
  ])('$path: $title', ({ path, text, packages }) => {
    expect(told(path, text)).toEqual(packages);
  });
});

describe('what cannot be read says where', () => {
  test.for([
    ['packages.lock.json', '{}', '1: The lockfile states no version.'],
    [
      'packages.lock.json',
      '{\n"version": 9}',
      '2: The lockfile states a version that is not known here (known: 1, 2 and 3).',
    ],
    [
      'packages.lock.json',
      '{"version": 1, "dependencies": {"net8.0": {\n"A": {"type": "Direct"}}}}',
      '2: A package has no resolved version.',
    ],
    [
      'packages.lock.json',
      '{"version": 1, "dependencies": {\n"net8.0": []}}',
      '2: An entry does not have the shape of a package.',
    ],
    ['packages.config', '<packages>\n<package id="A"/></packages>', '2: A package has no id or no version.'],
    ['app.deps.json', '{}', '1: The file has no `libraries`.'],
    ['app.deps.json', '{"libraries": {\n"A": {}}}', '2: A library has no version.'],
    ['App.fsproj', '<Solution/>', '1: The outermost element is not `Project`.'],
    ['paket.lock', 'what is this', '1: The line is none of a lockfile of Paket.'],
    ['paket.lock', 'NUGET\n  remote: https://feed.example\n    A\n', '3: A package has no version.'],
  ] as const)('%s %j', ([path, text, fault]) => {
    expect(faultIn(path, text)).toBe(fault);
  });
});
