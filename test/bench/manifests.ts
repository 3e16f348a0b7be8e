import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, seeded } from '../random.ts';

const namespaces = ['shop', 'billing', 'search', 'mail', 'edge'] as const;
const images = ['ghcr.io/acme/web', 'registry.example/shop/api', 'postgres', 'nginx'] as const;

/**
 * Applications of ten objects each: what a repository of a platform team holds. About 1.4 KB an object; a file for each
 * application, or with `apart` for each object.
 */
export function writeManifests(root: string, applications: number, apart = false): void {
  const random = seeded(3);
  mkdirSync(root, { recursive: true });
  for (let index = 0; index < applications; index += 1) {
    const text = application(random, index);
    const files = apart ? text.split('---\n') : [text];
    for (const [nth, file] of files.entries())
      writeFileSync(join(root, `app-${String(index)}${apart ? `-${String(nth)}` : ''}.yaml`), file);
  }
}

function application(random: () => number, index: number): string {
  const namespace = pick(random, namespaces);
  const name = `app-${String(index)}`;
  const common = { namespace, name, random };
  return [
    deployment(common, 'web'),
    deployment(common, 'worker'),
    statefulSet(common),
    service(common, 'web'),
    service(common, 'db'),
    configMap(common),
    account(common),
    role(common),
    binding(common),
    networkPolicy(common),
  ].join('---\n');
}

interface Common {
  readonly namespace: string;
  readonly name: string;
  readonly random: () => number;
}

const metadata = ({ namespace, name }: Common, part: string): string => `metadata:
  name: ${name}-${part}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/component: ${part}
    app.kubernetes.io/part-of: platform
    app.kubernetes.io/managed-by: bench
  annotations:
    acme.example/owner: team-${name}
    acme.example/description: "One of many applications, written by a generator for a measurement"
`;

const podTemplate = ({ name, random }: Common, part: string): string => `  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
        app.kubernetes.io/component: ${part}
    spec:
      serviceAccountName: ${name}-account
      automountServiceAccountToken: ${String(random() < 0.5)}
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        fsGroup: 10001
        seccompProfile:
          type: RuntimeDefault
      initContainers:
        - name: migrate
          image: ${pick(random, images)}:1.${String(Math.floor(random() * 40))}.0
          command: ["/bin/migrate", "--to", "latest"]
          resources:
            requests: {cpu: 50m, memory: 64Mi}
            limits: {cpu: 100m, memory: 128Mi}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: ["ALL"]
      containers:
        - name: main
          image: ${pick(random, images)}:1.${String(Math.floor(random() * 40))}.0
          imagePullPolicy: IfNotPresent
          ports:
            - name: http
              containerPort: 8080
              protocol: TCP
          env:
            - name: LOG_LEVEL
              value: info
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: ${name}-db
                  key: password
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {cpu: 500m, memory: 256Mi}
          livenessProbe:
            httpGet:
              path: /live
              port: http
          readinessProbe:
            httpGet:
              path: /ready
              port: http
          securityContext:
            allowPrivilegeEscalation: ${String(random() < 0.1)}
            readOnlyRootFilesystem: ${String(random() < 0.9)}
            capabilities:
              drop: ["ALL"]
          volumeMounts:
            - name: config
              mountPath: /etc/app
              readOnly: true
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: config
          configMap:
            name: ${name}-config
        - name: tmp
          emptyDir: {}
`;

const selector = ({ name }: Common, part: string): string => `  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
      app.kubernetes.io/component: ${part}
`;

const deployment = (common: Common, part: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\n${metadata(common, part)}spec:\n  replicas: 3\n${selector(common, part)}${podTemplate(common, part)}`;

const statefulSet = (common: Common): string =>
  `apiVersion: apps/v1\nkind: StatefulSet\n${metadata(common, 'db')}spec:\n  replicas: 1\n  serviceName: ${common.name}-db\n${selector(common, 'db')}${podTemplate(common, 'db')}`;

const service = (common: Common, part: string): string =>
  `apiVersion: v1\nkind: Service\n${metadata(common, part)}spec:\n  type: ClusterIP\n  selector:\n    app.kubernetes.io/name: ${common.name}\n    app.kubernetes.io/component: ${part}\n  ports:\n    - name: http\n      port: 80\n      targetPort: http\n`;

const configMap = (common: Common): string =>
  `apiVersion: v1\nkind: ConfigMap\n${metadata(common, 'config')}data:\n${Array.from({ length: 24 }, (_, index) => `  setting-${String(index)}: value number ${String(index)} of ${common.name}\n`).join('')}`;

const account = (common: Common): string =>
  `apiVersion: v1\nkind: ServiceAccount\n${metadata(common, 'account')}automountServiceAccountToken: false\n`;

const role = (common: Common): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n${metadata(common, 'role')}rules:\n  - apiGroups: [""]\n    resources: ["configmaps"]\n    resourceNames: ["${common.name}-config"]\n    verbs: ["get", "watch"]\n  - apiGroups: ["apps"]\n    resources: ["deployments"]\n    verbs: ["get", "list"]\n`;

const binding = (common: Common): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\n${metadata(common, 'binding')}roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: ${common.name}-role\nsubjects:\n  - kind: ServiceAccount\n    name: ${common.name}-account\n    namespace: ${common.namespace}\n`;

const networkPolicy = (common: Common): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${metadata(common, 'policy')}spec:\n  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: ${common.name}\n  policyTypes: ["Ingress", "Egress"]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels:\n              app.kubernetes.io/name: ${common.name}\n      ports:\n        - port: http\n  egress:\n    - to:\n        - podSelector:\n            matchLabels:\n              app.kubernetes.io/name: ${common.name}\n`;
