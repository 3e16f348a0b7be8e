import { pythonName } from '../purl-types.ts';
import { baseOf } from '../versions/order.ts';

const lower = (name: string): string => name.toLowerCase();

/** How an ecosystem spells a name so that equal ones are the same text; elsewhere a name is what it is, letter by letter. */
const spellings: ReadonlyMap<string, (name: string) => string> = new Map([
  ['PyPI', pythonName],
  ['NuGet', lower],
  ['Packagist', lower],
  ['GitHub Actions', lower],
  [
    'SwiftURL',
    (name) =>
      lower(name)
        .replace(/^(?:https?:\/\/|ssh:\/\/git@|git@)/, '')
        .replace(/^([^/:]+):/, '$1/')
        .replace(/(?:\.git)?\/?$/, ''),
  ],
]);

/** The ecosystem and name under which advisories about a package are kept: `PyPI/zope-interface`. */
export function packageKey(ecosystem: string, name: string): string {
  const base = baseOf(ecosystem);
  return `${base}/${spellings.get(base)?.(name) ?? name}`;
}

/** The keys that an advisory may have which is about this package: an action below a path is its repository's as well. */
export function packageKeys(ecosystem: string, name: string): readonly string[] {
  const key = packageKey(ecosystem, name);
  if (ecosystem !== 'GitHub Actions') return [key];
  const repository = packageKey(ecosystem, name.split('/', 2).join('/'));
  return key === repository ? [key] : [key, repository];
}

interface Named {
  readonly ecosystem: string;
  readonly name: string;
}

/** Whether an entry of an advisory is about this package; thousands are asked, most of them of another name. */
export function isAbout({ ecosystem, name }: Named): (entry: Named) => boolean {
  const keys = packageKeys(ecosystem, name);
  const isPlain = !spellings.has(ecosystem);
  return (entry) =>
    isPlain
      ? entry.name === name && baseOf(entry.ecosystem) === ecosystem
      : keys.includes(packageKey(entry.ecosystem, entry.name));
}

/** Why no package of the ecosystem can have that name; undefined where one can. */
export function nameFault(ecosystem: string, name: string): string | undefined {
  if (name === '') return 'has an empty name';
  const base = baseOf(ecosystem);
  if (base === 'GitHub Actions' && !/^[^/\s]+\/[^\s]+$/.test(name)) return 'is no `owner/repository`';
  if (base === 'Maven' && !/^[^:\s]+:[^:\s]+$/.test(name)) return 'is no `group:artifact`';
  return undefined;
}
