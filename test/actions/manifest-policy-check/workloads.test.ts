import { describe, expect, it } from 'vitest';
import { podsOf } from '../../../actions/manifest-policy-check/pods.ts';
import { readManifest } from '../../../actions/manifest-policy-check/read.ts';
import { workloadsOption } from '../../../actions/manifest-policy-check/workloads.ts';

const app = 'containers: [{name: app, image: shop/web:1}]';

/** `containers app` for each container of each pod. */
function containers(text: string, named: readonly string[] = []): readonly string[] {
  const { doc } = readManifest({ path: 'a.yaml', text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error('no document');
  return podsOf(doc, named).flatMap((pod) => pod.containers.map(({ list, name }) => `${list} ${name}`));
}

const object = (apiVersion: string, kind: string, rest: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\n${rest}\n`;

describe('where pods are', () => {
  it.each<[apiVersion: string, kind: string, rest: string]>([
    ['v1', 'Pod', `spec: {${app}}`],
    ['v1', 'PodTemplate', `template: {spec: {${app}}}`],
    ['apps/v1', 'StatefulSet', `spec: {template: {spec: {${app}}}}`],
    ['apps/v1beta2', 'DaemonSet', `spec: {template: {spec: {${app}}}}`],
    ['batch/v1', 'CronJob', `spec: {jobTemplate: {spec: {template: {spec: {${app}}}}}}`],
    ['apps.openshift.io/v1', 'DeploymentConfig', `spec: {template: {spec: {${app}}}}`],
    ['argoproj.io/v1alpha1', 'Rollout', `spec: {template: {spec: {${app}}}}`],
    ['serving.knative.dev/v1', 'Service', `spec: {template: {spec: {${app}}}}`],
    ['tekton.dev/v1', 'Task', 'spec: {steps: [{name: app, image: a}]}'],
    ['tekton.dev/v1', 'Pipeline', 'spec: {tasks: [{taskSpec: {sidecars: [{name: app, image: a}]}}]}'],
    [
      'argoproj.io/v1alpha1',
      'Workflow',
      'spec: {templates: [{container: {name: app, image: a}}, {steps: []}]}',
    ],
    ['argoproj.io/v1alpha1', 'CronWorkflow', 'spec: {workflowSpec: {templates: [{script: {name: app}}]}}'],
    [
      'argoproj.io/v1alpha1',
      'Workflow',
      'spec: {templates: [{containerSet: {containers: [{name: app, image: a}]}}]}',
    ],
    [
      'argoproj.io/v1alpha1',
      'Workflow',
      'spec: {templateDefaults: {container: {name: app, image: a}}, templates: []}',
    ],
    ['tekton.dev/v1', 'Task', 'spec: {stepTemplate: {name: app}}'],
    ['shop.example/v1', 'Farm', `spec: {workers: [{template: {spec: {${app}}}}]}`],
    ['sparkoperator.k8s.io/v1', 'SparkApplication', `spec: {driver: {template: {spec: {${app}}}}}`],
    ['jobset.x-k8s.io/v1', 'JobSet', `spec: {jobs: [{template: {spec: {template: {spec: {${app}}}}}}]}`],
  ])('%s %s', (apiVersion, kind, rest) => {
    expect(containers(object(apiVersion, kind, rest))).toEqual(['containers app']);
  });

  it.each<[apiVersion: string, kind: string, rest: string]>([
    ['v1', 'ConfigMap', `data: {spec: {${app}}}`],
    ['apps/v1', 'Pod', `spec: {${app}}`],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', `spec: {${app}}`],
    ['networking.k8s.io/v1', 'NetworkPolicy', `spec: {${app}}`],
    ['shop.example/v1', 'Basket', 'spec: {containers: [{name: app}]}'],
    ['shop.example/v1', 'Basket', 'spec: {containers: {image: a}}'],
    ['v1', 'Pod', 'spec: none'],
  ])('%s %s has none: %s', (apiVersion, kind, rest) => {
    expect(containers(object(apiVersion, kind, rest))).toEqual([]);
  });

  it('takes what looks like a pod for one though a container leaves its image to an operator', () => {
    const text = object('shop.example/v1', 'Farm', 'spec: {containers: [{name: a, image: x}, {name: b}]}');
    expect(containers(text)).toEqual(['containers a', 'containers b']);
  });

  it.each<[apiVersion: string, kind: string, path: string]>([
    ['argoproj.io/v1alpha1', 'Workflow', 'spec'],
    ['argoproj.io/v1alpha1', 'CronWorkflow', 'spec.workflowSpec'],
    ['tekton.dev/v1', 'TaskRun', 'spec.podTemplate'],
    ['tekton.dev/v1', 'PipelineRun', 'spec.taskRunTemplate.podTemplate'],
  ])('%s %s shares settings at %s', (apiVersion, kind, path) => {
    const spec = path.split('.').reduceRight((inner, key) => `{${key}: ${inner}}`, '{hostNetwork: true}');
    const text = object(apiVersion, kind, spec.slice(1, -1));
    const { doc } = readManifest({ path: 'a.yaml', text, size: text.length, blob: '' });
    if (doc === undefined) throw new Error('no document');
    const shared = podsOf(doc, []).filter((pod) => pod.spec.at('hostNetwork').flag);
    expect(shared.map(({ isPartial }) => isPartial)).toEqual([true]);
  });

  it('reads every list of containers', () => {
    const spec =
      'spec: {ephemeralContainers: [{name: c}], initContainers: [{name: a}], containers: [{image: x}]}';
    expect(containers(object('v1', 'Pod', spec))).toEqual([
      'initContainers a',
      'containers 0',
      'ephemeralContainers c',
    ]);
  });
});

describe('option workloads', () => {
  const farm = object(
    'shop.example/v1',
    'Farm',
    `spec: {workers: [{pod: {spec: {${app.replace('image', 'picture')}}}}]}`,
  );

  it.each<[option: string, expected: readonly string[]]>([
    ['Farm.shop.example=spec.workers[].pod', ['containers app']],
    ['Farm=spec.workers[].pod', ['containers app']],
    ['Farm.other.example=spec.workers[].pod', []],
    ['Farm=spec.workers.pod', []],
  ])('%s', (option, expected) => {
    expect(workloadsOption.faults?.([option])).toEqual([]);
    expect(containers(farm, [option])).toEqual(expected);
  });

  it.each(['Farm', '=a', 'Farm=', 'Farm=a..b', 'Farm=a[0]', 'Farm = a', `Farm=${'a.'.repeat(5_000)}`])(
    '%s is no entry',
    (option) => {
      expect(workloadsOption.faults?.([option])).toHaveLength(1);
    },
  );
});
