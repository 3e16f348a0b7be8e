import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import { LockfileFault } from '../fault.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion } from '../trees.ts';
import { checksum, packagesOfSbom, saidLicence, type Component } from './component.ts';
import { spdxEdge, spdxRoot } from './spdx-relationships.ts';
import { isSpdxGraph, readSpdxGraph } from './spdx-graph.ts';

/** https://spdx.github.io/spdx-spec/v2.3/ in JSON, and SPDX 3 in JSON-LD. */
export function readSpdxJson(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  return readSpdxTree(jsonOf(file, lines), lines);
}

export const isSpdx = (root: Tree): boolean => below(root, 'spdxVersion') !== undefined || isSpdxGraph(root);

export function readSpdxTree(root: TreeMap, lines: Lines): Read {
  if (isSpdxGraph(root)) return readSpdxGraph(root, lines);
  const version = below(root, 'spdxVersion');
  if (version === undefined) throw new LockfileFault('The file is no SBOM of SPDX.', 1);
  const formatVersion = /^SPDX-(2\.[23])$/.exec(textOf(version) ?? '')?.[1];
  if (formatVersion === undefined) throw unknownVersion(lines.lineAt(version.start), '2.2, 2.3 and 3.0');
  const relationships = itemsOf(root, 'relationships').map(
    (one) =>
      [
        textOf(one, 'spdxElementId') ?? '',
        textOf(one, 'relationshipType') ?? '',
        textOf(one, 'relatedSpdxElement') ?? '',
      ] as const,
  );
  const described = itemsOf(root, 'documentDescribes').flatMap((item) => textOf(item) ?? []);
  const roots = [...described, ...relationships.flatMap((one) => spdxRoot(...one) ?? [])];
  const edges = relationships.flatMap((one) => spdxEdge(...one) ?? []);
  const components = itemsOf(root, 'packages').map((tree) => componentOf(tree, lines));
  return { formatVersion, packages: packagesOfSbom(components, edges, roots) };
}

function componentOf(tree: Tree, lines: Lines): Component {
  const reference = itemsOf(tree, 'externalRefs').find((one) => textOf(one, 'referenceType') === 'purl');
  const location = textOf(tree, 'downloadLocation');
  return {
    ref: textOf(tree, 'SPDXID'),
    purl: textOf(reference, 'referenceLocator'),
    region: memberRegion(reference ?? tree, 'referenceLocator', lines),
    licence: saidLicence(textOf(tree, 'licenseConcluded')) ?? saidLicence(textOf(tree, 'licenseDeclared')),
    integrity: itemsOf(tree, 'checksums').flatMap((one) =>
      checksum(textOf(one, 'algorithm'), textOf(one, 'checksumValue')),
    ),
    url: saidLicence(location),
  };
}
