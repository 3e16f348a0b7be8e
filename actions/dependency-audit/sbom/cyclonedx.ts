import type { Lockfile } from '../package.ts';
import { inventoryOf, type Part, type SbomAbout } from './inventory.ts';
import { uuidOf } from './uuid.ts';

/** The project's own name in the SBOM; no purl looks like it. */
const root = 'project';

/** CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the same text for the same packages and the same `about`. */
export function writeCycloneDx(lockfiles: readonly Lockfile[], about: SbomAbout): string {
  const { parts, direct } = inventoryOf(lockfiles);
  const { name, version, timestamp, tool } = about;
  const content = {
    version: 1,
    metadata: {
      timestamp,
      tools: { components: [{ type: 'application', ...tool }] },
      component: { type: 'application', 'bom-ref': root, name, version },
    },
    components: parts.map(componentOf),
    // What a file does not tell is left out: an empty list would say that nothing is needed.
    dependencies: [
      { ref: root, dependsOn: direct },
      ...parts.flatMap(({ purl, needs }) => (needs === undefined ? [] : [{ ref: purl, dependsOn: needs }])),
    ],
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
  };
  return `${JSON.stringify({ ...head, serialNumber, ...content }, null, 2)}\n`;
}

/** What is undefined does not come out. */
const componentOf = (part: Part): object => ({
  type: 'library',
  'bom-ref': part.purl,
  name: part.name,
  version: part.version || undefined,
  scope: scopeOf(part),
  hashes: listed(part.checksums.map(({ algorithm, digits }) => ({ alg: algorithm, content: digits }))),
  licenses: licencesOf(part),
  purl: part.purl,
  externalReferences: listed(part.origins.map(({ url }) => ({ type: 'distribution', url }))),
  evidence: { occurrences: part.places.map(({ path, line }) => ({ location: path, line })) },
});

const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** `excluded` is the specification's word for what tests and builds need. */
function scopeOf({ isDev, isOptional }: Part): string | undefined {
  if (isDev === true) return 'excluded';
  if (isOptional) return 'optional';
  return isDev === false ? 'required' : undefined;
}

function licencesOf({ licence, licenceName }: Part): readonly object[] | undefined {
  if (licence !== undefined) return [{ expression: licence }];
  return licenceName === undefined ? undefined : [{ license: { name: licenceName } }];
}
