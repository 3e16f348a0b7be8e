import {
  any,
  changed,
  container,
  deployment,
  main,
  one,
  pod,
  podSpec,
  resources,
  security,
  type Fault,
} from './objects.ts';

/** In what describes pods. */
export const podFaults: readonly Fault[] = [
  ['privileged-container', security({ '»privileged': true })],
  ['privilege-escalation', security({ '»allowPrivilegeEscalation': true })],
  ['privilege-escalation', security({ '»': true, allowPrivilegeEscalation: null })],
  ['privilege-escalation', any({ '»': true, securityContext: null })],
  ['proc-mount-in-user-namespace', security({ '»procMount': 'Unmasked' })],
  ['seccomp-off', security({ seccompProfile: { '»type': 'Unconfined' } })],
  ['app-armor-off', security({ appArmorProfile: { '»type': 'Unconfined' } })],
  ['selinux-options', security({ seLinuxOptions: { '»type': 'spc_t' } })],
  ['windows-host-process', security({ windowsOptions: { '»hostProcess': true } })],
  ['added-capability', security({ capabilities: { drop: ['ALL'], add: ['CHOWN', '»SYS_ADMIN', '»BPF'] } })],
  ['capabilities-kept', security({ capabilities: { '»': true, add: ['NET_BIND_SERVICE'] } })],
  ['capabilities-kept', security({ '»': true, capabilities: null })],
  [
    'run-as-root',
    pod({
      hostUsers: null,
      containers: [changed(container, { securityContext: { '»runAsUser': 0 } })],
      securityContext: null,
    }),
  ],
  ['root-group', security({ '»runAsGroup': 0 })],
  ['low-user-id', security({ '»runAsUser': 1000 })],
  ['low-group-id', security({ '»runAsGroup': 1000 })],
  ['writable-root-filesystem', main({ securityContext: { '»': true, runAsNonRoot: true } })],
  [
    'writable-root-filesystem',
    main({ securityContext: { runAsNonRoot: true, '»readOnlyRootFilesystem': false } }),
  ],
  ['misspelt-hardening', security({ '»runAsNonroot': true, runAsNonRoot: null })],
  ['hardening-type', security({ '»privileged': 'false' })],
  ['host-port', main({ ports: [{ containerPort: 8080, '»hostPort': 8080 }] })],
  ['ssh-port', main({ ports: [{ containerPort: 8080 }, { '»containerPort': 22 }] })],
  ['privileged-port', main({ ports: [{ '»containerPort': 80 }, { containerPort: 8443 }] })],
  ['probe-host', main({ livenessProbe: { httpGet: { '»host': '169.254.169.254', port: 8080 } } })],
  ['liveness-port', main({ livenessProbe: { tcpSocket: { '»port': 9999 } } })],
  ['readiness-port', main({ readinessProbe: { httpGet: { path: '/', '»port': 'https' } } })],
  ['startup-port', main({ startupProbe: { grpc: { '»port': 9999 } } })],
  ['invalid-port-name', main({ ports: [{ '»name': 'Web_Port', containerPort: 8080 }] })],
  ['sudo-command', main({ command: ['»sudo', 'make'] })],
  ['image-latest', any({ '»image': 'registry.example/shop/web:latest' })],
  ['image-latest', any({ '»image': 'shop/web' })],
  ['image-without-digest', any({ '»image': 'registry.example/shop/web:1.2' })],
  ['image-invalid', any({ '»image': 'registry.example/Shop/Web:1' })],
  ['image-frozen-registry', any({ '»image': 'k8s.gcr.io/pause:3.9' })],
  ['image-pull-policy', main({ '»imagePullPolicy': 'IfNotPresent', image: 'registry.example/web:1' })],
  ['image-pull-policy', main({ '»': true, imagePullPolicy: null, image: 'registry.example/web:1' })],
  ['unknown-field', main({ '»imagePullpolicy': 'Always', imagePullPolicy: null })],
  [
    'secret-in-env',
    any({
      env: [
        { name: 'MODE', value: 'fast' },
        { name: 'DB_PASSWORD', '»value': 'hunter2-hunter3' },
      ],
    }),
  ],
  ['secret-in-arguments', main({ args: ['--verbose', '»--db-password=hunter2-hunter3'] })],
  ['secret-as-env', main({ env: [{ name: 'A', valueFrom: { '»secretKeyRef': { name: 'a', key: 'b' } } }] })],
  ['secret-as-env', main({ envFrom: [{ configMapRef: { name: 'a' } }, { '»secretRef': { name: 'a' } }] })],
  [
    'duplicate-env-var',
    main({
      env: [
        { name: 'A', value: '1' },
        { '»name': 'A', value: '2' },
      ],
    }),
  ],
  ['memory-limit-missing', resources({ cpu: '1', memory: '1Gi' }, { '»': true, cpu: '1' })],
  ['memory-request-missing', resources({ '»': true, cpu: '1' }, { cpu: '1' })],
  ['cpu-request-missing', main({ resources: { '»': true, claims: [] } })],
  ['cpu-limit-missing', main({ '»': true, resources: null })],
  ['ephemeral-storage-limit-missing', resources({ memory: '1Gi' }, { '»': true, memory: '1Gi' })],
  [
    'no-liveness-probe',
    deployment({}, { containers: [changed(container, { '»': true, livenessProbe: null })] }),
  ],
  [
    'no-readiness-probe',
    deployment(
      {},
      { containers: [container, changed(container, { '»': true, name: 'b', readinessProbe: null })] },
    ),
  ],
  ['host-network', pod({ '»hostNetwork': true })],
  ['host-pid', pod({ '»hostPID': true })],
  ['host-ipc', pod({ '»hostIPC': true })],
  ['host-aliases', pod({ '»hostAliases': [{ ip: '10.0.0.1', hostnames: ['a.example'] }] })],
  [
    'shared-process-namespace',
    pod({ '»shareProcessNamespace': true, containers: [container, changed(container, { name: 'b' })] }),
  ],
  ['user-namespace-missing', pod({ '»': true, hostUsers: null })],
  [
    'default-service-account',
    pod({ '»': true, serviceAccountName: null, automountServiceAccountToken: null }),
  ],
  ['default-service-account', pod({ '»serviceAccountName': 'default', automountServiceAccountToken: true })],
  ['deprecated-service-account', pod({ '»serviceAccount': 'web' })],
  [
    'unsafe-sysctl',
    pod({
      securityContext: {
        sysctls: [
          { name: 'kernel.shm_rmid_forced', value: '0' },
          { '»name': 'kernel.msgmax', value: '1' },
        ],
      },
    }),
  ],
  [
    'run-as-non-root',
    pod({
      '»': true,
      hostUsers: null,
      securityContext: null,
      containers: [changed(container, { securityContext: { allowPrivilegeEscalation: false } })],
    }),
  ],
  [
    'seccomp-missing',
    pod({
      securityContext: { '»': true, runAsNonRoot: true },
      containers: [changed(container, { securityContext: { allowPrivilegeEscalation: false } })],
    }),
  ],
  ['misplaced-hardening', pod({ securityContext: { '»readOnlyRootFilesystem': true, runAsNonRoot: true } })],
  [
    'host-path',
    pod({
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', hostPath: { '»path': '/srv/data' } },
      ],
    }),
  ],
  [
    'container-runtime-socket',
    pod({
      volumes: [{ name: 'b', hostPath: { '»path': '/run/containerd/containerd.sock', type: 'Socket' } }],
    }),
  ],
  ['sensitive-host-path', pod({ volumes: [{ hostPath: { '»path': '/etc' }, name: 'b' }] })],
  [
    'cloud-credentials-mount',
    pod({ volumes: [{ name: 'b', hostPath: { '»path': '/etc/kubernetes/azure.json' } }] }),
  ],
  [
    'volume-type',
    pod({
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', '»nfs': { server: 'nfs.example', path: '/' } },
      ],
    }),
  ],
  ['restart-policy', deployment({}, { '»restartPolicy': 'Never' })],
  ['minimum-three-replicas', deployment({ '»replicas': 1 })],
  ['mismatching-selector', deployment({ '»selector': { matchLabels: { app: 'other' } } })],
  ['no-rolling-update-strategy', deployment({ strategy: { '»type': 'Recreate' } })],
  ['dnsconfig-options', deployment({}, { '»': true })],
  ['no-node-affinity', deployment({}, { affinity: { '»': true, podAntiAffinity: {} } })],
  ['no-disruption-budget', deployment({ '»replicas': 3 })],
  [
    'job-ttl-seconds-after-finished',
    one('batch/v1', 'Job', { spec: { '»': true, template: { spec: podSpec } } }),
  ],
  [
    'cronjob-deadline',
    one('batch/v1', 'CronJob', {
      spec: { '»': true, schedule: '@daily', jobTemplate: { spec: { template: { spec: podSpec } } } },
    }),
  ],
];
