import { describe, expect, it } from 'vitest';
import { read } from './lockfile-lines.ts';
import { faultIn } from './lockfile-reading.ts';

const noRequirement = 'A line is neither a requirement nor an option of pip.';
const unknown = (known: string): string =>
  `The lockfile states a version that is not known here (known: ${known}).`;

describe('what is no such lockfile', () => {
  it.each([
    ['requirements.txt', 'web==1.0\nthis is prose\n', `2: ${noRequirement}`],
    ['requirements.txt', '# list\n- web\n', `2: ${noRequirement}`],
    ['requirements.txt', 'web=1.0\n', `1: ${noRequirement}`],
    ['requirements.txt', 'web==1.0 || true\n', `1: ${noRequirement}`],
    ['requirements-dev.txt', 'web==1.0\ntools==1\nno such line\n', `3: ${noRequirement}`],
    ['poetry.lock', 'a = 1\nb = \n', /^2: Not readable as TOML: /],
    ['poetry.lock', 'a = 1\n', '1: The file has no list `package`.'],
    ['poetry.lock', '[metadata]\nlock-version = "3.0"\n', `2: ${unknown('1.x and 2.x')}`],
    ['poetry.lock', 'package = [1]\n', '1: An entry does not have the shape of a package.'],
    ['poetry.lock', '[metadata]\n[[package]]\nversion = "1"\n', '2: A package has no name.'],
    ['uv.lock', '[[package]]\nname = "a"\n', '1: The file states no version.'],
    ['uv.lock', '\nversion = 2\n', `2: ${unknown('1')}`],
    ['pdm.lock', '[metadata]\nlock_version = "9"\n', `2: ${unknown('2 to 4')}`],
    ['pylock.toml', 'lock-version = "2.0"\n', `1: ${unknown('1.x')}`],
    ['pylock.toml', 'packages = []\n', '1: The file states no `lock-version`.'],
    ['Pipfile.lock', '{ "default": {} }', '1: The file has no `_meta`.'],
    ['Pipfile.lock', '{ "_meta": {\n"pipfile-spec": 7 } }', `2: ${unknown('6')}`],
    [
      'Pipfile.lock',
      '{ "_meta": {},\n"default": { "a":\n"1" } }',
      '3: An entry does not have the shape of a package.',
    ],
    ['Pipfile.lock', '{ "_meta": {\n', /^2: Not readable as JSON: /],
    ['Cargo.lock', 'no toml', /^1: Not readable as TOML: /],
    ['Cargo.lock', 'version = 5\n', `1: ${unknown('1 to 4')}`],
    ['Cargo.lock', '', '1: The file has no list `package`.'],
    ['Cargo.lock', 'version = 4\n[[package]]\nname = "a"\n', '2: A package has no name or no version.'],
    ['go.mod', 'no such statement\n', '1: A line does not begin with a word of go.mod.'],
    ['go.mod', '// nothing\n', '1: The file holds no statement of go.mod.'],
    ['go.mod', 'module x\nrequire (\n\ta v1\n', '4: A block does not end.'],
    ['go.mod', 'module x\nrequire a\n', '2: A requirement is not a module and a version.'],
    ['go.mod', 'module x\n\nreplace a b\n', '3: A replacement is not written as `module => module version`.'],
    ['Gemfile.lock', 'source "https://gems.example"\n', '1: A line is none that Bundler writes.'],
    ['Gemfile.lock', 'GEM\n  specs:\n     odd (1)\n', '3: A line is none that Bundler writes.'],
    ['Gemfile.lock', 'PLATFORMS\n  ruby\n', '1: The file has no section of a Gemfile.lock.'],
    ['Gemfile.lock', '', '1: The file has no section of a Gemfile.lock.'],
    ['composer.lock', '{ "content-hash": "a" }', '1: The file has no list `packages`.'],
    ['composer.lock', '{ "packages": [\n{ "version": "1" }] }', '2: A package has no name.'],
    ['composer.lock', '{ "packages": [],\n"packages-dev": {} }', '2: The file has no list `packages-dev`.'],
    ['Podfile.lock', 'PODS:\n  Web: 1\nPODFILE CHECKSUM: a\n', '1: The file has no list `PODS`.'],
    ['mix.lock', '%{"a": {:hex, :a, "1.0"}', '1: A comma or a closing bracket is wanted.'],
    ['mix.lock', '[]', '1: The file holds no map.'],
    ['mix.lock', '%{\n"a": {:svn, "x", "1"}}', '2: An entry is neither from a registry nor from git.'],
    ['mix.lock', '['.repeat(5_000), '1: Terms nest deeper than 100.'],
    ['mix.lock', '%{} + 1', '1: Something stands behind the term.'],
    ['pubspec.lock', 'sdks:\n  dart: any\n', '1: The file has no map `packages`.'],
    ['pubspec.lock', 'packages:\n  web: 1.0\n', '2: An entry does not have the shape of a package.'],
    ['conan.lock', '{ "version": "0.6", "requires": [] }', `1: ${unknown('0.1 to 0.5')}`],
    ['conan.lock', '{ "version": "0.5" }', '1: The file has no list of what is required.'],
    ['conan.lock', '{ "version": "0.5", "requires": [\n"web"] }', '2: An entry names no package.'],
    ['Package.resolved', '{ "pins": [] }', '1: The file states no version.'],
    ['Package.resolved', '{ "pins": [],\n"version": 4 }', `2: ${unknown('1 to 3')}`],
    ['Package.resolved', '{ "version": 2,\n"pins": {} }', '2: The file has no list `pins`.'],
    ['Podfile.lock', 'DEPENDENCIES:\n  - Web\n', '1: The file has no list `PODS`.'],
    ['Podfile.lock', 'PODS:\n  - Web\n', '2: A pod is not written as a name and a version.'],
    ['renv.lock', '{ "R": {} }', '1: The file has no object `Packages`.'],
    ['cabal.project.freeze', 'any.text ==1.0\n', '1: A line is no field of a cabal project.'],
    ['cabal.project.freeze', 'constraints: ==1.0\n', '1: A constraint names no package.'],
    ['cabal.project.freeze', '', '1: The file holds no field of a cabal project.'],
    ['stack.yaml.lock', 'packages:\n- completed:\n    size: 1\n', /^3: An entry names no package/],
    ['stack.yaml.lock', 'a: [\n', /Not readable as YAML: /],
    ['Manifest.toml', 'manifest_format = "3.0"\n', `1: ${unknown('1 and 2')}`],
    ['Manifest.toml', '[[A]]\nuuid = "1"\n[[B]]\nversion = "1"\n', '3: A package has no UUID.'],
  ])('%s (%#)', (path, text, fault) => {
    expect(faultIn(path, text)).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });

  const conflict = '<<<<<<< main\n=======\n>>>>>>> other\n';
  it.each([
    'requirements.txt',
    'uv.lock',
    'Cargo.lock',
    'go.mod',
    'Gemfile.lock',
    'composer.lock',
    'pubspec.lock',
  ])('%s with an unresolved conflict', (path) => {
    expect(faultIn(path, `# x\n${conflict}`)).toBe('2: The file holds an unresolved merge conflict.');
  });
});

