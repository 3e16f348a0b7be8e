import type { DocumentRule, RuleMeta } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import type { PodCheck, Violation } from '../../pod-security/standard.ts';
import { kubernetesVersion, minorOf, newestMinor } from '../../pod-security/version.ts';
import type { Pod } from '../../pods.ts';
import { podRule, type Say } from '../../workload-rule.ts';

interface StandardRule extends Omit<RuleMeta, 'options'> {
  readonly standard: PodCheck;
  /** Which of its violations the rule is about; default: all. */
  readonly isMeant?: (violation: Violation, pod: Pod) => boolean;
  readonly more?: (violation: Violation, pod: Pod) => NonNullable<Parameters<Say>[2]>;
}

/** A rule from a check of the Pod Security Standards, as of the version of Kubernetes that the policy names. */
export const standardRule = ({
  standard,
  isMeant = () => true,
  more = () => ({}),
  ...meta
}: StandardRule): DocumentRule<Manifest> =>
  podRule({
    ...meta,
    options: { kubernetesVersion },
    check(pod, say, options) {
      const minor = minorOf(options.kubernetesVersion) ?? newestMinor;
      if (minor < standard.since) return;
      for (const violation of standard.violations(pod, minor)) {
        const { field, message } = violation;
        if ((field.exists || !pod.isPartial) && isMeant(violation, pod))
          say(field, message, more(violation, pod));
      }
    },
  });
