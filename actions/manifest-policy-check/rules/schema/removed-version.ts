import type { Report } from '../../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { fixesOf } from '../../mend.ts';
import type { KubeObject } from '../../object.ts';
import { faultsOf } from '../../schema/faults.ts';
import { builtInKind } from '../../schema/kinds.ts';
import { removalOf } from '../../schema/removals.ts';
import { minorsText, targetOf, targetOption, type Target } from '../../schema/target.ts';
import { about } from '../../workload-rule.ts';

export const removedVersion: DocumentRule<Manifest, { kubernetesVersion: typeof targetOption }> = {
  id: 'manifest-policy-check/removed-api-version',
  title: 'Kind or field that the version of Kubernetes does not have',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The cluster refuses the object, or loses the field, so what it was to restrict is not restricted; who needs an old one stays on a cluster that gets no security fixes.',
  advice: 'Write what the version has, and look into the guide for fields that changed.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/', 'CWE-477'],
  aliases: ['no-extensions-v1beta', 'stable-version', 'KSV-0107'],
  options: { kubernetesVersion: targetOption },
  examples: {
    bad: [
      { text: 'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: tight}\n', lines: [1] },
      { text: 'kind: Ingress\napiVersion: extensions/v1beta1\nmetadata: {name: web}\n', lines: [2] },
      {
        text: 'apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingAdmissionPolicy\nmetadata: {name: web}\n',
        lines: [1],
        options: { kubernetesVersion: '1.35' },
      },
    ],
    good: [
      { text: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\n' },
      {
        text: 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: web}\n',
        options: { kubernetesVersion: '1.24' },
      },
    ],
  },
  scope: 'document',
  check({ doc, options }, report) {
    const target = targetOf(options.kubernetesVersion);
    const absent = new Set<KubeObject>();
    for (const object of doc.objects) {
      const found = removedReport(doc, object, target.minor) ?? absentReport(object, target);
      if (found === undefined) continue;
      absent.add(object);
      report(found);
    }
    for (const { object, fault } of faultsOf(doc))
      if (fault.what === 'minors' && (fault.minors & target.bits) === 0 && !absent.has(object))
        report(
          about(
            object,
            fault.field,
            `${versionText(target)} has no \`${fault.field.path}\` of ${object.title}; ${minorsText(fault.minors)} has it.`,
          ),
        );
  },
};

const versionText = ({ minor }: Target): string => `Kubernetes 1.${minor}`;

function removedReport(doc: Manifest, object: KubeObject, target: number): Report | undefined {
  const { root, apiVersion, kind, title } = object;
  const removal = removalOf(apiVersion, kind);
  if (removal === undefined || removal.minor > target) return undefined;
  const { minor, instead } = removal;
  const next = instead === undefined ? 'nothing took its place' : `\`${instead}\` took its place`;
  const field = root.at('apiVersion');
  return about(object, field, `Kubernetes 1.${minor} removed \`${apiVersion}\` of ${title}; ${next}.`, {
    ...(instead === undefined ? {} : { fixes: fixesOf(doc, field, { set: instead, mode: 'suggest' }) }),
  });
}

function absentReport(object: KubeObject, target: Target): Report | undefined {
  const { root, apiVersion, kind, title } = object;
  const own = builtInKind(apiVersion, kind);
  if (own === undefined || (own.minors & target.bits) !== 0) return undefined;
  const message = `${versionText(target)} has no \`${apiVersion}\` of ${title}; ${minorsText(own.minors)} has it.`;
  return about(object, root.at('apiVersion'), message);
}
