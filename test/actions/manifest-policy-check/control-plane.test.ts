import { describe, expect, it, test } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { isLoopback } from '../../../actions/manifest-policy-check/control-plane/expectation.ts';
import { setupsOf } from '../../../actions/manifest-policy-check/control-plane/setups.ts';
import { controlPlaneRules } from '../../../actions/manifest-policy-check/rules/control-plane.ts';
import { applyEdits } from '../../../shared/core/fixes.ts';
import { scanText } from '../../scan-text.ts';
import { manifest } from './manifests.ts';

/** A static pod; lines of the container start at line 7, its image is the last one. */
const pod = (...lines: readonly string[]): string =>
  [
    'apiVersion: v1\nkind: Pod\nmetadata: {name: cp}\nspec:\n  containers:\n    - name: cp',
    ...lines.map((line) => `      ${line}`),
    ...(lines[0]?.startsWith('image:') === true ? [] : ['      image: k/cp:1']),
    '',
  ].join('\n');

const run = (id: string, text: string) => {
  const rule = controlPlaneRules.find((each) => each.id === `manifest-policy-check/${id}`);
  if (rule === undefined) throw new Error(`no rule is called ${id}`);
  return scanText(manifestPolicyCheck, rule, { text }).reports;
};

/** Flags of the components of a text, as `kube-apiserver a=1 b=2`, `…` behind those of which there may be more. */
const read = (text: string): readonly string[] =>
  setupsOf(manifest(text)).map(({ component, flags, isWhole }) =>
    [
      component,
      ...[...flags].map(
        ([name, settings]) => `${name}=${settings.map(({ value }) => value ?? '?').join('+')}`,
      ),
      ...(isWhole ? [] : ['…']),
    ].join(' '),
  );

