import {
  below,
  itemsOf,
  membersOf,
  textOf,
  type Tree,
  type TreeMap,
  type TreeMember,
} from '../../../../shared/parse/tree.ts';

export interface DenoPackage {
  /** `npm:name@version` or `jsr:@scope/name@version`. */
  readonly id: string;
  readonly isJsr: boolean;
  /** Ids, requests, or names alone where there is one version only. */
  readonly needs: readonly string[];
  readonly member: TreeMember;
}

interface DenoSections {
  readonly packages: readonly DenoPackage[];
  /** `npm:name@range` -> id of what was chosen for it. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** The same of every version: 2 has npm alone, 3 has it below `packages`, 4 and 5 have it at the top. */
export function denoSections(root: TreeMap, version: string): DenoSections {
  const old = version === '1' || version === '2';
  const top: Tree | undefined = version === '3' ? below(root, 'packages') : root;
  const npm = old ? below(below(root, 'npm'), 'packages') : below(top, 'npm');
  const specifiers = old ? below(below(root, 'npm'), 'specifiers') : below(top, 'specifiers');
  return {
    packages: [...packagesIn(npm, 'npm'), ...(old ? [] : packagesIn(below(top, 'jsr'), 'jsr'))],
    chosen: new Map(
      [...membersOf(specifiers)].flatMap(([request, { value }]) => {
        const written = textOf(value);
        if (written === undefined) return [];
        const asked = old ? `npm:${request}` : request;
        return [[asked, idFor(asked, written)] as const];
      }),
    ),
  };
}

function packagesIn(section: Tree | undefined, registry: 'npm' | 'jsr'): readonly DenoPackage[] {
  return [...membersOf(section)].map(([key, member]) => ({
    id: `${registry}:${key}`,
    isJsr: registry === 'jsr',
    needs: needsIn(member.value, registry),
    member,
  }));
}

/** A list, or of old npm packages a map from the name to the id; an alias is `alias@npm:name@version`. */
function needsIn(value: Tree, registry: 'npm' | 'jsr'): readonly string[] {
  const listed = ['dependencies', 'optionalDependencies'].flatMap((section) => [
    ...itemsOf(value, section).flatMap((item) => textOf(item) ?? []),
    ...[...membersOf(value, section).values()].flatMap((member) => textOf(member.value) ?? []),
  ]);
  return registry === 'jsr' ? listed : listed.map((id) => `npm:${id.replace(/^.*@npm:/, '')}`);
}

/** Written is an id, with or without the registry, or the version alone. */
function idFor(request: string, written: string): string {
  if (/^(?:npm|jsr):/.test(written)) return written;
  return written.slice(1).includes('@') && !/^\d/.test(written)
    ? `npm:${written}`
    : `${nameInRequest(request)}@${written}`;
}

/** `npm:@scope/name@^1` -> `npm:@scope/name`. */
export function nameInRequest(request: string): string {
  const at = request.indexOf('@', 5);
  return at === -1 ? request : request.slice(0, at);
}
