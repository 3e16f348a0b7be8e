import type { OptionDefinition } from '../../shared/core/rule.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';

/** How an object describes its pods. */
export interface Workload {
  /**
   * Where the pod templates are: each has the `spec` of a pod, and `metadata`. '' is the object itself, `[]` behind a name
   * stands for every item of a list.
   */
  readonly templates: readonly string[];
  /** Where settings are that several of its pods share. */
  readonly parts: readonly string[];
  /** What stands in place of a pod's `spec`. */
  readonly shape: Shape;
}

/**
 * `pod`: a PodSpec. `task`: Tekton's, steps and sidecars as containers, and the pod is set up elsewhere. `argo`: a template
 * of Argo Workflows, which is one pod. `part`: what is laid over the pods of one of those.
 */
export type Shape = 'pod' | 'task' | 'argo' | 'part';

const pod = (...templates: string[]): Workload => ({ templates, parts: [], shape: 'pod' });
const task = (templates: readonly string[], ...parts: string[]): Workload => ({
  templates,
  parts,
  shape: 'task',
});
const argo = (spec: string): Workload => ({
  templates: [`${spec}.templates[]`],
  parts: [spec, `${spec}.templateDefaults`],
  shape: 'argo',
});

/** By `group/kind`, whatever the version. Sources: the API references of Kubernetes and of each project. */
const known: Readonly<Record<string, Workload>> = {
  '/Pod': pod(''),
  '/PodTemplate': pod('template'),
  '/ReplicationController': pod('spec.template'),
  'apps/Deployment': pod('spec.template'),
  'apps/StatefulSet': pod('spec.template'),
  'apps/DaemonSet': pod('spec.template'),
  'apps/ReplicaSet': pod('spec.template'),
  // Until Kubernetes 1.16; still in many repositories.
  'extensions/Deployment': pod('spec.template'),
  'extensions/DaemonSet': pod('spec.template'),
  'extensions/ReplicaSet': pod('spec.template'),
  'batch/Job': pod('spec.template'),
  'batch/CronJob': pod('spec.jobTemplate.spec.template'),
  '/DeploymentConfig': pod('spec.template'),
  'apps.openshift.io/DeploymentConfig': pod('spec.template'),
  'argoproj.io/Rollout': pod('spec.template'),
  'serving.knative.dev/Service': pod('spec.template'),
  'serving.knative.dev/Configuration': pod('spec.template'),
  'serving.knative.dev/Revision': pod(''),
  'tekton.dev/Task': task(['']),
  'tekton.dev/ClusterTask': task(['']),
  'tekton.dev/TaskRun': task(['spec.taskSpec'], 'spec.podTemplate'),
  'tekton.dev/Pipeline': task(['spec.tasks[].taskSpec', 'spec.finally[].taskSpec']),
  'tekton.dev/PipelineRun': task(
    ['spec.pipelineSpec.tasks[].taskSpec', 'spec.pipelineSpec.finally[].taskSpec'],
    'spec.podTemplate',
    'spec.taskRunTemplate.podTemplate',
    'spec.taskRunSpecs[].podTemplate',
    'spec.taskRunSpecs[].taskPodTemplate',
  ),
  'argoproj.io/Workflow': argo('spec'),
  'argoproj.io/WorkflowTemplate': argo('spec'),
  'argoproj.io/ClusterWorkflowTemplate': argo('spec'),
  'argoproj.io/CronWorkflow': argo('spec.workflowSpec'),
};

/** Undefined for a kind that nobody has named: its pods are known by their looks. */
export const knownWorkload = (group: string, kind: string): Workload | undefined =>
  Object.hasOwn(known, `${group}/${kind}`) ? known[`${group}/${kind}`] : undefined;

/** `kind`, or `kind.group`, and where its pod templates are: `Farm.acme.example=spec.workers[].template`. */
const entry =
  /^(?<kind>[A-Za-z][\w-]*)(?:\.(?<group>[a-z0-9.-]+))?=(?<path>[A-Za-z][\w-]*(?:\[\])?(?:\.[A-Za-z][\w-]*(?:\[\])?)*)$/;

export const workloadsOption: OptionDefinition<readonly string[]> = {
  default: [],
  summary:
    'More kinds with pods in them, as `Kind.group=path.to.template`, `[]` behind a name for every item of a list; ' +
    'other kinds are searched for what looks like the spec of a pod.',
  faults: (entries) =>
    entries.filter((one) => !entry.test(one)).map((one) => `"${one}" is not \`Kind.group=path.to.template\``),
};

/** Where the policy says that a kind has its pods. */
export function namedTemplates(entries: readonly string[], group: string, kind: string): readonly string[] {
  return entries.flatMap((one) => {
    const found = entry.exec(one)?.groups;
    const isMeant = found?.kind === kind && (found.group === undefined || found.group === group);
    return isMeant && found.path !== undefined ? [found.path] : [];
  });
}

/** The fields at a path with `[]` in it. */
export function fieldsAt(root: Field, path: string): readonly Field[] {
  if (path === '') return [root];
  return path
    .split('.')
    .reduce<readonly Field[]>(
      (fields, step) =>
        fields.flatMap((field) =>
          step.endsWith('[]') ? field.at(step.slice(0, -2)).items : [field.at(step)],
        ),
      [root],
    );
}
