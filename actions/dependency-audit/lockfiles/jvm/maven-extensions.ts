import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { childrenOf, textIn } from '../../../../shared/parse/xml.ts';
import { demandOf, noDemand } from '../demand.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { elementRegion, xmlRootOf } from '../xml.ts';

/**
 * `.mvn/extensions.xml`: what Maven loads into itself before it reads a pom.
 * https://maven.apache.org/configure.html#mvn-extensions-xml-file
 */
export function readMavenExtensions(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = xmlRootOf(file, lines, 'extensions');
  const entries = childrenOf(root, 'extension').map((extension) => {
    const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((key) =>
      textIn(extension, key),
    );
    if (!group || !artifact)
      throw new LockfileFault('An extension has no group or no artifact.', lines.lineAt(extension.start));
    const isKnown = version !== undefined && !version.includes('${');
    return {
      name: `${group}:${artifact}`,
      ...(isKnown ? demandOf(version) : noDemand),
      region: elementRegion(extension, lines),
      isDirect: true,
      isDev: true,
      groups: ['extension'],
    };
  });
  return { packages: packagesOf('Maven', entries) };
}
