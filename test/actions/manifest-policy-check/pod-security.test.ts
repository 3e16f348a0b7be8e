import { describe, expect, test } from 'vitest';
import { kubernetesVersion, minorOf } from '../../../actions/manifest-policy-check/pod-security/version.ts';
import { app, broken, containers, context, forms, type Row } from './pod-standards.ts';

const rows: readonly Row[] = [
  // Nothing to say.
  [`containers: [${app()}]`, 'restricted', 37, []],
  [`containers: [${app()}]`, 'restricted', 0, []],
  ['containers: [{name: app, image: a}]', 'baseline', 37, []],

  // What is missing, and since when it has to be there.
  ['containers: [{name: app, image: a}]', 'restricted', 0, ['runAsNonRoot securityContext.runAsNonRoot']],
  [
    'containers: [{name: app, image: a}]',
    'restricted',
    8,
    [
      `allowPrivilegeEscalation ${context('allowPrivilegeEscalation')}`,
      'runAsNonRoot securityContext.runAsNonRoot',
    ],
  ],
  [
    'containers: [{name: app, image: a}]',
    'restricted',
    22,
    [
      `allowPrivilegeEscalation ${context('allowPrivilegeEscalation')}`,
      `capabilities_restricted ${context('capabilities.drop')}`,
      'seccompProfile_restricted securityContext.seccompProfile',
      'runAsNonRoot securityContext.runAsNonRoot',
    ],
  ],

  // Booleans as YAML 1.1 and careless people write them; null is nothing.
  [containers('privileged: on'), 'baseline', 37, [`privileged ${context('privileged')}`]],
  [containers('privileged: "true"'), 'baseline', 37, [`privileged ${context('privileged')}`]],
  [containers('privileged: null'), 'baseline', 37, []],
  [
    `hostNetwork: yes, hostPID: True, hostIPC: ~, containers: [${app()}]`,
    'baseline',
    37,
    ['hostNamespaces hostNetwork', 'hostNamespaces hostPID'],
  ],
  [
    'containers: [{name: app, image: a, securityContext: {runAsNonRoot: True, seccompProfile: {type: Localhost}, capabilities: {drop: [CHOWN, "ALL"]}, allowPrivilegeEscalation: off}}]',
    'restricted',
    37,
    [],
  ],

  // Init and ephemeral containers are containers.
  [
    `initContainers: [{name: setup, image: a, securityContext: {privileged: true}}], containers: [${app()}], ephemeralContainers: [{name: look, image: a, ports: [{hostPort: 1}]}]`,
    'baseline',
    37,
    [
      'hostPorts ephemeralContainers[look].ports[0].hostPort',
      'privileged initContainers[setup].securityContext.privileged',
    ],
  ],

  // What containers get from the pod.
  [
    `securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, containers: [{name: app, image: a, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]`,
    'restricted',
    37,
    [],
  ],
  [
    `securityContext: {runAsNonRoot: true}, containers: [${app('runAsNonRoot: false')}]`,
    'restricted',
    37,
    [`runAsNonRoot ${context('runAsNonRoot')}`],
  ],
  [
    `securityContext: {runAsNonRoot: false}, containers: [${app()}]`,
    'restricted',
    37,
    ['runAsNonRoot securityContext.runAsNonRoot'],
  ],
  [
    `containers: [${app()}, {name: log, image: a, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]`,
    'restricted',
    37,
    [
      'seccompProfile_restricted containers[log].securityContext.seccompProfile',
      'runAsNonRoot containers[log].securityContext.runAsNonRoot',
    ],
  ],
  [
    `securityContext: {runAsUser: 0}, containers: [${app('runAsUser: 1000')}]`,
    'restricted',
    23,
    ['runAsUser securityContext.runAsUser'],
  ],
  [containers('runAsUser: "0"'), 'restricted', 22, []],
  [containers('runAsUser: "0"'), 'restricted', 23, [`runAsUser ${context('runAsUser')}`]],

  // Windows, since 1.25.
  [
    'os: {name: windows}, securityContext: {runAsNonRoot: true}, containers: [{name: app, image: a}]',
    'restricted',
    25,
    [],
  ],
  [
    'os: {name: windows}, securityContext: {runAsNonRoot: true}, containers: [{name: app, image: a}]',
    'restricted',
    24,
    [
      `allowPrivilegeEscalation ${context('allowPrivilegeEscalation')}`,
      `capabilities_restricted ${context('capabilities.drop')}`,
      'seccompProfile_restricted securityContext.seccompProfile',
    ],
  ],
  [
    `securityContext: {windowsOptions: {hostProcess: true}}, containers: [${app('windowsOptions: {hostProcess: yes}')}]`,
    'baseline',
    0,
    [
      'windowsHostProcess securityContext.windowsOptions.hostProcess',
      `windowsHostProcess ${context('windowsOptions.hostProcess')}`,
    ],
  ],

  // User namespaces, since 1.35.
  [`hostUsers: false, containers: [${app('runAsUser: 0, runAsNonRoot: false')}]`, 'restricted', 35, []],
  [
    `hostUsers: false, containers: [${app('runAsUser: 0, runAsNonRoot: false')}]`,
    'restricted',
    34,
    [`runAsNonRoot ${context('runAsNonRoot')}`, `runAsUser ${context('runAsUser')}`],
  ],
  [
    `hostUsers: true, containers: [${app('runAsUser: 0')}]`,
    'restricted',
    37,
    [`runAsUser ${context('runAsUser')}`],
  ],
  [`hostUsers: false, containers: [${app('procMount: Unmasked')}]`, 'baseline', 35, []],
  [
    `hostUsers: false, containers: [${app('procMount: Unmasked')}]`,
    'baseline',
    34,
    [`procMount ${context('procMount')}`],
  ],
  [
    `hostUsers: false, containers: [${app('procMount: Unmasked')}]`,
    'restricted',
    35,
    [`procMount_restricted ${context('procMount')}`],
  ],
  [containers('procMount: Unmasked'), 'restricted', 35, [`procMount_restricted ${context('procMount')}`]],
];

describe.each(forms)('in a %s', (_, form) => {
  test.each(rows)('%s at %s 1.%i', (spec, level, minor, expected) => {
    expect(broken(form(spec), level, minor)).toEqual(expected);
  });
});

test.each([
  ['', 37],
  ['latest', 37],
  ['1.0', 0],
  ['v1.25', 25],
  ['1.120', 120],
  ['1', undefined],
  ['2.0', undefined],
  ['1.25.3', undefined],
  ['1.x', undefined],
])('version "%s"', (text, minor) => {
  expect(minorOf(text)).toBe(minor);
  expect(kubernetesVersion.faults?.(text)).toHaveLength(minor === undefined ? 1 : 0);
});
