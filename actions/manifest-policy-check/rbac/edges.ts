import { rulesOf, type Access } from './access.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import { placeTitle } from './binding.ts';
import type { Gain } from './gains.ts';
import type { Edge } from './picture.ts';
import type { Role } from './role.ts';
import { isFullControl } from './policy-rule.ts';
import { gives } from './power.ts';
import { subjectKey, subjectTitle } from './subject.ts';
import { feared } from './takeover.ts';

/** The powerful rights of everybody, or of these subjects alone. */
export function riskyEdges(access: Access, only?: ReadonlySet<string>): readonly Edge[] {
  const fearedIn = remembered((roles: readonly Role[]) => fearedOf(access, roles));
  const edges: Edge[] = [];
  for (const [key, held] of access.held) {
    if (edges.length >= mostEdges) break;
    if (only !== undefined && !only.has(key)) continue;
    for (const { subject, binding } of held)
      for (const what of fearedIn(binding.roles))
        edges.push({ who: subjectTitle(subject), where: placeTitle(binding.place), what, isNew: false });
  }
  return edges;
}

function fearedOf(access: Access, roles: readonly Role[]): readonly string[] {
  const names = new Set<string>();
  for (const [, rule] of rulesOf(access, { roles })) {
    if (isFullControl(rule)) return ['everything'];
    for (const [name, power] of feared) if (rule.names.length === 0 && gives(rule, power)) names.add(name);
  }
  return [...names];
}

/** What is gained, and the powerful rights that whoever gains it has already. */
export function gainEdges(access: Access, gains: readonly Gain[]): readonly Edge[] {
  const gained = gains.slice(0, mostEdges).flatMap(({ subject, place, abilities }) => {
    const shown = abilities.length > mostShown ? abilities.slice(0, mostShown - 1) : abilities;
    const more = abilities.length - shown.length;
    return [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].map((what) => ({
      who: subjectTitle(subject),
      where: placeTitle(place),
      what,
      isNew: true,
    }));
  });
  const keys = new Set(gains.map(({ subject }) => subjectKey(subject)));
  return [...gained, ...riskyEdges(access, keys)];
}

const mostEdges = 200;
const mostShown = 6;
