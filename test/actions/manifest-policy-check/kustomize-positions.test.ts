import { describe, expect, it } from 'vitest';
import { Field } from '../../../shared/parse/yaml-field.ts';
import { build, filesIn, filesOf } from './kustomize-case.ts';

const overlay = filesIn(`-- overlay/kustomization.yaml --
namespace: shop
namePrefix: p-
resources:
  - ../base
  - own.yaml
images:
  - name: busybox
    newTag: latest
  - name: registry.example/shop/web
    newName: registry.example/other
replicas:
  - name: web
    count: 5
labels:
  - pairs:
      team: blue
    includeSelectors: true
commonAnnotations:
  owner: me
configMapGenerator:
  - name: made
    literals:
      - key=value
    files:
      - conf.ini
generatorOptions:
  labels:
    kept: "yes"
patches:
  - path: patch.yaml
  - patch: |-
      apiVersion: v1
      kind: Service
      metadata:
        name: web
      spec:
        type: NodePort
        ports:
          - port: 80
            nodePort: 30080
  - target: {kind: PersistentVolumeClaim}
    patch: |
      - op: add
        path: /spec/volumeMode
        value: Block
      - op: replace
        path: /spec/accessModes
        value:
          - ReadWriteMany
  - target: {kind: Role}
    patch: '[{"op": "add", "path": "/rules/0/verbs/-", "value": "*"}]'
replacements:
  - sourceValue: purple
    targets:
      - select: {kind: ConfigMap, name: settings}
        fieldPaths: [data.colour]
-- overlay/patch.yaml --
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: app
          securityContext:
            privileged: false
            runAsUser: 0
        - name: extra
          image: registry.example/extra
-- overlay/conf.ini --
a = b
-- overlay/own.yaml --
apiVersion: v1
kind: Pod
metadata: {name: own}
spec:
  containers:
    - name: only
      image: registry.example/only
`);

const built = build(new Map([...filesOf('plain'), ...overlay]));

/** The field that a finding points at: from the key through the value. */
function regionOf(kind: string, path: string): string {
  const root = built.objects.find((object) => Field.root(object).at('kind').source === kind);
  if (root === undefined) throw new Error(`no ${kind}`);
  let field = Field.root(root);
  for (const step of path.split('/')) {
    const named = /^\[(.+)\]$/.exec(step)?.[1];
    const index = Number(step);
    const item =
      named === undefined ? field.items[index] : field.items.find((each) => each.at('name').source === named);
    field = field.node?.kind === 'sequence' && item ? item : field.at(step);
  }
  const { path: file, startLine, startColumn } = field.region;
  return field.exists ? `${file}:${startLine}:${startColumn}` : 'none';
}

const web = 'spec/template/spec/containers/[app]';

/** Kind, field, and where it was written. */
const positions: readonly (readonly [kind: string, field: string, expected: string])[] = [
  ['Deployment', 'kind', 'base/web.yaml:2:1'],
  ['Deployment', 'metadata/name', 'base/web.yaml:4:3'],
  ['Deployment', 'metadata/namespace', 'overlay/kustomization.yaml:1:1'],
  ['Deployment', 'metadata/labels/app', 'base/web.yaml:5:12'],
  ['Deployment', 'metadata/labels/team', 'overlay/kustomization.yaml:16:7'],
  ['Deployment', 'spec/selector/matchLabels/team', 'overlay/kustomization.yaml:16:7'],
  ['Deployment', 'metadata/annotations/owner', 'overlay/kustomization.yaml:19:3'],
  ['Deployment', 'spec/replicas', 'overlay/kustomization.yaml:13:5'],
  ['Deployment', 'spec/template/spec/hostNetwork', 'overlay/patch.yaml:8:7'],
  ['Deployment', `${web}/name`, 'base/web.yaml:16:11'],
  ['Deployment', `${web}/securityContext`, 'base/web.yaml:31:11'],
  ['Deployment', `${web}/securityContext/privileged`, 'overlay/patch.yaml:12:13'],
  ['Deployment', `${web}/securityContext/runAsUser`, 'overlay/patch.yaml:13:13'],
  ['Deployment', `${web}/image`, 'overlay/kustomization.yaml:10:5'],
  ['Deployment', `${web}/env/[MODE]/value`, 'base/web.yaml:25:15'],
  ['Deployment', `${web}/ports/0/containerPort`, 'base/web.yaml:19:15'],
  ['Deployment', `${web}/envFrom/0/configMapRef/name`, 'base/web.yaml:30:30'],
  ['Deployment', 'spec/template/spec/containers/[side]/image', 'overlay/kustomization.yaml:8:5'],
  ['Deployment', 'spec/template/spec/containers/[extra]/image', 'overlay/patch.yaml:15:11'],
  ['Service', 'spec/type', 'overlay/kustomization.yaml:37:9'],
  ['Service', 'spec/ports/0/nodePort', 'overlay/kustomization.yaml:40:13'],
  ['Service', 'spec/ports/0/targetPort', 'base/rest.yaml:9:7'],
  ['PersistentVolumeClaim', 'spec/volumeMode', 'overlay/kustomization.yaml:45:9'],
  ['PersistentVolumeClaim', 'spec/accessModes/0', 'overlay/kustomization.yaml:49:13'],
  ['PersistentVolumeClaim', 'spec/resources/requests/storage', 'base/rest.yaml:86:26'],
  ['Role', 'rules/0/verbs/1', 'overlay/kustomization.yaml:51:65'],
  ['Role', 'rules/0/verbs/0', 'base/rest.yaml:24:13'],
  ['RoleBinding', 'subjects/0/namespace', 'overlay/kustomization.yaml:1:1'],
  ['RoleBinding', 'subjects/0/kind', 'base/rest.yaml:35:5'],
  ['ConfigMap', 'data/key', 'overlay/kustomization.yaml:23:9'],
  ['ConfigMap', 'data/conf.ini', 'overlay/kustomization.yaml:25:9'],
  ['ConfigMap', 'metadata/labels/kept', 'overlay/kustomization.yaml:28:5'],
  ['Pod', 'spec/containers/0/image', 'overlay/own.yaml:7:7'],
];

describe('a finding points at the file and line where the value was written', () => {
  it('is built without a fault', () => {
    expect(built.unchecked).toEqual([]);
  });

  it.each(positions)('%s %s', (kind, field, expected) => {
    expect(regionOf(kind, field)).toBe(expected);
  });

  it('points at what a replacement takes its value from', () => {
    const settings = built.objects.find((object) => Field.root(object).at('data', 'colour').exists);
    const { path, startLine } = Field.root(
      settings ?? { kind: 'sequence', items: [], tag: undefined, region },
    ).at('data', 'colour').region;
    expect(`${path}:${startLine}`).toBe('overlay/kustomization.yaml:53');
  });

  it('names all files that regions lie in, and those that are judged as part of it', () => {
    const parts = [
      'base/kustomization.yaml',
      'base/rest.yaml',
      'base/web.yaml',
      'overlay/kustomization.yaml',
    ];
    expect([...built.parts].sort()).toEqual([...parts, 'overlay/own.yaml', 'overlay/patch.yaml']);
    expect(built.sources.map(({ path }) => path).sort()).toEqual([...built.parts, 'overlay/conf.ini'].sort());
  });
});

const region = { path: '', startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
