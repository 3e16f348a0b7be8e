import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { externalOption, isExternal } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import { projectOf, type Project } from '../../project.ts';
import { hasLabels, matches } from '../../selector.ts';
import { textsOf } from '../../object.ts';
import { about } from '../../workload-rule.ts';
import { deployment } from './deployment-example.ts';

const options = { external: externalOption };

const service = (spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n${spec}`;
const ingress =
  'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - http:\n        paths:\n          - {path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}\n';
const autoscaler =
  'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}\n';
const monitor =
  'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: web}\n';

interface Link {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly references: readonly [string];
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly bad: string;
  readonly line: number;
  readonly good: string;
  /** Fields that lead nowhere, and a sentence on each; `made`: there is such an object elsewhere. */
  readonly loose: (
    object: KubeObject,
    project: Project,
    made: (kind: string, name: string) => boolean,
  ) => Iterable<readonly [Field, string]>;
}

const dangling = ({
  kind,
  bad,
  line,
  good,
  loose,
  ...meta
}: Link): ProjectRule<Manifest, typeof options> => ({
  ...meta,
  id: `manifest-policy-check/${meta.id}`,
  scope: 'project',
  severity: 'low',
  confidence: 'low',
  preset: 'recommended',
  advice: 'Mend the name or the selector; what is made elsewhere belongs under `external` in the policy.',
  options,
  examples: { bad: [{ text: bad, lines: [line] }], good: [{ text: bad, beside: { 'other.yaml': good } }] },
  check({ docs, options: { external } }, report) {
    const project = projectOf(docs);
    for (const object of project.ofKind(kind)) {
      const made = (other: string, name: string) => isExternal(external, other, object.namespace, name);
      if (object.isPartial || made(kind, object.name)) continue;
      for (const [field, message] of loose(object, project, made)) report(about(object, field, message));
    }
  },
});

export const danglingService = dangling({
  id: 'dangling-service',
  title: 'A Service that selects no pod',
  why: 'Nothing answers behind it; or, once somebody makes a pod with these labels, that pod does.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
  aliases: ['dangling-service', 'service-targets-pod', 'C-0293'],
  kind: 'Service',
  bad: service('  selector: {app: web}\n'),
  line: 7,
  good: deployment(),
  *loose({ root, namespace, title }, project) {
    const selector = root.at('spec', 'selector');
    const [first] = selector.members;
    if (first === undefined || root.at('spec', 'type').source === 'ExternalName') return;
    const candidates = project.podsWith(namespace, String(first.name), first.source ?? '');
    if (!candidates.some(({ metadata }) => hasLabels(textsOf(metadata.at('labels')), selector)))
      yield [selector, `${title} selects no pod of this repository.`];
  },
});

export const danglingIngress = dangling({
  id: 'dangling-ingress',
  title: 'An Ingress that leads to no Service',
  why: 'Its host answers with an error; or, once somebody makes a Service of that name, with what that one says.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  aliases: ['dangling-ingress', 'ingress-targets-service', 'C-0298'],
  kind: 'Ingress',
  bad: ingress,
  line: 9,
  good: service('  selector: {app: web}\n'),
  *loose({ root, namespace, title }, project, made) {
    const spec = root.at('spec');
    const paths = spec.at('rules').items.flatMap((rule) => rule.at('http', 'paths').items);
    const backends = [
      spec.at('defaultBackend'),
      spec.at('backend'),
      ...paths.map((path) => path.at('backend')),
    ];
    for (const backend of backends) {
      const old = backend.at('serviceName');
      const field = old.exists ? old : backend.at('service', 'name');
      const name = field.source;
      if (name === undefined || made('Service', name) || project.find('Service', namespace, name)) continue;
      yield [field, `${title} leads to Service \`${name}\`, which no manifest makes.`];
    }
  },
});

export const danglingAutoscaler = dangling({
  id: 'dangling-horizontalpodautoscaler',
  title: 'An autoscaler of nothing',
  why: 'What it was made for stays as small as it is.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['dangling-horizontalpodautoscaler', 'horizontalpodautoscaler-has-target', 'C-0300'],
  kind: 'HorizontalPodAutoscaler',
  bad: autoscaler,
  line: 6,
  good: deployment(),
  *loose({ root, namespace, title }, project, made) {
    const target = root.at('spec', 'scaleTargetRef');
    const kind = target.at('kind').source ?? '';
    const name = target.at('name').source ?? '';
    if (kind === '' || name === '' || made(kind, name) || project.find(kind, namespace, name)) return;
    yield [target.at('name'), `${title} scales ${kind} \`${name}\`, which no manifest makes.`];
  },
});

export const danglingMonitor = dangling({
  id: 'dangling-servicemonitor',
  title: 'A ServiceMonitor that selects no Service',
  why: 'Nothing is measured, and no alert comes of it.',
  references: [
    'https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor',
  ],
  aliases: ['dangling-servicemonitor'],
  kind: 'ServiceMonitor',
  bad: monitor,
  line: 6,
  good: service('  clusterIP: None\n'),
  *loose({ root, namespace, title }, project) {
    const selector = root.at('spec', 'selector');
    const names = root.at('spec', 'namespaceSelector', 'matchNames').texts;
    const isAny = root.at('spec', 'namespaceSelector', 'any').flag === true;
    const isSelected = (service: KubeObject): boolean =>
      (isAny ||
        (names.length > 0 ? names.includes(service.namespace ?? '') : service.namespace === namespace)) &&
      matches(selector, service.labels);
    if (selector.exists && !project.ofKind('Service').some(isSelected))
      yield [selector, `${title} selects no Service of this repository.`];
  },
});
