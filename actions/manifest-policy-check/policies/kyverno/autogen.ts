import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../../object.ts';

/**
 * A form of a policy about Pods that Kyverno makes for what makes Pods: the text of every expression is changed, and
 * nothing else of it.
 *
 * Source: https://kyverno.io/docs/policy-types/cluster-policy/autogen/
 */
export interface Form {
  /** Before the name of a rule; '' for the policy as it is written. */
  readonly prefix: string;
  /** `group/kind`; undefined where the policy says so itself. */
  readonly kinds: readonly string[] | undefined;
  readonly rewrite: (source: string) => string;
}

export const written: Form = { prefix: '', kinds: undefined, rewrite: (source) => source };

const controllers: Readonly<Record<string, string>> = {
  DaemonSet: 'apps/DaemonSet',
  Deployment: 'apps/Deployment',
  ReplicaSet: 'apps/ReplicaSet',
  StatefulSet: 'apps/StatefulSet',
  Job: 'batch/Job',
  ReplicationController: '/ReplicationController',
  CronJob: 'batch/CronJob',
};

/** Those that a ValidatingPolicy knows, by what it calls them. */
const byPlural: Readonly<Record<string, string>> = {
  daemonsets: 'DaemonSet',
  deployments: 'Deployment',
  replicasets: 'ReplicaSet',
  statefulsets: 'StatefulSet',
  jobs: 'Job',
  cronjobs: 'CronJob',
};

/** The forms for these kinds; `keepsNamespace`: a template has none, so the object's own stays meant. */
function formsFor(names: readonly string[], keepsNamespace: boolean): readonly Form[] {
  const kinds = names.flatMap((name) => (Object.hasOwn(controllers, name) ? [name] : []));
  const form = (prefix: string, of: readonly string[], template: string): readonly Form[] =>
    of.length === 0
      ? []
      : [
          {
            prefix,
            kinds: of.map((kind) => controllers[kind] ?? ''),
            rewrite: (source) => rewritten(source, template, keepsNamespace),
          },
        ];
  return [
    ...form(
      'autogen-',
      kinds.filter((kind) => kind !== 'CronJob'),
      'spec.template',
    ),
    ...form(
      'autogen-cronjob-',
      kinds.filter((kind) => kind === 'CronJob'),
      'spec.jobTemplate.spec.template',
    ),
  ];
}

function rewritten(source: string, template: string, keepsNamespace: boolean): string {
  const inSpec = source.replace(/([oO])bject\.spec/g, (_, letter) => `${letter}bject.${template}.spec`);
  const metadata = keepsNamespace ? /([oO])bject\.metadata(?!\.namespace(?!\w))/g : /([oO])bject\.metadata/g;
  return inSpec.replace(metadata, (whole: string, letter: string, at: number) =>
    letter === 'o' || inSpec.startsWith('old', at - 3) ? `${letter}bject.${template}.metadata` : whole,
  );
}

/** All forms of a ValidatingPolicy: it has some where it is about Pods, about all of them, and about nothing else. */
export function formsOfPolicy(spec: Field): readonly Form[] {
  const match = spec.at('matchConstraints');
  const rules = match.at('resourceRules').items;
  const [rule] = rules;
  const selector = match.at('objectSelector');
  const isOnly = (name: string, text: string): boolean => rule?.at(name).texts.join('\0') === text;
  const isAboutPods =
    rules.length === 1 &&
    isOnly('apiGroups', '') &&
    rule?.at('apiGroups').items.length === 1 &&
    isOnly('apiVersions', 'v1') &&
    isOnly('resources', 'pods') &&
    rule.at('resourceNames').items.length === 0 &&
    match.at('excludeResourceRules').items.length === 0 &&
    selector.at('matchLabels').members.length === 0 &&
    selector.at('matchExpressions').items.length === 0;
  if (!isAboutPods) return [written];
  const chosen = spec.at('autogen', 'podControllers', 'controllers');
  const plurals = chosen.exists ? chosen.texts : Object.keys(byPlural);
  return [
    written,
    ...formsFor(
      plurals.flatMap((plural) => (Object.hasOwn(byPlural, plural) ? (byPlural[plural] ?? []) : [])),
      true,
    ),
  ];
}

const annotation = 'pod-policies.kyverno.io/autogen-controllers';

/** All forms of the rules of a ClusterPolicy or Policy: one rule that is about single objects, and none has others. */
export function formsOfRules({ root, annotations }: KubeObject): readonly Form[] {
  const filters = root
    .at('spec', 'rules')
    .items.flatMap((rule) => [rule.at('match'), rule.at('exclude')])
    .flatMap((field) => [field, ...field.at('any').items, ...field.at('all').items]);
  const resources = filters.map((filter) => filter.at('resources'));
  const isGenerating = root.at('spec', 'rules').items.some((rule) => rule.at('generate').exists);
  const isAboutPods = resources.some((one) =>
    one.at('kinds').texts.some((kind) => kind === 'Pod' || Object.hasOwn(controllers, kind)),
  );
  if (isGenerating || !isAboutPods || resources.some(isChoosy)) return [written];
  const chosen = annotations.get(annotation);
  const names = chosen === undefined || chosen === 'all' ? Object.keys(controllers) : chosen.split(',');
  return [written, ...formsFor(names, false)];
}

/** It asks for more than kinds and namespaces, or for Pods and something else. */
const isChoosy = (resources: Field): boolean =>
  ['name', 'names', 'selector', 'annotations'].some((name) => resources.at(name).exists) ||
  (resources.at('kinds').items.length > 1 && resources.at('kinds').texts.some(isPod));

/** `Pod`, `v1/Pod`, `Pod/exec`. */
export const isPod = (kind: string): boolean => /(?:^|\/)Pod(?:\/|$)/.test(kind);