describe('files of other programs', () => {
  it.each([
    ['docs/requirements.txt.txt', 'The system shall work.\nAnd fast.\n'],
    ['docs/functional-requirements.txt', 'The system shall work.\n\nIt shall be fast.\n'],
    ['requirements/empty.txt', '# nothing\n'],
    ['Manifest.toml', '[package]\nname = "x"\n'],
  ])('%s', (path, text) => {
    expect(read(path, text)).toEqual({});
  });
});

describe('hostile lockfiles', () => {
  const names = ['__proto__', 'constructor', 'a`|<img>', '\u001b[31mred', '::error::x', '../../x'];

  it.each([
    ['Cargo.lock', (name: string) => `[[package]]\nname = ${JSON.stringify(name)}\nversion = "1"\n`],
    ['renv.lock', (name: string) => `{ "Packages": { ${JSON.stringify(name)}: { "Version": "1" } } }`],
    ['composer.lock', (name: string) => JSON.stringify({ packages: [{ name, version: '1' }] })],
    ['mix.lock', (name: string) => `%{"x": {:hex, ${JSON.stringify(name)}, "1"}}`],
  ])('%s keeps odd names', (path, write) => {
    const found = names.map((name) => read(path, write(name)).doc?.packages[0]?.name);
    expect(found).toEqual(path === 'composer.lock' ? names.map((name) => name.toLowerCase()) : names);
  });

  it('does not square what names each other', () => {
    const versions = Array.from({ length: 500 }, (_, index) => String(index));
    const text = versions
      .map((version) => `[[package]]\nname = "a"\nversion = "${version}"\n[package.dependencies]\na = "*"\n`)
      .join('');
    const { doc } = read('poetry.lock', `${text}[metadata]\nlock-version = "2.0"\n`);
    expect(doc?.packages).toHaveLength(500);
    expect(Math.max(...(doc?.packages ?? []).map(({ needs = [] }) => needs.length))).toBe(64);
  });

  it('survives a cycle', () => {
    const text =
      'version = 1\n[[package]]\nname = "a"\nsource = { editable = "." }\ndependencies = [{ name = "a" }]\n';
    expect(read('uv.lock', text).doc?.packages[0]?.needs).toEqual([]);
  });
});
