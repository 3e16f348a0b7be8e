import { describe, expect, test } from 'vitest';
import { read } from './lockfile-lines.ts';
import { faultIn, told } from './lockfile-reading.ts';

const cyclonedx = (
  version: string,
  more = '',
): string => `{"bomFormat": "CycloneDX", "specVersion": "${version}",
"metadata": {"component": {"bom-ref": "root", "name": "app", "type": "application"}},
"components": [
{"bom-ref": "a", "name": "a", "purl": "pkg:npm/%40x/a@1.0.0", "scope": "required",
"licenses": [{"license": {"id": "MIT"}}, {"expression": "ISC OR 0BSD"}],
"hashes": [{"alg": "SHA-256", "content": "ab"}], "components": [
{"bom-ref": "b", "name": "b", "purl": "pkg:maven/g/b@2?type=jar", "scope": "excluded"}]},
{"name": "libc", "purl": "pkg:deb/debian/libc6@2"},
{"name": "unnamed"}${more}],
"dependencies": [{"ref": "root", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b", "gone"]}]}`;

const spdx = `{"spdxVersion": "SPDX-2.3", "documentDescribes": ["SPDXRef-R"],
"packages": [
{"SPDXID": "SPDXRef-R", "name": "app"},
{"SPDXID": "SPDXRef-A", "name": "a", "licenseConcluded": "NOASSERTION", "licenseDeclared": "MIT",
"checksums": [{"algorithm": "SHA1", "checksumValue": "cd"}],
"downloadLocation": "git+https://code.example/a@0123456789abcdef0123456789abcdef01234567",
"externalRefs": [{"referenceCategory": "PACKAGE_MANAGER", "referenceType": "purl",
"referenceLocator": "pkg:pypi/a_b@1"}]},
{"SPDXID": "SPDXRef-B", "externalRefs": [{"referenceType": "purl",
"referenceLocator": "pkg:gem/b@2"}]}],
"relationships": [
{"spdxElementId": "SPDXRef-R", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-A"},
{"spdxElementId": "SPDXRef-B", "relationshipType": "TEST_DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-A"}]}`;

const graph = `{"@context": "https://spdx.example/rdf/3.0.1/spdx-context.jsonld", "@graph": [
{"type": "software_Sbom", "spdxId": "s", "rootElement": ["r"]},
{"type": "software_Package", "spdxId": "a", "verifiedUsing": [{"algorithm": "sha512", "hashValue": "ef"}],
"software_packageUrl": "pkg:cargo/a@1"},
{"type": "software_Package", "spdxId": "b", "externalIdentifier": [{"externalIdentifierType": "packageUrl",
"identifier": "pkg:cargo/b@2"}]},
{"type": "simplelicensing_LicenseExpression", "spdxId": "l", "simplelicensing_licenseExpression": "MIT"},
{"type": "Relationship", "from": "r", "relationshipType": "dependsOn", "to": ["a"]},
{"type": "LifecycleScopedRelationship", "scope": "development", "from": "a", "relationshipType": "dependsOn", "to": ["b"]},
{"type": "Relationship", "from": "b", "relationshipType": "hasDeclaredLicense", "to": ["l"]}]}`;

const tags = `SPDXVersion: SPDX-2.2
DocumentComment: <text>PackageName: of no package
ExternalRef: PACKAGE-MANAGER purl pkg:npm/none@1</text>
PackageName: a
SPDXID: SPDXRef-A
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: ISC
PackageChecksum: SHA256: ab
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1
FileName: ./x
SPDXID: SPDXRef-File
PackageName: b
SPDXID: SPDXRef-B
ExternalRef: PACKAGE_MANAGER purl pkg:npm/b@2
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-A
Relationship: SPDXRef-A DEPENDS_ON SPDXRef-B
`;

const xml = `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><metadata><component bom-ref="root"/></metadata><components>
<component bom-ref="a"><name>a</name><hashes><hash alg="SHA-1">ab</hash></hashes>
<licenses><license><id>MIT</id></license></licenses>
<purl>pkg:nuget/A@1</purl></component></components>
<dependencies><dependency ref="root"><dependency ref="a"/></dependency></dependencies></bom>`;

describe('an SBOM says what it lists, of the ecosystems that are known', () => {
  test.for([
    [
      'a.cdx.json',
      cyclonedx('1.6'),
      ['4 @x/a@1.0.0 direct runtime sha256:ab MIT AND (ISC OR 0BSD) -> g:b', '7 g:b@2 transitive dev'],
    ],
    [
      'dist/sbom.spdx.json',
      spdx,
      [
        '8 a-b@1 direct <git git+https://code.example/a #0123456789abcdef0123456789abcdef01234567> sha1:cd MIT -> b',
        '10 b@2 transitive dev',
      ],
    ],
    ['a.spdx3.json', graph, ['4 a@1 direct sha512:ef -> b', '6 b@2 transitive dev MIT']],
    ['a.spdx', tags, ['9 a@1 sha256:ab ISC -> b', '14 b@2 direct']],
    ['bom.xml', xml, ['5 A@1 direct sha1:ab MIT']],
  ] as const)('%s', ([path, text, packages]) => {
    expect(told(path, text)).toEqual(packages);
  });
});

test('a file that only may be an SBOM is read as what it is', () => {
  expect(told('bom.json', cyclonedx('1.2'))).toHaveLength(2);
  expect(told('out/app-sbom.json', spdx)).toHaveLength(2);
  expect(read('bom.json', '{"parts": []}')).toEqual({});
  expect(read('bom.json', 'none')).toEqual({});
  expect(read('bom.xml', '<project/>')).toEqual({});
});

test('qualifiers of a purl stay', () => {
  const { doc } = read('a.cdx.json', cyclonedx('1.7'));
  expect(doc?.formatVersion).toBe('1.7');
  expect(doc?.packages.map(({ purl }) => purl)).toEqual(['pkg:npm/%40x/a@1.0.0', 'pkg:maven/g/b@2?type=jar']);
});

test.each([
  ['bom.json', '{"bomFormat": "CycloneDX", "components": ['],
  ['sbom.json', '{"spdxVersion": "SPDX-2.3", '],
  ['bom.xml', '<bom xmlns="http://cyclonedx.org/schema/bom/1.5">'],
])('%s that breaks off is no other file', (path, text) => {
  expect(read(path, text).problems).toHaveLength(1);
});

describe('what cannot be read says where', () => {
  test.for([
    [
      'a.cdx.json',
      cyclonedx('2.0'),
      '1: The lockfile states a version that is not known here (known: 1.2 to 1.7).',
    ],
    ['a.cdx.json', cyclonedx('1.6', ',\n{"purl": "pkg:npm/@1"}'), '10: A component has a purl that is none.'],
    ['a.cdx.json', '{}', '1: The file is no SBOM of CycloneDX.'],
    ['a.spdx.json', '{"a": 1}', '1: The file is no SBOM of SPDX.'],
    [
      'a.spdx.json',
      '{\n"spdxVersion": "SPDX-9"}',
      '2: The lockfile states a version that is not known here (known: 2.2, 2.3 and 3.0).',
    ],
    ['a.spdx', 'anything', '1: The file is no SBOM of SPDX.'],
    [
      'a.cdx.xml',
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.0"/>',
      '1: The lockfile states a version that is not known here (known: 1.2 to 1.7).',
    ],
  ] as const)('%s %.40s', ([path, text, fault]) => {
    expect(faultIn(path, text)).toBe(fault);
  });
});
