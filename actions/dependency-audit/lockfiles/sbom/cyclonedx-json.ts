import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import { LockfileFault } from '../fault.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion } from '../trees.ts';
import { joinedLicences, ofScope, knownCycloneDx } from './cyclonedx.ts';
import { checksum, packagesOfSbom, type Component } from './component.ts';

/** https://cyclonedx.org/docs/1.7/json/ */
export function readCycloneDxJson(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  return readCycloneDxTree(jsonOf(file, lines), lines);
}

export const isCycloneDx = (root: Tree): boolean => textOf(root, 'bomFormat') === 'CycloneDX';

export function readCycloneDxTree(root: TreeMap, lines: Lines): Read {
  if (!isCycloneDx(root)) throw new LockfileFault('The file is no SBOM of CycloneDX.', 1);
  const version = below(root, 'specVersion');
  const formatVersion = textOf(version);
  if (formatVersion === undefined || !knownCycloneDx.test(formatVersion))
    throw unknownVersion(version ? lines.lineAt(version.start) : 1, '1.2 to 1.7');
  const components = componentsIn(root, lines);
  const edges = itemsOf(root, 'dependencies').flatMap((dependency) => {
    const from = textOf(dependency, 'ref');
    return from === undefined
      ? []
      : itemsOf(dependency, 'dependsOn').map((item) => ({ from, to: textOf(item) ?? '' }));
  });
  const main = textOf(below(below(root, 'metadata'), 'component'), 'bom-ref');
  return { formatVersion, packages: packagesOfSbom(components, edges, main === undefined ? [] : [main]) };
}

/** Components may hold others. */
function componentsIn(owner: Tree, lines: Lines): readonly Component[] {
  return itemsOf(owner, 'components').flatMap((tree) => [
    componentOf(tree, lines),
    ...componentsIn(tree, lines),
  ]);
}

const componentOf = (tree: Tree, lines: Lines): Component => ({
  ref: textOf(tree, 'bom-ref'),
  purl: textOf(tree, 'purl'),
  region: memberRegion(tree, 'purl', lines),
  licence: joinedLicences(itemsOf(tree, 'licenses').flatMap((choice) => licenceOf(choice) ?? [])),
  integrity: itemsOf(tree, 'hashes').flatMap((hash) =>
    checksum(textOf(hash, 'alg'), textOf(hash, 'content')),
  ),
  ...ofScope(textOf(tree, 'scope')),
  url: textOf(
    itemsOf(tree, 'externalReferences').find((one) => textOf(one, 'type') === 'distribution'),
    'url',
  ),
});

function licenceOf(choice: Tree): string | undefined {
  const licence = below(choice, 'license');
  return textOf(choice, 'expression') ?? textOf(licence, 'id') ?? textOf(licence, 'name');
}
