import type { Lockfile } from '../package.ts';
import type { Checksum } from './checksums.ts';
import { inventoryOf, type Part, type SbomAbout } from './inventory.ts';
import { uuidOf } from './uuid.ts';

const document = 'SPDXRef-DOCUMENT';
const root = 'SPDXRef-Project';
const unsaid = 'NOASSERTION';

/** SPDX 2.3 in JSON (https://spdx.github.io/spdx-spec/v2.3/), the same text for the same packages and the same `about`. */
export function writeSpdxDocument(lockfiles: readonly Lockfile[], about: SbomAbout): string {
  const { parts, direct } = inventoryOf(lockfiles);
  const { name, version, timestamp, tool } = about;
  const needed = parts.flatMap(({ purl, needs = [] }) => needs.map((need) => [purl, need] as const));
  const isDev = new Map(parts.map((part) => [part.purl, part.isDev === true]));
  const content = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: document,
    name: name || 'project',
    creationInfo: {
      // Seconds are all that the specification has room for.
      created: timestamp.replace(/\.\d+(?=Z$)/, ''),
      creators: [`Tool: ${tool.name}-${tool.version}`],
    },
    hasExtractedLicensingInfos: ownLicences(parts),
    packages: [
      {
        ...common(root, name || 'project', version),
        downloadLocation: unsaid,
        primaryPackagePurpose: 'APPLICATION',
      },
      ...parts.map(packageOf),
    ],
    relationships: [
      relationship(document, 'DESCRIBES', root),
      ...direct.map((purl) =>
        isDev.get(purl) === true
          ? relationship(idOf(purl), 'DEV_DEPENDENCY_OF', root)
          : relationship(root, 'DEPENDS_ON', idOf(purl)),
      ),
      ...needed.map(([from, to]) => relationship(idOf(from), 'DEPENDS_ON', idOf(to))),
    ],
  };
  const documentNamespace = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
  return `${JSON.stringify({ ...content, documentNamespace }, null, 2)}\n`;
}

const idOf = (purl: string): string => `SPDXRef-Package-${uuidOf(purl)}`;

const relationship = (left: string, type: string, right: string): object => ({
  spdxElementId: left,
  relationshipType: type,
  relatedSpdxElement: right,
});

const common = (id: string, name: string, version: string | undefined): object => ({
  SPDXID: id,
  name,
  versionInfo: version === '' ? undefined : version,
  filesAnalyzed: false,
  licenseConcluded: unsaid,
  copyrightText: unsaid,
});

const packageOf = (part: Part): object => ({
  ...common(idOf(part.purl), part.name, part.version),
  downloadLocation: locationOf(part),
  licenseDeclared: part.licence ?? unsaid,
  licenseComments: part.licenceName === undefined ? undefined : `Stated as: ${part.licenceName}`,
  checksums:
    part.checksums.length === 0
      ? undefined
      : part.checksums.map((one) => ({ algorithm: algorithmOf(one), checksumValue: one.digits })),
  sourceInfo: `Named in ${part.places.map(({ path, line }) => `${path}:${String(line)}`).join(', ')}`,
  externalRefs: [
    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: part.purl },
  ],
});

/** What an expression refers to has to stand in the document. */
function ownLicences(parts: readonly Part[]): readonly object[] | undefined {
  const found = parts.flatMap(({ licence = '' }) => licence.match(/\bLicenseRef-[\w.-]+/g) ?? []);
  if (found.length === 0) return undefined;
  return [...new Set(found)].toSorted().map((licenseId) => ({ licenseId, extractedText: unsaid }));
}

const algorithmOf = ({ algorithm }: Checksum): string => algorithm.replace('-', '');

/** A registry's address is where all its packages are, and so none of one. */
const locationOf = ({ origins }: Part): string =>
  origins.find(({ kind }) => kind !== 'registry')?.url ?? unsaid;
