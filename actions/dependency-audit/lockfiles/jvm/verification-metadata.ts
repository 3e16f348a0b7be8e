import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { childOf, childrenOf, type XmlElement } from '../../../../shared/parse/xml.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { elementRegion, xmlRootOf } from '../xml.ts';

/**
 * `gradle/verification-metadata.xml`: all that the build may load, its own plugins too.
 * https://docs.gradle.org/current/userguide/dependency_verification.html
 */
export function readVerificationMetadata(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = xmlRootOf(file, lines, 'verification-metadata');
  const entries = childrenOf(childOf(root, 'components'), 'component').map((component) => {
    const [group, name, version] = ['group', 'name', 'version'].map((key) => component.attributes.get(key));
    if (!group || !name || !version)
      throw new LockfileFault('A component has no group, name or version.', lines.lineAt(component.start));
    const integrity = childrenOf(component, 'artifact').flatMap(checksums);
    return { name: `${group}:${name}`, version, region: elementRegion(component, lines), integrity };
  });
  return { packages: packagesOf('Maven', entries) };
}

const algorithms: readonly string[] = ['md5', 'sha1', 'sha256', 'sha512'];

/** Each with its algorithm; what is trusted beside the first stands inside of it. */
const checksums = (artifact: XmlElement): readonly string[] =>
  artifact.children
    .filter(({ name }) => algorithms.includes(name))
    .flatMap((element) =>
      [element, ...childrenOf(element, 'also-trust')].map((one) => [element.name, one] as const),
    )
    .flatMap(([algorithm, { attributes }]) => {
      const value = attributes.get('value');
      return value ? [`${algorithm}:${value}`] : [];
    });
