import { readLockfile } from '../../../actions/dependency-audit/formats.ts';
import type { Lockfile, Package } from '../../../actions/dependency-audit/package.ts';
import type { Parsed } from '../../../shared/core/check.ts';

export const reading = (path: string, text: string): Parsed<Lockfile> =>
  readLockfile({ path, text, size: text.length, blob: 'blob' });

/** Packages as one line each: `line name@version`, and what else the file tells. */
export function told(path: string, text: string): readonly string[] {
  const { packages } = lockfileIn(path, text);
  return packages.map((each) => line(each, packages));
}

export function lockfileIn(path: string, text: string): Lockfile {
  const { doc, problems } = reading(path, text);
  if (doc === undefined) throw new Error(JSON.stringify(problems ?? 'nothing of ours'));
  return doc;
}

/** `line: message` of the fault that the file has. */
export function faultIn(path: string, text: string): string | undefined {
  const [problem] = reading(path, text).problems ?? [];
  return problem && `${problem.line ?? '-'}: ${problem.message}`;
}

export function line(each: Package, all: readonly Package[]): string {
  const { origin, isDirect, isDev, needs, region } = each;
  const place = [origin.kind, origin.url, origin.commit && `#${origin.commit}`].filter(Boolean).join(' ');
  return [
    `${region.startLine} ${each.name}@${each.comparator ?? ''}${each.version}`,
    isDirect === undefined ? '' : isDirect ? 'direct' : 'transitive',
    isDev === undefined ? '' : isDev ? 'dev' : 'runtime',
    ...each.groups,
    place === 'registry' ? '' : `<${place}>`,
    ...each.integrity,
    each.hasInstallScript === true ? 'script' : '',
    each.licence ?? '',
    needs === undefined || needs.length === 0 ? '' : `-> ${needs.map((need) => all[need]?.name).join(' ')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
