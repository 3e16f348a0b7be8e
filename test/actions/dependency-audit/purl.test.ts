import { describe, expect, test } from 'vitest';
import type { Ecosystem } from '../../../actions/dependency-audit/package.ts';
import { packageOf, purlOf } from '../../../actions/dependency-audit/package-purl.ts';
import { buildPurl, canonicalPurl, parsePurl, PurlFault } from '../../../actions/dependency-audit/purl.ts';

test.for([
  ['pkg:npm/%40acme/ui@1.2.3', 'pkg:npm/%40acme/ui@1.2.3'],
  ['pkg:npm/@acme/ui@1.2.3', 'pkg:npm/%40acme/ui@1.2.3'],
  ['pkg:npm/@acme/ui', 'pkg:npm/%40acme/ui'],
  ['pkg://PyPI/Acme_Tools..X@1.0RC1', 'pkg:pypi/acme-tools-x@1.0rc1'],
  ['pkg:composer/Acme/Kit@v1', 'pkg:composer/acme/kit@v1'],
  ['pkg:maven/g/a@1?b=2&A=x%20y&c=', 'pkg:maven/g/a@1?a=x%20y&b=2'],
  ['pkg:golang/host.example/m/v2@v2.0.0#/./a/../b/', 'pkg:golang/host.example/m/v2@v2.0.0#a/b'],
  [
    'pkg:generic/a%2Fb@1%2F2?u=https://host.example/',
    'pkg:generic/a%2Fb@1%2F2?u=https:%2F%2Fhost.example%2F',
  ],
  ['pkg:git/host.example/group/project@abc', 'pkg:git/host.example/group/project@abc'],
])('%s is %s', ([text = '', canonical]) => {
  expect(canonicalPurl(text)).toBe(canonical);
  expect(canonicalPurl(canonicalPurl(text))).toBe(canonical);
});

test('its parts', () => {
  expect(parsePurl('pkg:gem/nokogiri@1.16.0?platform=java#lib')).toEqual({
    type: 'gem',
    namespace: undefined,
    name: 'nokogiri',
    version: '1.16.0',
    qualifiers: { platform: 'java' },
    subpath: 'lib',
  });
});

test.for([
  ['npm/left', '`pkg:type/`'],
  ['pkg:npm', '`pkg:type/`'],
  ['pkg:npm/', 'no name'],
  ['pkg:1npm/x', 'a type is'],
  ['pkg:npm/x?Key=1', 'key is lower-case'],
  ['pkg:npm/x?a=1&a=2', 'twice'],
  ['pkg:npm/x@%zz', '`%`'],
  ['pkg:npm/a%2Fb/c', '`/`'],
  ['pkg:maven/lonely@1', 'has a namespace'],
  ['pkg:cargo/a/b@1', 'has no namespace'],
  ['pkg:julia/Dates', 'the qualifier uuid'],
  [`pkg:npm/${'x'.repeat(5_000)}`, 'longer than'],
])('%s is none', ([text = '', reason]) => {
  expect(() => parsePurl(text)).toThrow(PurlFault);
  expect(() => parsePurl(text)).toThrow(reason);
});

test('is built from parts', () => {
  const qualifiers = { os: 'Linux', arch: 'x86 64', none: '' };
  expect(buildPurl({ type: 'Conan', name: 'zlib', version: '1.3', qualifiers })).toBe(
    'pkg:conan/zlib@1.3?arch=x86%2064&os=Linux',
  );
  expect(() => buildPurl({ type: 'npm', name: '' })).toThrow('no name');
});

describe('of a package', () => {
  const rows: readonly (readonly [Ecosystem, name: string, version: string, purl: string])[] = [
    ['npm', '@acme/ui', '1.0.0', 'pkg:npm/%40acme/ui@1.0.0'],
    ['npm', 'left', '', 'pkg:npm/left'],
    ['PyPI', 'zope.interface', '6.0', 'pkg:pypi/zope-interface@6.0'],
    ['Go', 'host.example/Acme/m/v2', '2.0.1', 'pkg:golang/host.example/Acme/m/v2@v2.0.1'],
    ['Go', 'stdlib', '1.22.3', 'pkg:golang/stdlib@1.22.3'],
    ['crates.io', 'serde', '1.0.0', 'pkg:cargo/serde@1.0.0'],
    ['RubyGems', 'rails', '7.1.0', 'pkg:gem/rails@7.1.0'],
    ['Packagist', 'Acme/Kit', 'v1.0', 'pkg:composer/acme/kit@v1.0'],
    ['Maven', 'org.acme:kit', '1.0', 'pkg:maven/org.acme/kit@1.0'],
    ['NuGet', 'Acme.Kit', '1.0.0', 'pkg:nuget/Acme.Kit@1.0.0'],
    ['Hex', 'plug', '1.0.0', 'pkg:hex/plug@1.0.0'],
    ['Pub', 'http', '1.0.0', 'pkg:pub/http@1.0.0'],
    ['ConanCenter', 'zlib', '1.3', 'pkg:conan/zlib@1.3'],
    ['SwiftURL', 'host.example/Acme/Kit', '1.0.0', 'pkg:swift/host.example/Acme/Kit@1.0.0'],
    ['CRAN', 'rJava', '1.0-4', 'pkg:cran/rJava@1.0-4'],
    ['Hackage', 'aeson', '2.0', 'pkg:hackage/aeson@2.0'],
    ['GitHub Actions', 'Acme/Tool/sub/dir', 'v4', 'pkg:githubactions/acme/tool@v4#sub/dir'],
    ['CocoaPods', 'Kit/Core', '1.0', 'pkg:cocoapods/Kit@1.0#Core'],
  ];
  test.for(rows)('%s %s@%s is %s', ([ecosystem, name, version, purl]) => {
    expect(purlOf({ ecosystem, name, version })).toBe(purl);
  });

  test('with what its name does not say', () => {
    const dates = { ecosystem: 'Julia', name: 'Dates', version: '1.9.0' } as const;
    expect(purlOf(dates, { uuid: 'ade2ca70', a: 'b' })).toBe('pkg:julia/Dates@1.9.0?a=b&uuid=ade2ca70');
  });

  test.for([
    ['pkg:npm/%40acme/ui@1.0.0', 'npm', '@acme/ui', '1.0.0'],
    ['pkg:maven/org.acme/kit@1.0?type=jar', 'Maven', 'org.acme:kit', '1.0'],
    ['pkg:golang/host.example/m@v1.2.3', 'Go', 'host.example/m', '1.2.3'],
    ['pkg:githubactions/acme/tool@v4#sub', 'GitHub Actions', 'acme/tool/sub', 'v4'],
    ['pkg:gem/rails', 'RubyGems', 'rails', ''],
    ['pkg:conan/vendor.example/zlib@1.3?user=a', 'ConanCenter', 'zlib', '1.3'],
    ['pkg:cocoapods/Kit@1.0#Core', 'CocoaPods', 'Kit/Core', '1.0'],
  ])('%s is of %s', ([text = '', ecosystem, name, version]) => {
    expect(packageOf(parsePurl(text))).toEqual({ ecosystem, name, version });
  });

  test('is none of ours', () => {
    expect(packageOf(parsePurl('pkg:deb/debian/curl@1'))).toBeUndefined();
  });

  test('never breaks out of its text', () => {
    for (const name of ['a\nb', '::error::x', '<b>', '`x`', '\ud800', '../..', '%', '@', '/'])
      expect(purlOf({ ecosystem: 'npm', name, version: '1' })).toMatch(/^pkg:npm\/[\w.%:/~-]*@1$/);
  });
});
