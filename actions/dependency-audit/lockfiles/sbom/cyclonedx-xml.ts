import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../../../../shared/parse/xml.ts';
import type { Read } from '../read.ts';
import { unknownVersion } from '../trees.ts';
import { elementRegion, xmlRootOf } from '../xml.ts';
import { joinedLicences, knownCycloneDx, ofScope } from './cyclonedx.ts';
import { checksum, packagesOfSbom, type Component } from './component.ts';

/** https://cyclonedx.org/docs/1.7/xml/ */
export function readCycloneDxXml(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = xmlRootOf(file, lines, 'bom');
  const formatVersion = /^http:\/\/cyclonedx\.org\/schema\/bom\/([\d.]+)$/.exec(namespaceOf(root))?.[1];
  if (formatVersion === undefined || !knownCycloneDx.test(formatVersion))
    throw unknownVersion(lines.lineAt(root.start), '1.2 to 1.7');
  const edges = childrenOf(childOf(root, 'dependencies'), 'dependency').flatMap((dependency) =>
    childrenOf(dependency, 'dependency').map((need) => ({
      from: refOf(dependency, 'ref'),
      to: refOf(need, 'ref'),
    })),
  );
  const main = childOf(childOf(root, 'metadata'), 'component')?.attributes.get('bom-ref');
  const packages = packagesOfSbom(componentsIn(root, lines), edges, main === undefined ? [] : [main]);
  return { formatVersion, packages };
}

function namespaceOf({ attributes }: XmlElement): string {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return declared.find(([, uri]) => uri.startsWith('http://cyclonedx.org/'))?.[1] ?? '';
}

const refOf = ({ attributes }: XmlElement, name: string): string => attributes.get(name) ?? '';

const componentsIn = (owner: XmlElement, lines: Lines): readonly Component[] =>
  childrenOf(childOf(owner, 'components'), 'component').flatMap((element) => [
    componentOf(element, lines),
    ...componentsIn(element, lines),
  ]);

function componentOf(element: XmlElement, lines: Lines): Component {
  const licences = childOf(element, 'licenses')?.children ?? [];
  const references = childrenOf(childOf(element, 'externalReferences'), 'reference');
  return {
    ref: element.attributes.get('bom-ref'),
    purl: textIn(element, 'purl'),
    region: elementRegion(childOf(element, 'purl') ?? element, lines),
    licence: joinedLicences(licences.flatMap((licence) => licenceOf(licence) ?? [])),
    integrity: childrenOf(childOf(element, 'hashes'), 'hash').flatMap((hash) =>
      checksum(hash.attributes.get('alg'), hash.text),
    ),
    ...ofScope(textIn(element, 'scope')),
    url: textIn(
      references.find(({ attributes }) => attributes.get('type') === 'distribution'),
      'url',
    ),
  };
}

const licenceOf = (element: XmlElement): string | undefined =>
  element.name === 'expression' ? element.text : (textIn(element, 'id') ?? textIn(element, 'name'));
