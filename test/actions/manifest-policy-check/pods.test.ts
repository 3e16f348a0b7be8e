import { describe, expect, test } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { kindOfPath } from '../../../actions/manifest-policy-check/rules/pods/node-paths.ts';
import { podRules } from '../../../actions/manifest-policy-check/rules/pods.ts';
import type { Preset } from '../../../shared/core/rule.ts';
import { scanText } from '../../scan-text.ts';

/** `rule severity line`, sorted. */
function found(text: string, preset: Preset = 'security'): readonly string[] {
  return podRules
    .filter((rule) => rule.preset === preset)
    .flatMap((rule) =>
      scanText(manifestPolicyCheck, rule, { text }).reports.map(
        ({ severity = rule.severity, region }) =>
          `${rule.id.replace('manifest-policy-check/', '')} ${severity} ${String(region?.startLine)}`,
      ),
    )
    .sort();
}

/** The spec starts at line 5. */
const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${spec.replace(/^/gm, '  ')}\n`;

const restricted = `securityContext:
  runAsNonRoot: true
  seccompProfile: {type: RuntimeDefault}
containers:
  - name: app
    image: shop/web:1
    securityContext:
      allowPrivilegeEscalation: false
      capabilities: {drop: [ALL]}`;

/** Adds lines to the securityContext of the container, from line 14 on. */
const context = (...lines: readonly string[]): string =>
  pod([restricted, ...lines.map((line) => `      ${line}`)].join('\n'));

const volumes = (mount: string, ...paths: readonly string[]): string =>
  pod(
    [
      restricted,
      `    volumeMounts: [${mount}]`,
      'volumes:',
      ...paths.map((path, index) => `  - {name: v${String(index)}, hostPath: {path: ${path}}}`),
    ].join('\n'),
  );

describe('what the security preset says of a pod', () => {
  test.each<readonly [what: string, text: string, found: readonly string[]]>([
    ['one that keeps the restricted level', pod(restricted), []],
    [
      'one that says nothing: once for what the pod can set',
      pod(
        'containers:\n  - {name: a, image: a}\n  - {name: b, image: b}\ninitContainers:\n  - {name: c, image: c}',
      ),
      [
        'capabilities-kept medium 6',
        'capabilities-kept medium 7',
        'capabilities-kept medium 9',
        'privilege-escalation medium 6',
        'privilege-escalation medium 7',
        'privilege-escalation medium 9',
        'run-as-non-root medium 4',
        'seccomp-missing medium 4',
      ],
    ],
    [
      'privileged: what else it lacks is moot',
      pod(
        'containers:\n  - name: a\n    image: a\n    securityContext: {privileged: true, runAsNonRoot: true}',
      ),
      ['privileged-container high 8'],
    ],
    ['root, said once', context('runAsUser: 0', 'runAsNonRoot: false'), ['run-as-root high 14']],
    ['leave to be root', context('runAsNonRoot: false'), ['run-as-non-root high 14']],
    [
      'leave to be root, but another user',
      context('runAsNonRoot: false', 'runAsUser: 1000'),
      ['run-as-non-root low 14'],
    ],
    [
      'root that no container takes',
      pod(`${restricted}\n      runAsUser: 7`.replace('runAsNonRoot: true', 'runAsUser: 0')),
      ['run-as-non-root low 5', 'run-as-root medium 6'],
    ],
    [
      'capabilities, each once',
      context('capabilities: {add: [SYS_ADMIN, CHOWN]}'),
      ['added-capability high 14', 'capabilities-kept low 14', 'capabilities-kept medium 14'],
    ],
    [
      'host paths by kind, each once',
      volumes('', '/run/docker.sock', '/', '/usr', '/srv/data'),
      [
        'container-runtime-socket high 16',
        'host-path medium 19',
        'sensitive-host-path high 17',
        'sensitive-host-path medium 18',
      ],
    ],
    [
      'a host port in the network of the node',
      pod(`hostNetwork: true\n${restricted}\n    ports: [{hostPort: 80}]`),
      ['host-network high 5'],
    ],
    [
      'a probe of the loopback',
      pod(`${restricted}\n    livenessProbe: {httpGet: {host: 127.0.0.1, port: 80}}`),
      ['probe-host medium 14'],
    ],
    [
      'a probe of the loopback in the network of the node',
      pod(`hostNetwork: true\n${restricted}\n    livenessProbe: {httpGet: {host: 127.0.0.1, port: 80}}`),
      ['host-network high 5'],
    ],
    [
      'a patch: what it lacks is said elsewhere, what is bad is not',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      hostPID: true\n      containers:\n        - name: app\n          securityContext: {capabilities: {add: [ALL]}}\n',
      ['added-capability high 10', 'host-pid high 7'],
    ],
    [
      'a Tekton task: its run sets up the pod',
      'apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: build}\nspec:\n  steps:\n    - name: push\n      image: shop/push:1\n      securityContext: {privileged: true}\n',
      ['privileged-container high 8'],
    ],
    [
      'a rollout of Argo',
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      hostIPC: true\n      containers: []\n',
      ['host-ipc high 7'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([...expected].sort()));
});

test.each([
  ['{name: v0, mountPath: /a}', 'sensitive-host-path high 16'],
  ['{name: v0, mountPath: /a, readOnly: true}', 'sensitive-host-path medium 16'],
  ['{name: v0, mountPath: /a, readOnly: true}, {name: v0, mountPath: /b}', 'sensitive-host-path high 16'],
])('programs of the node mounted as %s', (mount, expected) =>
  expect(found(volumes(mount, '/opt/cni/bin'))).toEqual([expected]),
);

test.each([
  ['/var/run/docker.sock', 'socket'],
  ['/run//containerd/./containerd.sock', 'socket'],
  ['/var/run/crio', 'socket'],
  ['\\\\.\\pipe\\docker_engine', 'socket'],
  ['/', 'secrets'],
  ['//', 'secrets'],
  ['/srv/../etc/', 'secrets'],
  ['/var/run/', 'secrets'],
  ['/root/.ssh', 'secrets'],
  ['/var/lib/docker/containers', 'secrets'],
  ['/etc/systemd/system', 'programs'],
  ['/sys', 'programs'],
  ['/sys/fs/cgroup', 'other'],
  ['/lib/modules', 'other'],
  ['/etc/localtime', 'other'],
  ['/rootfs', 'other'],
  ['C:\\data', 'other'],
  ['', 'other'],
])('%s of a node: %s', (path, kind) => expect(kindOfPath(path)).toBe(kind));

describe('what the recommended preset says of a pod', () => {
  test.each<readonly [what: string, text: string, found: readonly string[]]>([
    [
      'limits are requests, and containers for debugging take what is left',
      pod(
        `${restricted}\n      readOnlyRootFilesystem: true\n    resources: {limits: {memory: 1Gi, cpu: 1}}\nephemeralContainers:\n  - {name: look, image: a}`,
      ),
      ['ephemeral-containers low 16'],
    ],
    [
      'a patch lacks nothing',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          securityContext: {readOnlyRootFilesystem: false}\n',
      ['writable-root-filesystem low 9'],
    ],
  ])('%s', (_, text, expected) => expect(found(text, 'recommended')).toEqual(expected));
});

test('sure fixes are fixes, others are suggested', () => {
  const modes = (text: string, id: string) =>
    podRules
      .filter((rule) => rule.id.endsWith(`/${id}`))
      .flatMap((rule) => scanText(manifestPolicyCheck, rule, { text }).reports)
      .flatMap(({ fixes = [] }) => fixes.map(({ mode }) => mode));
  const bare = pod('containers:\n  - name: app\n    image: a');
  expect(modes(bare, 'privilege-escalation')).toEqual(['fix']);
  expect(modes(bare, 'seccomp-missing')).toEqual(['fix']);
  expect(modes(bare, 'run-as-non-root')).toEqual(['suggest']);
  expect(modes(`${bare}  securityContext: {runAsUser: 7}\n`, 'run-as-non-root')).toEqual(['fix']);
});
