import type { Package } from '../package.ts';

/** Who publishes a package, as far as its name says it: `@acme`, `org.example`, `github.com/acme`, `vendor`. */
export function scopeOf({ ecosystem, name }: Pick<Package, 'ecosystem' | 'name'>): string | undefined {
  const parts = name.split('/');
  if (ecosystem === 'npm') return name.startsWith('@') && parts.length > 1 ? parts[0] : undefined;
  if (ecosystem === 'Maven') return name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
  if (ecosystem === 'Packagist' || ecosystem === 'GitHub Actions')
    return parts.length > 1 ? parts[0] : undefined;
  // A host of code, and its owner; other hosts are owners by themselves.
  if (ecosystem === 'Go' || ecosystem === 'SwiftURL')
    return parts.slice(0, parts.length > 2 ? 2 : 1).join('/');
  return undefined;
}
