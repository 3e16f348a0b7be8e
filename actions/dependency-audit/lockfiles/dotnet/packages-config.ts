import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { childrenOf } from '../../../../shared/parse/xml.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { elementRegion, xmlRootOf } from '../xml.ts';

/** `packages.config`: all packages, flat. https://learn.microsoft.com/nuget/reference/packages-config */
export function readPackagesConfig(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = xmlRootOf(file, lines, 'packages');
  const entries = childrenOf(root, 'package').map((element) => {
    const [name, version] = [element.attributes.get('id'), element.attributes.get('version')];
    if (!name || !version)
      throw new LockfileFault('A package has no id or no version.', lines.lineAt(element.start));
    const isDev = element.attributes.get('developmentDependency')?.toLowerCase() === 'true';
    return { name, version, region: elementRegion(element, lines), isDev };
  });
  return { packages: packagesOf('NuGet', entries) };
}
