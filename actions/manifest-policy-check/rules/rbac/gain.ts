import type { Left, ProjectRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { accessOf } from '../../rbac/access.ts';
import { podsByAccount } from '../../rbac/accounts.ts';
import { pathFor, pathsOf } from '../../rbac/escalation.ts';
import { clusterBinding } from '../../rbac/example.ts';
import { gainTitle, gainsOf, type Gain } from '../../rbac/gains.ts';
import { drawingOf } from '../../rbac/picture.ts';
import { gainEdges, riskyEdges } from '../../rbac/edges.ts';
import { subjectTitle } from '../../rbac/subject.ts';
import { about } from '../../workload-rule.ts';
import { workloadsOption } from '../../workloads.ts';

export const gain: ProjectRule<Manifest, { workloads: typeof workloadsOption }> = {
  id: 'manifest-policy-check/rbac-gain',
  scope: 'project',
  title: 'The change gives somebody more rights',
  severity: 'info',
  confidence: 'high',
  preset: 'security',
  leads: true,
  why: 'What a change of roles and bindings comes to stands in no single line of it: who may do what afterwards, and could not before. Told for the change alone, never for what was there.',
  advice: 'Read it as the question that the change asks: should they be able to do this, there?',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/', 'CWE-269'],
  aliases: [],
  options: { workloads: workloadsOption },
  examples: {
    bad: [{ text: clusterBinding('view'), before: {}, lines: [6] }],
    good: [{ text: clusterBinding('view') }],
  },
  check({ docs, before, options, draw, unchecked }, report) {
    const access = accessOf(docs);
    if (access.bindings.length === 0) return;
    const past = before === undefined ? undefined : accessOf(before);
    const { gains: found, isCut } = past ? gainsOf(access, past) : { gains: [], isCut: false };
    // What stops the change comes before all that is not listed.
    const gains = [...found].sort((one, other) => Number(isGrave(other)) - Number(isGrave(one)));
    if (isCut || access.roles.isCut || past?.roles.isCut === true) unchecked(tooMany);
    for (const gain of gains.slice(0, mostGains)) {
      const sentence = gainTitle(gain);
      report(
        about(gain.object, gain.field, `${sentence}.`, {
          evidence: sentence,
          ...(isGrave(gain) ? { severity: 'high' as const } : {}),
          properties: { subject: subjectTitle(gain.subject), gains: gain.abilities.slice(0, mostAbilities) },
        }),
      );
    }
    const next = gains[mostGains];
    if (next !== undefined)
      report(
        about(
          next.object,
          next.field,
          `${String(gains.length - mostGains)} more gains of rights are not listed.`,
          {
            evidence: 'more gains',
          },
        ),
      );
    const edges = before === undefined ? riskyEdges(access) : gainEdges(access, gains);
    if (edges.length === 0) return;
    const paths = pathsOf(access, podsByAccount(docs, options.workloads));
    const subjects = new Map(
      before === undefined
        ? [...access.held.values()].flatMap(([one]) =>
            one ? [[subjectTitle(one.subject), one.subject]] : [],
          )
        : gains.map(({ subject }) => [subjectTitle(subject), subject]),
    );
    const escapes = [...subjects].flatMap(([who, subject]) => {
      const path = pathFor(paths, subject);
      return path === undefined ? [] : { who, isCertain: path.end.isCertain };
    });
    const title = before === undefined ? 'RBAC: who holds powerful rights' : 'RBAC: who gains what';
    const drawing = drawingOf(title, edges, escapes);
    if (drawing !== undefined) draw(drawing);
  },
};

/**
 * The cluster is theirs. The roles and bindings that bring it may have been there all along, and what is wrong with them is
 * then nothing new.
 */
const isGrave = ({ place, abilities }: Gain): boolean => place === undefined && abilities.some(opensAll);

function opensAll(ability: string): boolean {
  const [verbs = '', resources = ''] = ability.split(' on ', 2);
  const isOpen = resources.split(', ').some((each) => doors.includes(each));
  if (ability === 'everything' || (isOpen && /\b(?:get|list|watch|every verb)\b/.test(verbs))) return true;
  // One named object is what a role should give.
  return /\b(?:impersonate|escalate|bind)\b/.test(verbs) && !resources.includes('"');
}

const doors = [
  'secrets',
  'every resource',
  'every resource of every group',
  'every resource of the core group',
];

const tooMany: Left = {
  region: null,
  code: 'limit',
  message: 'So many roles and bindings stand here that not all rights are compared',
  hint: 'Make aggregated roles and bindings fewer, or leave out by `exclude` what no cluster takes.',
};

const mostGains = 200;
const mostAbilities = 100;
