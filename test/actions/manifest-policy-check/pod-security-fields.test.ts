import { describe, expect, test } from 'vitest';
import { app, at, broken, containers, context, forms, podOf, type Row } from './pod-standards.ts';

const rows: readonly Row[] = [
  // Capabilities: restricted stands in for baseline.
  [containers('capabilities: {drop: [ALL], add: [NET_BIND_SERVICE, CHOWN]}'), 'baseline', 37, []],
  [
    containers('capabilities: {drop: [ALL], add: [NET_BIND_SERVICE, CHOWN]}'),
    'restricted',
    37,
    [`capabilities_restricted ${context('capabilities.add[1]')}`],
  ],
  [
    containers('capabilities: {add: [CAP_CHOWN, net_raw]}'),
    'restricted',
    21,
    [
      `capabilities_baseline ${context('capabilities.add[0]')}`,
      `capabilities_baseline ${context('capabilities.add[1]')}`,
    ],
  ],
  [
    containers('capabilities: {drop: [all], add: [SYS_ADMIN]}'),
    'restricted',
    22,
    [
      `capabilities_restricted ${context('capabilities.add[0]')}`,
      `capabilities_restricted ${context('capabilities.drop')}`,
    ],
  ],

  // Seccomp: fields since 1.19.
  [containers('seccompProfile: {type: Unconfined}'), 'restricted', 18, []],
  [
    containers('seccompProfile: {type: Unconfined}'),
    'baseline',
    19,
    [`seccompProfile_baseline ${context('seccompProfile.type')}`],
  ],
  [
    containers('seccompProfile: {type: Unconfined}'),
    'restricted',
    19,
    [`seccompProfile_restricted ${context('seccompProfile.type')}`],
  ],
  [
    containers('seccompProfile: {}'),
    'baseline',
    37,
    [`seccompProfile_baseline ${context('seccompProfile.type')}`],
  ],
  [
    'securityContext: {seccompProfile: {type: Unconfined}}, containers: [{name: app, image: a}]',
    'baseline',
    37,
    ['seccompProfile_baseline securityContext.seccompProfile.type'],
  ],

  // AppArmor and SELinux.
  [
    containers('appArmorProfile: {type: Unconfined}'),
    'baseline',
    0,
    [`appArmorProfile ${context('appArmorProfile.type')}`],
  ],
  [containers('appArmorProfile: {type: Localhost, localhostProfile: x}'), 'baseline', 37, []],
  [containers('seLinuxOptions: {level: s0, type: container_t}'), 'baseline', 37, []],
  [
    containers('seLinuxOptions: {type: container_engine_t}'),
    'baseline',
    30,
    [`seLinuxOptions ${context('seLinuxOptions.type')}`],
  ],
  [containers('seLinuxOptions: {type: container_engine_t}'), 'baseline', 31, []],
  [
    `securityContext: {seLinuxOptions: {type: "", user: u, role: r}}, containers: [${app()}]`,
    'baseline',
    37,
    [
      'seLinuxOptions securityContext.seLinuxOptions.user',
      'seLinuxOptions securityContext.seLinuxOptions.role',
    ],
  ],

  // Volumes: none named is an emptyDir; restricted stands in for baseline.
  [
    `containers: [${app()}], volumes: [{name: tmp}, {name: conf, configMap: {name: c}}]`,
    'restricted',
    37,
    [],
  ],
  [
    `containers: [${app()}], volumes: [{name: data, hostPath: {path: /srv}}]`,
    'baseline',
    37,
    ['hostPathVolumes volumes[data].hostPath.path'],
  ],
  [
    `containers: [${app()}], volumes: [{name: data, hostPath: {path: /srv}}, {name: share, nfs: {server: files.example}}]`,
    'restricted',
    0,
    ['restrictedVolumes volumes[data].hostPath.path', 'restrictedVolumes volumes[share].nfs'],
  ],

  // Ports, probes, hooks.
  [
    `containers: [${app('', 'ports: [{containerPort: 1, hostPort: 0}, {hostPort: 0x50}]')}]`,
    'baseline',
    37,
    [`hostPorts ${at('ports[1].hostPort')}`],
  ],
  [`containers: [${app('', 'readinessProbe: {tcpSocket: {host: db.example}}')}]`, 'baseline', 33, []],
  [
    `containers: [${app('', 'readinessProbe: {tcpSocket: {host: db.example}}, lifecycle: {postStart: {httpGet: {host: ""}}, preStop: {httpGet: {host: 10.0.0.1}}}')}]`,
    'baseline',
    34,
    [
      `hostProbesAndHostLifecycle ${at('readinessProbe.tcpSocket.host')}`,
      `hostProbesAndHostLifecycle ${at('lifecycle.preStop.httpGet.host')}`,
    ],
  ],

  // Sysctls grow with the versions.
  ...(
    [
      ['kernel.shm_rmid_forced', 0],
      ['net.ipv4.ip_local_reserved_ports', 27],
      ['net.ipv4.tcp_keepalive_time', 29],
      ['net.ipv4.tcp_rmem', 32],
      ['net.ipv4.tcp_notsent_lowat', 37],
    ] as const
  ).flatMap(([name, since]): Row[] => {
    const spec = `securityContext: {sysctls: [{name: ${name}, value: "1"}]}, containers: [${app()}]`;
    const before: Row = [spec, 'baseline', since - 1, [`sysctls securityContext.sysctls[${name}].name`]];
    return [[spec, 'baseline', since, []], ...(since > 0 ? [before] : [])];
  }),
];

describe.each(forms)('in a %s', (_, form) => {
  test.each(rows)('%s at %s 1.%i', (spec, level, minor, expected) => {
    expect(broken(form(spec), level, minor)).toEqual(expected);
  });
});

const seccomp = 'seccomp.security.alpha.kubernetes.io';
const armor = 'container.apparmor.security.beta.kubernetes.io';

test.each([
  [`{${seccomp}/pod: unconfined}`, 18, [`seccompProfile_baseline ${seccomp}/pod`]],
  [`{${seccomp}/pod: unconfined}`, 19, []],
  [`{${seccomp}/pod: docker/default, container.${seccomp}/app: localhost/a.json}`, 1, []],
  [
    `{container.${seccomp}/app: "", container.${seccomp}/other: unconfined}`,
    1,
    [`seccompProfile_baseline container.${seccomp}/app`],
  ],
  [`{${armor}/app: unconfined, ${armor}/log: ""}`, 37, [`appArmorProfile ${armor}/app`]],
  [`{${armor}/app: runtime/default, ${armor}/log: localhost/x}`, 0, []],
])('annotations %s at 1.%i', (annotations, minor, expected) => {
  const found = broken(podOf(`containers: [${app()}]`, annotations), 'baseline', minor);
  expect(found.map((each) => each.replace(/metadata\.annotations\["(.*)"\]/u, '$1'))).toEqual(expected);
});
