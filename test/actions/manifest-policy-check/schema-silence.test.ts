import { describe, expect, it } from 'vitest';
import { container, deployment, object, pod, said } from './schema-said.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const net = 'networking.k8s.io/v1';

describe('what is right', () => {
  it.each([
    container(
      'securityContext:',
      '  runAsNonRoot: true',
      '  capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}',
    ),
    container(
      'securityContext: {seccompProfile: {type: Localhost, localhostProfile: a.json}, procMount: Default}',
    ),
    container('securityContext: {privileged: yes, runAsNonRoot: off}'),
    container('securityContext: {runAsUser: 0x10, runAsGroup: 1e3, readOnlyRootFilesystem: null}'),
    container('securityContext: null', 'env: null', 'resources:'),
    container('securityContext: {appArmorProfile: {type: RuntimeDefault}, seLinuxOptions: {level: s0}}'),
    container(
      'resources: {limits: {cpu: 1, memory: 1Gi, example.com/gpu: "2"}, requests: {cpu: 0.5, memory: 1.5e9}}',
    ),
    container(
      'livenessProbe: {httpGet: {port: http, scheme: HTTPS}}',
      'readinessProbe: {tcpSocket: {port: 80}}',
    ),
    container('startupProbe: {grpc: {port: 9000}, terminationGracePeriodSeconds: 5}'),
    container('lifecycle: {preStop: {sleep: {seconds: 5}}, stopSignal: SIGRTMIN+3}'),
    container('env: [{name: A, value: "1"}, {name: B, value: null}, {name: C}]'),
    container('env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]'),
    container('ports: [{containerPort: 80, protocol: ""}]'),
    container('ports: [{containerPort: "{{ .Values.port }}"}]', 'args: $(ARGS)', 'tty: ${TTY}'),
    container('ports: [{containerPort: PORT}]', 'imagePullPolicy: "{{ .Values.pull }}"'),
    container('imagePullPolicy: ${PULL_POLICY}', 'terminationMessagePolicy: FallbackToLogsOnError'),
    container('restartPolicy: Always', 'resizePolicy: [{resourceName: cpu, restartPolicy: NotRequired}]'),
    container('args: []', 'command: []', 'volumeDevices: [{name: a, devicePath: /dev/a}]'),
    container('volumeMounts: [{name: a, mountPath: /a, recursiveReadOnly: Enabled, readOnly: true}]'),
    pod(
      'hostUsers: false',
      'containers: [{name: a, image: b}]',
      'ephemeralContainers: [{name: c, image: d, targetContainerName: a}]',
    ),
    pod(
      'securityContext: {fsGroup: 1, supplementalGroupsPolicy: Strict, sysctls: [{name: a, value: "1"}]}',
      'containers: [{name: a, image: b}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'volumes: [{name: a, emptyDir: {}}, {name: b, emptyDir: {sizeLimit: 1Gi}}, {name: c}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'volumes: [{name: a, hostPath: {path: /a, type: ""}}, {name: b, csi: {driver: d, volumeAttributes: {any: thing}}}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'volumes: [{name: a, projected: {sources: [{serviceAccountToken: {path: t}}, {configMap: {name: m}}]}}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'volumes: [{name: a, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'tolerations: [{operator: Exists}]',
      'nodeSelector: {any/key: "true"}',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'resourceClaims: [{name: gpu, resourceClaimTemplateName: t}]',
      'schedulingGates: [{name: g}]',
    ),
    pod(
      'containers: [{name: a, image: b}]',
      'affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: z}]}}',
    ),
    object(
      'v1',
      'Pod',
      'spec: {containers: [{name: a, image: b}]}',
      'status: {phase: Anything, any: [thing]}',
    ),
    object('v1', 'Pod', 'spec: {containers: [{name: a, image: b}]}').replace(
      '{name: x}',
      '{name: x, creationTimestamp: null, managedFields: [{fieldsV1: {f:a: {}}}]}',
    ),
    object('v1', 'Pod', 'spec: {containers: [{name: a, image: b}]}').replace(
      '{name: x}',
      '{name: x, labels: {a: "1", b: null}, finalizers: [a/b]}',
    ),
    deployment('initContainers: [{name: a, image: b, restartPolicy: Always}]'),
    object(
      'apps/v1',
      'Deployment',
      'spec:',
      '  template: {spec: {containers: [{name: app, env: [{name: A, value: b}]}]}}',
    ),
    object(
      'apps/v1',
      'Deployment',
      'spec:',
      '  template: {spec: {$setElementOrder/containers: [{name: a}], containers: [{$patch: delete, name: a}]}}',
    ),
    object('apps/v1', 'Deployment', 'spec: {replicas: 3}'),
    object(
      'apps/v1',
      'Deployment',
      'spec:',
      '  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 0}, $retainKeys: [type]}',
    ),
    object(
      'apps/v1',
      'StatefulSet',
      'spec:',
      '  serviceName: x',
      '  selector: {matchLabels: {a: b}}',
      '  template: {spec: {containers: [{name: a, image: b}]}}',
      '  volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce]}}]',
    ),
    object(
      'batch/v1',
      'Job',
      'spec:',
      '  podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: [1]}}]}',
      '  template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}',
    ),
    object('batch/v1', 'Job', 'spec: {template: {spec: {nodeSelector: {a: b}}}}'),
    object(
      'v1',
      'ConfigMap',
      'data: {any key: text, securityContxt: text}',
      'binaryData: {a: YQ==}',
      'immutable: true',
    ),
    object('v1', 'Secret', 'type: any/thing', 'data: {a: YQ==}', 'stringData: {b: c}'),
    object(
      'v1',
      'Service',
      'spec: {type: LoadBalancer, ports: [{port: 80, targetPort: http}], ipFamilyPolicy: PreferDualStack, trafficDistribution: PreferClose}',
    ),
    object('v1', 'ServiceAccount', 'automountServiceAccountToken: false', 'imagePullSecrets: [{name: a}]'),
    object(
      'v1',
      'PersistentVolume',
      'spec: {capacity: {storage: 5Gi}, hostPath: {path: /a}, claimRef: {name: c}}',
    ),
    object('v1', 'Namespace').replace(
      '{name: x}',
      '{name: x, labels: {pod-security.kubernetes.io/enforce: restricted}}',
    ),
    object(net, 'NetworkPolicy', 'spec: {podSelector: {}, policyTypes: [Ingress, Egress]}'),
    object(
      net,
      'NetworkPolicy',
      'spec:',
      '  podSelector: {}',
      '  ingress: [{}]',
      '  egress: [{ports: [{port: 53, protocol: UDP, endPort: 60}], to: [{ipBlock: {cidr: 0.0.0.0/0, except: []}}]}]',
    ),
    object(net, 'NetworkPolicy', 'spec: {policyTypes: [Ingress]}'),
    object(
      net,
      'Ingress',
      'spec: {ingressClassName: a, rules: [{host: a.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: a, port: {name: http}}}}]}}]}',
    ),
    object(rbac, 'Role', 'rules: [{nonResourceURLs: [/a], verbs: [get]}]'),
    object(
      rbac,
      'ClusterRole',
      'aggregationRule: {clusterRoleSelectors: [{matchLabels: {a: b}}]}',
      'rules: null',
    ),
    object(
      rbac,
      'RoleBinding',
      'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}',
      'subjects: []',
    ),
    object(
      'policy/v1',
      'PodDisruptionBudget',
      'spec: {minAvailable: 50%, unhealthyPodEvictionPolicy: AlwaysAllow}',
    ),
    object(
      'autoscaling/v2',
      'HorizontalPodAutoscaler',
      'spec: {maxReplicas: 5, scaleTargetRef: {kind: Deployment, name: a}, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}]}',
    ),
    object('autoscaling/v2', 'HorizontalPodAutoscaler', 'spec: {minReplicas: 5}'),
    object('storage.k8s.io/v1', 'StorageClass', 'provisioner: a.example', 'parameters: {any: "thing"}'),
    object(
      'admissionregistration.k8s.io/v1',
      'ValidatingAdmissionPolicy',
      'spec: {validations: [{expression: "true"}], matchConstraints: {resourceRules: [{apiGroups: [""], operations: ["*"], resources: [pods]}]}}',
    ),
    object(
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      'spec: {group: a.example, scope: Namespaced, names: {plural: xs, kind: X}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {$ref: {type: string}, securityContxt: {type: object, x-kubernetes-preserve-unknown-fields: true, default: {a: 1}, enum: [1, a]}}}}}]}',
    ),
    object(
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      'spec: {conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1]}}}',
    ),
    object('apps/v1', 'ControllerRevision', 'data: {spec: {any: thing}}', 'revision: 1'),
    object('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', 'spec: {priorityLevelConfiguration: {name: a}}'),
    object(
      'resource.k8s.io/v1',
      'DeviceClass',
      'spec: {selectors: [{cel: {expression: "true"}}], config: [{opaque: {driver: a.example, parameters: {any: [thing]}}}]}',
    ),
    object('scheduling.k8s.io/v1alpha1', 'Workload', 'spec: {podGroups: []}'),
    object(
      'certificates.k8s.io/v1',
      'CertificateSigningRequest',
      'spec: {request: YQ==, signerName: a.example/b, usages: [digital signature, client auth]}',
    ),
    object('shop.example/v1', 'Farm', 'spec: {anything: [goes], securityContxt: {}}'),
    object(
      'argoproj.io/v1alpha1',
      'Rollout',
      'spec: {strategy: {canary: {}}, template: {spec: {containers: [{name: a, image: b}]}}}',
    ),
    object(
      'serving.knative.dev/v1',
      'Service',
      'spec: {template: {spec: {containerConcurrency: 5, timeoutSeconds: 9, containers: [{name: a, image: b}]}}}',
    ),
    object('gateway.networking.k8s.io/v1', 'Gateway', 'spec: {listeners: []}'),
    object('scheduling.sigs.k8s.io/v1alpha1', 'PodGroup', 'spec: {}'),
    object('authorization.openshift.io/v1', 'ClusterRole', 'rules: []'),
    object('v1', 'Role', 'rules: []'),
    object('v1', 'Config', 'clusters: []'),
    object('skaffold/v4beta1', 'Config', 'build: {}'),
    'apiVersion: v1\nkind: Pod\nmetadata: {name: x, annotations: &more {a: b}}\nspec:\n  nodeSelector:\n    <<: *more\n  containers: [{name: a, image: b}]\n',
    object(
      'apps/v1',
      'DeploymentList',
      'items: [{metadata: {name: x}, spec: {selector: {}, template: {spec: {containers: [{name: a, image: b}]}}}}]',
    ),
  ])('%j', (text) => {
    expect(said(text)).toEqual([]);
  });
});
