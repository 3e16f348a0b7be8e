import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Container } from '../../pods.ts';
import { containerRule } from '../../workload-rule.ts';
import { deployment } from './deployment-example.ts';

const source =
  'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/';
const ports = '          ports:\n            - {name: http, containerPort: 8080}\n';

const lasting = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Pod',
  'DeploymentConfig',
  'Rollout',
  'ReplicationController',
]);

/** What runs until it is stopped: init containers end, those that always restart apart. */
const isLasting = ({ list, field, pod: { object, isPartial } }: Container): boolean =>
  !isPartial &&
  list === 'containers' &&
  lasting.has(object.kind) &&
  field.at('restartPolicy').source === undefined;

const missing = (
  probe: 'livenessProbe' | 'readinessProbe',
  id: string,
  what: string,
  why: string,
  aliases: readonly string[],
) =>
  containerRule({
    id: `manifest-policy-check/${id}`,
    title: `No ${what} probe`,
    severity: 'info',
    confidence: 'high',
    preset: 'recommended',
    why,
    advice: `Give the container a \`${probe}\` that asks what its work depends on.`,
    references: [source],
    aliases,
    examples: {
      bad: [{ text: deployment(), lines: [11] }],
      good: [
        { text: deployment({ container: `          ${probe}:\n            exec: {command: [ok]}\n` }) },
        {
          text: deployment({
            pod: '      initContainers: [{name: a, image: b, livenessProbe: {}, readinessProbe: {}}]\n',
            container: `          ${probe}: {exec: {command: [ok]}}\n`,
          }),
        },
        {
          text: 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      containers: [{name: a, image: b}]\n',
        },
      ],
    },
    check(container, say) {
      const field = container.field.at(probe);
      if (isLasting(container) && !field.exists)
        say(field, `Container \`${container.name}\` of ${container.pod.object.title} has no ${what} probe.`);
    },
  });

export const noLivenessProbe = missing(
  'livenessProbe',
  'no-liveness-probe',
  'liveness',
  'A program that hangs is not started anew: it holds its place and does nothing until somebody looks.',
  ['no-liveness-probe', 'CKV_K8S_8', 'livenessProbeMissing', 'C-0056'],
);

export const noReadinessProbe = missing(
  'readinessProbe',
  'no-readiness-probe',
  'readiness',
  'Requests come in before the program can answer, and go on coming when it no longer can.',
  ['no-readiness-probe', 'CKV_K8S_9', 'readinessProbeMissing', 'C-0018', 'pod-probes'],
);

const closedPort = (probe: 'livenessProbe' | 'readinessProbe' | 'startupProbe', id: string, what: string) =>
  containerRule({
    id: `manifest-policy-check/${id}`,
    title: `The ${what} probe asks a port that the container does not name`,
    severity: 'low',
    confidence: 'medium',
    preset: 'recommended',
    why: 'A wrong number or name makes the probe fail: the pod never gets ready, or is killed again and again.',
    advice: 'Name the port under `ports` and refer to it by that name.',
    references: [source],
    aliases: [id],
    examples: {
      bad: [
        {
          text: deployment({ container: `${ports}          ${probe}:\n            httpGet: {port: 8081}\n` }),
          lines: [16],
        },
        {
          text: deployment({
            container: `${ports}          ${probe}:\n            tcpSocket: {port: web}\n`,
          }),
          lines: [16],
        },
      ],
      good: [
        {
          text: deployment({ container: `${ports}          ${probe}:\n            httpGet: {port: http}\n` }),
        },
        { text: deployment({ container: `${ports}          ${probe}:\n            grpc: {port: 8080}\n` }) },
        { text: deployment({ container: `          ${probe}:\n            exec: {command: [ok]}\n` }) },
      ],
    },
    check({ field, name, pod: { object, isPartial } }, say) {
      if (isPartial) return;
      for (const handler of ['httpGet', 'tcpSocket', 'grpc']) {
        const port = field.at(probe, handler, 'port');
        if (port.source !== undefined && !isNamed(field, port))
          say(
            port,
            `The ${what} probe of container \`${name}\` in ${object.title} asks port \`${port.source}\`, which is not among its ports.`,
          );
      }
    },
  });

const isNamed = (container: Field, port: Field): boolean =>
  container
    .at('ports')
    .items.some((each) =>
      typeof port.value === 'string' && !/^\d+$/.test(port.value)
        ? each.at('name').source === port.value
        : each.at('containerPort').source === port.source,
    );

export const livenessPort = closedPort('livenessProbe', 'liveness-port', 'liveness');
export const readinessPort = closedPort('readinessProbe', 'readiness-port', 'readiness');
export const startupPort = closedPort('startupProbe', 'startup-port', 'startup');
