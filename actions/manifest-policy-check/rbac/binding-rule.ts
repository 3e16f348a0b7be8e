import type { ProjectRule, RuleMeta } from '../../../shared/core/rule.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import { about } from '../workload-rule.ts';
import { accessOf, type Access } from './access.ts';
import { placeTitle, type Binding } from './binding.ts';
import type { NamedSubject } from './subject.ts';

type SayOfBinding = (field: Field, message: string, more?: Partial<Report>) => void;

/** A rule about bindings, one by one, with all roles at hand. */
export const bindingRule = (
  rule: RuleMeta & { check(binding: Binding, say: SayOfBinding, access: Access): void },
): ProjectRule<Manifest> => ({
  ...rule,
  scope: 'project',
  check({ docs }, report) {
    const access = accessOf(docs);
    for (const binding of access.bindings)
      rule.check(
        binding,
        (field, message, more = {}) => {
          report(about(binding.object, field, message, more));
        },
        access,
      );
  },
});

/** A rule about whom bindings name. */
export const subjectRule = (
  rule: RuleMeta & {
    /** Undefined: nothing to say. */
    fault(
      subject: NamedSubject,
      binding: Binding,
    ): { readonly message: string; readonly severity?: RuleMeta['severity'] } | undefined;
  },
): ProjectRule<Manifest> =>
  bindingRule({
    ...rule,
    check(binding, say) {
      for (const subject of binding.subjects) {
        const fault = rule.fault(subject, binding);
        if (fault === undefined) continue;
        const { message, ...more } = fault;
        const { kind, name } = subject;
        say(subject.field.at('name'), message, {
          ...more,
          // Without its number in the list.
          evidence: `${binding.object.title}: ${binding.roleName.name} to ${kind} ${name}`,
        });
      }
    },
  });

/** `ClusterRole view in all namespaces`. */
export const givenTitle = ({ roleName: { kind, name }, place }: Binding): string =>
  `${kind} ${name} ${placeTitle(place)}`;

/** What Kubernetes itself gives to everybody, so that they can find out what there is. */
export const isPublicRole = ({ roleName: { kind, name } }: Binding): boolean =>
  kind === 'ClusterRole' &&
  [
    'system:basic-user',
    'system:discovery',
    'system:public-info-viewer',
    'system:service-account-issuer-discovery',
  ].includes(name);
