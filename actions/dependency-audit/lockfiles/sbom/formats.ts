import type { SourceFile } from '../../../../shared/core/document.ts';
import { readJson } from '../../../../shared/parse/json.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { readXml } from '../../../../shared/parse/xml.ts';
import type { Format, Read } from '../read.ts';
import { isCycloneDx, readCycloneDxJson, readCycloneDxTree } from './cyclonedx-json.ts';
import { readCycloneDxXml } from './cyclonedx-xml.ts';
import { isSpdx, readSpdxJson, readSpdxTree } from './spdx-json.ts';
import { readSpdxTags } from './spdx-tags.ts';

export const sbomFormats: readonly Format[] = [
  {
    format: 'cyclonedx-json',
    claims: (path) => /\.cdx\.json$/i.test(path),
    certain: true,
    read: readCycloneDxJson,
  },
  {
    format: 'cyclonedx-xml',
    claims: (path) => /\.cdx\.xml$/i.test(path),
    certain: true,
    read: readCycloneDxXml,
  },
  {
    format: 'spdx-json',
    claims: (path) => /\.spdx3?\.json(?:ld)?$/i.test(path),
    certain: true,
    read: readSpdxJson,
  },
  { format: 'spdx', claims: (path) => /\.spdx$/i.test(path), certain: true, read: readSpdxTags },
  {
    format: 'sbom-json',
    claims: (path) => usual.test(path) && /\.json$/i.test(path),
    certain: false,
    read: readAnyJson,
  },
  {
    format: 'sbom-xml',
    claims: (path) => usual.test(path) && /\.xml$/i.test(path),
    certain: false,
    read: readAnyXml,
  },
];

/** Names that SBOMs often have, and other files now and then. A broken one that says what it is, is a broken SBOM. */
const usual = /(?:^|[/._-])(?:s?bom|cyclonedx|spdx)(?:[._-][^/]*)?\.(?:json|xml)$/i;

function readAnyJson(file: SourceFile): Read | undefined {
  const { root } = readJson(file.text);
  if (root === undefined && /"bomFormat"\s{0,20}:\s{0,20}"CycloneDX"/.test(file.text))
    return readCycloneDxJson(file);
  if (root === undefined && /"spdxVersion"\s{0,20}:/.test(file.text)) return readSpdxJson(file);
  if (root?.kind !== 'map') return undefined;
  const lines = new Lines(file.path, file.text);
  if (isCycloneDx(root)) return readCycloneDxTree(root, lines);
  return isSpdx(root) ? readSpdxTree(root, lines) : undefined;
}

function readAnyXml(file: SourceFile): Read | undefined {
  const { root } = readXml(file.text);
  const isBroken = root === undefined && file.text.includes('http://cyclonedx.org/schema/bom/');
  return isBroken || root?.name === 'bom' ? readCycloneDxXml(file) : undefined;
}