describe('what a component is started with', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    ['one word a flag', pod('command: [kube-apiserver, --a=1, --b=2=3]'), ['kube-apiserver a=1 b=2=3']],
    ['value beside', pod('command: [kube-apiserver, --a, "1", --b]'), ['kube-apiserver a=1 b=true']],
    ['a path and args', pod('command: [/usr/bin/kubelet]', 'args: [--a=1]'), ['kubelet a=1']],
    ['no command', pod('image: h.example:5000/k/etcd:3.6', 'args: [--a=1]'), ['etcd a=1']],
    ['a digest', pod('image: k/etcd@sha256:ab', 'args: [--a=1]'), ['etcd a=1']],
    ['up to the image', pod('image: k/etcd:3.6'), []],
    ['another program', pod('command: [kube-apiserver-proxy, --a=1]'), []],
    ['underscores', pod('command: [kubelet, --anonymous_auth=true]'), ['kubelet anonymous-auth=true']],
    ['one dash', pod('command: [etcd, -auto-tls]'), ['etcd auto-tls=true']],
    ['again', pod('command: [kubelet, --a=1, --a=2]'), ['kubelet a=1+2']],
    ['a bare number', pod('command: [kubelet, --a, 0]'), ['kubelet a=0']],
    ['unknown value', pod('command: [kubelet, --a=$(A)]'), ['kubelet a=?']],
    ['unknown words', pod('command: [kubelet, $(REST), --a=1]'), ['kubelet a=1 …']],
    [
      'a script',
      pod('command: [/bin/sh, -c, "set -e; exec /k/kube-apiserver --a=1 \\\\\\n --b=\'2\' 2>&1"]'),
      ['kube-apiserver a=1 b=2'],
    ],
    ['a script with variables', pod('command: [sh, -c, "kubelet $ARGS --a=1"]'), ['kubelet a=1 …']],
    [
      'a script that goes on',
      pod('command: [sh, -c, "A=b nohup kubelet --a=1 & kubectl get nodes"]'),
      ['kubelet a=1'],
    ],
    ['all in one', pod('command: [/hyperkube, apiserver, --a=1]'), ['kube-apiserver a=1']],
    ['all in one, by its name', pod('command: [hyperkube, kubelet, --a=1]'), ['kubelet a=1']],
    ['a script of others', pod('command: [sh, -c, "echo kubelet"]'), []],
    ['an empty script', pod('command: [sh, -c, ""]'), []],
    ['a shell alone', pod('command: [sh]'), []],
    ['a file with more', pod('command: [kubelet, --config=/a]'), ['kubelet config=/a …']],
    [
      'the environment of etcd',
      pod('command: [etcd, --a=1]', 'env: [{name: ETCD_CERT_FILE, value: /c}, {name: A, value: b}]'),
      ['etcd cert-file=/c a=1'],
    ],
    [
      'a config file in the environment',
      pod('command: [etcd]', 'env: [{name: ETCD_CONFIG_FILE, value: /c}]'),
      ['etcd config-file=/c …'],
    ],
    ['more environment', pod('command: [etcd]', 'envFrom: [{configMapRef: {name: a}}]'), ['etcd …']],
    [
      'kubeadm, mapped',
      'apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  extraArgs: {a: "1"}\netcd: {local: {extraArgs: {b: 2}}}\n',
      ['kube-apiserver a=1 …', 'etcd b=2 …'],
    ],
    [
      'kubeadm, listed',
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\nnodeRegistration:\n  kubeletExtraArgs: [{name: a, value: "1"}]\n',
      ['kubelet a=1 …'],
    ],
    [
      'a kubelet',
      'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nauthentication: {anonymous: {enabled: yes}}\ntlsCipherSuites: [A, B]\nfeatureGates: {G: false}\n',
      ['kubelet anonymous-auth=true tls-cipher-suites=A,B feature-gates=G=false …'],
    ],
    ['another group', 'apiVersion: a.example/v1\nkind: KubeletConfiguration\nreadOnlyPort: 1\n', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

test.each<[id: string, text: string, expected: string]>([
  [
    'apiserver-anonymous-auth',
    pod('command:', '  - kube-apiserver', '  - --anonymous-auth=true'),
    '9 high: kube-apiserver in Pod cp sets `--anonymous-auth=true`: requests without credentials are let in as system:anonymous.',
  ],
  [
    'apiserver-anonymous-auth',
    pod('command: [kube-apiserver]'),
    '7 low: kube-apiserver in Pod cp does not set `--anonymous-auth`: by default requests without credentials are let in as system:anonymous.',
  ],
  ['apiserver-anonymous-auth', pod('command: [kube-apiserver, --anonymous-auth=T]'), '7 high'],
  ['apiserver-anonymous-auth', pod('command: [kube-apiserver, --anonymous-auth]'), '7 high'],
  [
    'apiserver-anonymous-auth',
    pod('command: [kube-apiserver, --anonymous-auth=true, --anonymous-auth=false]'),
    '',
  ],
  ['apiserver-anonymous-auth', pod('command: [kube-apiserver, --anonymous-auth=$(AUTH)]'), ''],
  ['apiserver-anonymous-auth', pod('command: [kube-apiserver, $(AUTH)]'), ''],
  [
    'apiserver-always-allow',
    pod('command: [kube-apiserver, --authorization-mode=RBAC, --authorization-mode=AlwaysAllow]'),
    '7 high',
  ],
  [
    'apiserver-always-allow',
    pod('command: [kube-apiserver, "--authorization-mode=RBAC, AlwaysAllow"]'),
    '7 high',
  ],
  [
    'apiserver-rbac',
    pod('command: [kube-apiserver, --authorization-mode=Node, --authorization-mode=RBAC]'),
    '',
  ],
  ['apiserver-rbac', pod('command: [kube-apiserver]'), ''],
  ['apiserver-insecure-port', pod('command: [kube-apiserver, "--insecure-port=0"]'), ''],
  ['apiserver-request-timeout', pod('command: [kube-apiserver, --request-timeout=soon]'), ''],
  ['apiserver-audit-age', pod('command: [kube-apiserver, --audit-log-maxage=x]'), ''],
  ['apiserver-etcd-client', pod('command: [kube-apiserver, --etcd-certfile=]'), '7 medium'],
  [
    'etcd-client-certificates',
    pod(
      'command: [etcd, --cert-file=/c, "--listen-client-urls=http://127.0.0.1:2379,http://[::1]:2379,unix:/s"]',
    ),
    '',
  ],
  [
    'etcd-client-certificates',
    pod('command: [etcd, --cert-file=/c, "--listen-client-urls=http://127.0.0.1:2379,http://10.0.0.1:2379"]'),
    '7 medium',
  ],
  [
    'etcd-client-certificates',
    pod('command: [etcd, --cert-file=/c, "--listen-client-urls=http://127.0.0.1.evil.example:2379"]'),
    '7 medium',
  ],
  [
    'etcd-client-certificates',
    pod(
      'command: [etcd]',
      'env: [{name: ETCD_LISTEN_CLIENT_URLS, value: "http://0.0.0.0:2379"}, {name: ETCD_CERT_FILE, value: /c}]',
    ),
    '7 medium',
  ],
  [
    'kubelet-read-only-port',
    'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 10255\n',
    '3 medium',
  ],
  ['kubelet-read-only-port', 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n', ''],
  [
    'apiserver-pod-security-off',
    'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    - {name: disable-admission-plugins, value: "PodSecurity"}\n',
    '5 high',
  ],
])('%s', (id, text, expected) => {
  const rule = controlPlaneRules.find((each) => each.id === `manifest-policy-check/${id}`);
  const said = run(id, text).map(
    ({ region, severity, message }) =>
      `${region?.startLine ?? 0} ${severity ?? rule?.severity ?? ''}: ${message}`,
  );
  if (expected === '' || said.length !== 1) expect(said).toEqual(expected === '' ? [] : [expected]);
  else expect(said[0]?.slice(0, expected.length)).toBe(expected);
});

test.each<[id: string, text: string, expected: string]>([
  [
    'kubelet-anonymous-auth',
    'command: [kubelet, --anonymous-auth=true]',
    'command: [kubelet, "--anonymous-auth=false"]',
  ],
  [
    'kubelet-anonymous-auth',
    'command: [kubelet, --anonymous-auth, "true"]',
    'command: [kubelet, --anonymous-auth, "false"]',
  ],
  [
    'apiserver-insecure-port',
    'command: [kube-apiserver, --insecure-port=1]',
    'command: [kube-apiserver, "--insecure-port=0"]',
  ],
  ['apiserver-token-auth', 'command: [kube-apiserver, --token-auth-file=/t]', ''],
  ['kubelet-anonymous-auth', 'command: [sh, -c, kubelet --anonymous-auth=true]', ''],
])('the fix of %s: %s', (id, line, expected) => {
  const text = pod(line);
  const [fix] = run(id, text).flatMap(({ fixes = [] }) => fixes);
  const fixed = fix === undefined ? '' : applyEdits(text, fix.edits);
  expect(fixed?.split('\n')[6]?.trim() ?? '').toBe(expected);
});

test('words of a hostile script cost no more than their length', () => {
  const script = `kubelet ${'--a=$( '.repeat(20_000)}`;
  const [setup] = setupsOf(manifest(pod(`command: [sh, -c, '${script}']`)));
  expect(setup?.flags.get('a')?.[0]?.value).toBeUndefined();
});

test.each<[address: string, expected: boolean]>([
  ['127.0.0.1', true],
  ['127.0.0.1:10249', true],
  ['localhost:1', true],
  ['::1', true],
  ['[::1]:2379', true],
  ['https://127.0.0.1:2379', true],
  ['0.0.0.0', false],
  ['', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
])('%s is the machine itself: %s', (address, expected) => expect(isLoopback(address)).toBe(expected));

test('every flag has a rule of its own', () => {
  const ids = controlPlaneRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(60);
});
