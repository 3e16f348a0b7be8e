import type { Related } from '../../../shared/core/finding.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Severity } from '../../../shared/core/severity.ts';
import type { Access } from './access.ts';
import { placeTitle, type Binding } from './binding.ts';
import type { Role } from './role.ts';
import { listed, subjectTitle } from './subject.ts';

/** Who holds the rules of a role, and how far. */
export interface Reach {
  readonly width: Width;
  /** The widest bindings: those for the whole cluster, where there are any. */
  readonly bindings: readonly Binding[];
}

/** `unbound`: a ClusterRole that nobody holds yet, as far as the repository knows. */
type Width = 'cluster' | 'namespace' | 'unbound';

export type Severities = Readonly<Record<Width, Severity>>;

/** `ofCluster`: what the rules are about has no namespace, so that only a binding for the whole cluster gives it. */
export function reachOf({ bindingsOf }: Access, role: Role, ofCluster: boolean): Reach {
  const all = (bindingsOf.get(role) ?? []).flat();
  const wide = all.filter(({ place }) => place === undefined);
  if (wide.length > 0) return { width: 'cluster', bindings: wide };
  if (all.length > 0 && !ofCluster) return { width: 'namespace', bindings: all };
  return { width: role.kind === 'Role' ? 'namespace' : 'unbound', bindings: [] };
}

/** `; held by ServiceAccount shop/web in all namespaces`, '' where nobody holds it. */
export function reachTitle({ bindings: [first, ...others] }: Reach): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `, and through ${String(others.length)} more of its bindings`;
  return `; held by ${subjectsTitle(first)} ${placeTitle(first.place)}${more}`;
}

const subjectsTitle = remembered(({ subjects }: Binding) => listed(subjects.map(subjectTitle)));

export const reachRelated = ({ bindings }: Reach): readonly Related[] =>
  bindings.slice(0, mostRelated).map(({ object }) => ({
    message: `${object.title} gives it`,
    region: object.root.at('roleRef').region,
  }));

const mostRelated = 5;
