import type { ProjectRule, RuleMeta } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { about } from '../workload-rule.ts';
import { accessOf } from './access.ts';
import { exerciseOf, type Exercise, type Power } from './power.ts';
import type { PolicyRule } from './policy-rule.ts';
import { reachOf, reachRelated, reachTitle, type Reach, type Severities } from './reach.ts';
import type { Role } from './role.ts';

type Own = Omit<RuleMeta, 'severity' | 'confidence' | 'preset' | 'options'> &
  Partial<Pick<RuleMeta, 'severity' | 'confidence' | 'preset'>> & {
    /** By who holds it, where; default: medium, low, low. */
    readonly severities?: Severities;
    /** What it is about has no namespace: a Role cannot give it. */
    readonly ofCluster?: true;
  };

/** `severities` where they differ from the rule's. */
type Seen = Exercise & { readonly severities?: Severities };

/** A rule about what roles let somebody do. It is told where the role says so, once for each entry of its rules. */
export const powerRule = ({
  powers,
  unless,
  so,
  ...rule
}: Own & {
  readonly powers: readonly Power[];
  /** Worse, and told by another rule. */
  readonly unless?: Power;
  /** What comes of it, as the end of a sentence: `which opens every door`. */
  readonly so: string;
}): ProjectRule<Manifest> =>
  roleRule({
    ...rule,
    // One named object is what a role should give.
    look: (each) =>
      each.names.length > 0 || (unless && exerciseOf(each, [unless])) ? undefined : exerciseOf(each, powers),
    say: ({ verbs, resources }) => `lets its holders ${verbs.join(', ')} ${resources.join(', ')}, ${so}`,
  });

/** The same with an eye of its own: `look` finds what is wrong with an entry, `say` ends the sentence. */
export const roleRule = ({
  look,
  say,
  counts,
  severities = usual,
  ofCluster,
  ...rule
}: Own & {
  readonly look: (rule: PolicyRule, role: Role) => Seen | undefined;
  readonly say: (found: Seen) => string;
  /** Whether it is told for who holds it where; always, without it. */
  readonly counts?: (reach: Reach) => boolean;
}): ProjectRule<Manifest> => ({
  severity: severities.cluster,
  confidence: 'high',
  preset: 'security',
  ...rule,
  scope: 'project',
  check({ docs }, report) {
    const access = accessOf(docs);
    for (const role of access.roles.all) {
      const { object } = role;
      if (object === undefined || (ofCluster && role.kind === 'Role')) continue;
      let reach: Reach | undefined;
      for (const each of role.rules) {
        const found = look(each, role);
        if (found === undefined) continue;
        reach ??= reachOf(access, role, ofCluster ?? false);
        if (counts?.(reach) === false) break;
        report(
          about(object, found.field, `${object.title} ${say(found)}${reachTitle(reach)}.`, {
            severity: (found.severities ?? severities)[reach.width],
            related: reachRelated(reach),
            // Without the entry's number: another one above it changes nothing.
            evidence: `${object.title}: ${found.verbs.join(' ')} on ${found.resources.join(' ')}`,
          }),
        );
      }
    }
  },
});

export const usual: Severities = { cluster: 'medium', namespace: 'low', unbound: 'low' };

export const slight: Severities = { cluster: 'low', namespace: 'low', unbound: 'low' };

/** For what ends in the hands over the whole cluster. */
export const grave: Severities = { cluster: 'high', namespace: 'medium', unbound: 'medium' };
