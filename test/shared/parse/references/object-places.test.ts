import { expect, test } from 'vitest';
import { lines, type Row } from './read.ts';

const tekton: Row[] = [
  {
    name: 'steps, their template, sidecars, parameters with and without a default',
    path: 'task.yaml',
    text:
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params:\n  - {name: img, default: "b:2"}\n  - {name: v, default: "3"}\n  - {name: none}\n  stepTemplate: {image: base:1}\n  sidecars: [{image: side:1}]\n' +
      '  steps:\n  - {name: a, image: "a:1"}\n  - {name: b, image: $(params.img)}\n  - {name: b2, image: $(inputs.params.img)}\n  - {name: c, image: "c:$(params.v)"}\n  - {name: d, image: $(params.none)}\n  - {name: e, ref: {name: x}}\n',
    expected: [
      '5:26-31 kubernetes known b:2',
      '8:25-31 kubernetes known base:1',
      '9:22-28 kubernetes known side:1',
      '11:22-27 kubernetes known a:1',
      '14:22-37 kubernetes known c:$(params.v) => c:3',
      '15:22-36 kubernetes unknown(variable) $(params.none)',
    ],
  },
  {
    name: 'bundles, tasks that are written out, lists, step actions',
    path: 'run.yaml',
    text:
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: tekton.dev/v1\n  kind: PipelineRun\n  spec:\n    pipelineRef: {name: p, bundle: "r.example/p:1"}\n    pipelineSpec:\n      params: [{name: i, default: x:1}]\n      tasks:\n' +
      '      - taskRef:\n          resolver: bundles\n          params: [{name: name, value: t}, {name: bundle, value: r.example/t}]\n      - taskRef: {resolver: git, params: [{name: bundle, value: no}]}\n' +
      '      - taskSpec: {steps: [{image: "s:1"}, {image: $(params.i)}]}\n- {apiVersion: tekton.dev/v1beta1, kind: StepAction, spec: {image: "act:1"}}\n- {apiVersion: build.example/v1, kind: Task, spec: {image: "no:1", steps: [{image: no:1}]}}\n',
    expected: [
      '7:36-51 tekton-bundle known r.example/p:1',
      '13:66-77 tekton-bundle known r.example/t',
      '15:36-41 kubernetes known s:1',
      '15:52-63 kubernetes unknown(variable) $(params.i)',
      '16:68-75 kubernetes known act:1',
    ],
  },
  {
    name: 'a trigger makes runs',
    path: 'trigger.yaml',
    text: 'apiVersion: triggers.tekton.dev/v1beta1\nkind: TriggerTemplate\nspec:\n  resourcetemplates:\n  - spec: {taskSpec: {steps: [{image: "a:1"}]}}\n',
    expected: ['5:39-44 kubernetes known a:1'],
  },
];

const custom: Row[] = [
  {
    name: 'Argo: workflows in sensors, sets of containers, rollouts',
    path: 'argo.yaml',
    text:
      'apiVersion: argoproj.io/v1alpha1\nkind: Sensor\nspec:\n  triggers:\n  - template: {k8s: {source: {resource: {kind: Workflow, spec: {templates: [{container: {image: a:1}}]}}}}}\n---\n' +
      'apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nspec: {templates: [{containerSet: {containers: [{image: b:1}]}, initContainers: [{image: "c:{{inputs.parameters.v}}"}]}]}\n---\n' +
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec: {template: {spec: {containers: [{image: d:1}]}}}\n---\napiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec: {container: {image: no:1}}\n',
    expected: [
      '5:97-100 kubernetes known a:1',
      '9:57-60 kubernetes known b:1',
      '9:90-117 kubernetes unknown(template) c:{{inputs.parameters.v}}',
      '13:47-50 kubernetes known d:1',
    ],
  },
  {
    name: 'a virtual machine of KubeVirt, and a service of Knative',
    path: 'vm.yaml',
    text:
      'apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec: {template: {spec: {domain: {firmware: {kernelBoot: {container: {image: k:1}}}, x: 1}, volumes: [{containerDisk: {image: disk:1}}]}}}\n---\n' +
      'apiVersion: serving.knative.dev/v1\nkind: Service\nspec: {template: {spec: {containers: [{image: web:1}]}}}\n',
    expected: [
      '3:78-81 kubernetes known k:1',
      '3:127-133 kubernetes known disk:1',
      '7:47-52 kubernetes known web:1',
    ],
  },
  {
    name: 'objects of operators; others of the same group have none',
    path: 'operators.yaml',
    text:
      'apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nspec: {image: "prom:1", thanos: {image: "thanos:1"}}\n---\napiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nspec: {image: no:1}\n---\n' +
      'apiVersion: kibana.k8s.elastic.co/v1\nkind: Kibana\nspec: {image: kibana:9}\n---\napiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nspec: {imageName: "pg:17"}\n---\n' +
      'apiVersion: pkg.crossplane.io/v1\nkind: Provider\nspec: {package: "x.example/p:v1"}\n---\napiVersion: opentelemetry.io/v1beta1\nkind: OpenTelemetryCollector\nspec: {image: otel:1}\n',
    expected: [
      '3:15-23 kubernetes known prom:1',
      '3:41-51 kubernetes known thanos:1',
      '11:15-23 kubernetes known kibana:9',
      '15:19-26 kubernetes known pg:17',
      '19:17-33 kubernetes known x.example/p:v1',
      '23:15-21 kubernetes known otel:1',
    ],
  },
];

test.for([...tekton, ...custom])('$path: $name', ({ path, text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});

test('parameters that explode are left unknown', () => {
  const task = (image: string, size: number) =>
    `apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params: [{name: a, default: ${'x'.repeat(size)}}]\n  steps: [{image: "${image}"}]\n`;
  const states = (text: string) => lines('task.yaml', text).map((line) => line.split(' ')[2]);
  expect(states(task('$(params.a)'.repeat(100_000), 10))).toEqual(['unknown(variable)']);
  expect(states(task('b:$(params.a)', 1_000_000))).toEqual(['unknown(variable)']);
});
