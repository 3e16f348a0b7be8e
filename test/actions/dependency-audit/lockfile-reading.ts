import type { Package } from '../../../actions/dependency-audit/package.ts';
import { lockfile, read } from './lockfile-lines.ts';

/** Packages as one line each: `line name@version`, and what else the file tells. */
export function told(path: string, text: string): readonly string[] {
  const { packages } = lockfile(path, text);
  return packages.map((each) => line(each, packages));
}

/** `line: message` of the fault that the file has. */
export function faultIn(path: string, text: string): string | undefined {
  const [problem] = read(path, text).problems ?? [];
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
