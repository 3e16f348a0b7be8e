import type { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { unknownVersion } from '../trees.ts';
import { checksum, packagesOfSbom, saidLicence, type Component, type Edge } from './component.ts';

/** SPDX 3 as JSON-LD: a flat list of elements. https://spdx.github.io/spdx-spec/v3.0.1/serializations/ */
export const isSpdxGraph = (root: Tree): boolean =>
  below(root, '@graph') !== undefined && contextsOf(root).some((context) => context.includes('spdx'));

function contextsOf(root: Tree): readonly string[] {
  const one = textOf(root, '@context');
  return one === undefined ? itemsOf(root, '@context').flatMap((item) => textOf(item) ?? []) : [one];
}

export function readSpdxGraph(root: TreeMap, lines: Lines): Read {
  const formatVersion = contextsOf(root).flatMap((one) => /\/(3\.0(?:\.\d+)?)\//.exec(one)?.[1] ?? [])[0];
  if (formatVersion === undefined)
    throw unknownVersion(lines.lineAt(below(root, '@context')?.start ?? 0), '2.2, 2.3 and 3.0');
  const elements = itemsOf(root, '@graph');
  const relationships = elements.filter((one) => typeOf(one).endsWith('Relationship'));
  const licences = licencesOf(elements, relationships);
  const components = elements
    .filter((one) => typeOf(one) === 'software_Package')
    .map((one) => componentOf(one, licences, lines));
  const roots = elements
    .filter((one) => ['SpdxDocument', 'software_Sbom'].includes(typeOf(one)))
    .flatMap((one) => itemsOf(one, 'rootElement').flatMap((item) => textOf(item) ?? []));
  return { formatVersion, packages: packagesOfSbom(components, relationships.flatMap(edgesOf), roots) };
}

const typeOf = (element: Tree): string => textOf(element, 'type') ?? textOf(element, '@type') ?? '';
const idOf = (element: Tree): string => textOf(element, 'spdxId') ?? textOf(element, '@id') ?? '';

const targetsOf = (relationship: Tree): readonly string[] =>
  [...itemsOf(relationship, 'to'), below(relationship, 'to')].flatMap((target) => textOf(target) ?? []);

function edgesOf(relationship: Tree): readonly Edge[] {
  if (textOf(relationship, 'relationshipType') !== 'dependsOn') return [];
  const isDev = ['build', 'development', 'test'].includes(textOf(relationship, 'scope') ?? '');
  const from = textOf(relationship, 'from') ?? '';
  return targetsOf(relationship).map((to) => ({ from, to, isDev }));
}

/** By package: what was concluded goes before what is declared. */
function licencesOf(elements: readonly Tree[], relationships: readonly Tree[]): ReadonlyMap<string, string> {
  const expressions = new Map(
    elements.flatMap((one) => {
      const expression = textOf(one, 'simplelicensing_licenseExpression');
      return expression === undefined ? [] : [[idOf(one), expression] as const];
    }),
  );
  const licences = new Map<string, string>();
  for (const type of ['hasDeclaredLicense', 'hasConcludedLicense'])
    for (const one of relationships.filter((each) => textOf(each, 'relationshipType') === type)) {
      const said = targetsOf(one).flatMap((target) => saidLicence(expressions.get(target)) ?? [])[0];
      if (said !== undefined) licences.set(textOf(one, 'from') ?? '', said);
    }
  return licences;
}

function componentOf(tree: Tree, licences: ReadonlyMap<string, string>, lines: Lines): Component {
  const identifier = itemsOf(tree, 'externalIdentifier').find(
    (one) => textOf(one, 'externalIdentifierType') === 'packageUrl',
  );
  const own = textOf(tree, 'software_packageUrl');
  return {
    ref: idOf(tree),
    purl: own ?? textOf(identifier, 'identifier'),
    region:
      own === undefined && identifier !== undefined
        ? memberRegion(identifier, 'identifier', lines)
        : memberRegion(tree, 'software_packageUrl', lines),
    licence: licences.get(idOf(tree)),
    integrity: itemsOf(tree, 'verifiedUsing').flatMap((one) =>
      checksum(textOf(one, 'algorithm'), textOf(one, 'hashValue')),
    ),
    url: saidLicence(textOf(tree, 'software_downloadLocation')),
  };
}
