import { describe, expect, it } from 'vitest';
import { renderWithKustomize } from '../../../actions/manifest-policy-check/render/external-kustomize.ts';
import { ProgramError, type ProgramCall, type Programs } from '../../../shared/core/programs.ts';
import { programsFor } from '../../../shared/exec/programs.ts';
import { fieldsOf } from './helm/fields.ts';
import { filesOf } from './helm/repository.ts';

const files = {
  'base/kustomization.yaml': 'resources: [all.yaml]\n',
  'base/all.yaml': `apiVersion: v1
kind: Service
metadata: {name: web}
spec: {type: NodePort}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: side
          image: side.example/s
        - name: web
          image: web.example/w:1
          securityContext: {privileged: false}
`,
  'over/kustomization.yaml': `namePrefix: my-
resources:
  - ../base
patches:
  - path: more.yaml
images:
  - name: side.example/s
    newTag: "2"
configMapGenerator:
  - name: made
    files: [key=settings.ini]
configurations: [names.yaml]
`,
  'over/more.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext: {privileged: true}
          stdin: true
`,
  'over/names.yaml': 'namePrefix: []\n',
  'over/settings.ini': 'a=b\n',
  'other/secret.yaml': 'a: b\n',
};

/** As kustomize 5 prints it. */
const output = `apiVersion: v1
data:
  key: |
    a=b
kind: ConfigMap
metadata:
  annotations:
    config.kubernetes.io/origin: |
      configuredIn: kustomization.yaml
      configuredBy:
        apiVersion: builtin
        kind: ConfigMapGenerator
  name: my-made-4m6fb2kk76
---
apiVersion: v1
kind: Service
metadata:
  annotations:
    config.kubernetes.io/origin: |
      path: ../base/all.yaml
  name: my-web
spec:
  type: NodePort
---
apiVersion: apps/v1
kind: Deployment
metadata:
  annotations:
    config.kubernetes.io/origin: |
      path: ../base/all.yaml
  name: my-web
spec:
  template:
    spec:
      containers:
      - image: web.example/w:1
        name: web
        securityContext:
          privileged: true
        stdin: true
      - image: side.example/s:2
        name: side
      hostNetwork: true
`;

const calls: ProgramCall[] = [];
const fake = (stdout: string, stderr = '', names = ['kustomize', 'kubectl']): Programs => ({
  find: (name) => (names.includes(name) ? `/usr/bin/${name}` : undefined),
  run: (call) => {
    calls.push(call);
    return Promise.resolve({ code: stderr === '' ? 0 : 1, stdout: Buffer.from(stdout), stderr });
  },
});

const expected = [
  'ConfigMap my-made-4m6fb2kk76: data at over/kustomization.yaml:1:1-16',
  'Service my-web: spec at base/all.yaml:4:1-5',
  'Service my-web: spec.type at base/all.yaml:4:8-22',
  'Deployment my-web: spec at base/all.yaml:9:1-5',
  'Deployment my-web: spec.template at base/all.yaml:10:3-11',
  'Deployment my-web: spec.template.spec at base/all.yaml:11:5-9',
  'Deployment my-web: spec.template.spec.containers at base/all.yaml:13:7-17',
  'Deployment my-web: spec.template.spec.containers[web].image at base/all.yaml:17:11-33',
  'Deployment my-web: spec.template.spec.containers[web].name at base/all.yaml:16:11-20',
  'Deployment my-web: spec.template.spec.containers[web].securityContext at base/all.yaml:18:11-26',
  'Deployment my-web: spec.template.spec.containers[web].securityContext.privileged at over/more.yaml:9:29-45',
  'Deployment my-web: spec.template.spec.containers[web].stdin at over/more.yaml:10:11-22',
  'Deployment my-web: spec.template.spec.containers[side] at base/all.yaml:14:11-21',
  'Deployment my-web: spec.template.spec.containers[side].image at over/kustomization.yaml:1:1-16',
  'Deployment my-web: spec.template.spec.containers[side].name at base/all.yaml:14:11-21',
  'Deployment my-web: spec.template.spec.hostNetwork at base/all.yaml:12:7-24',
];

describe('what kustomize builds', () => {
  const real = programsFor('/nowhere', process.env);
  const isInstalled = real.find('kustomize') !== undefined || real.find('kubectl') !== undefined;
  if (!isInstalled)
    console.warn('\n!!! no kustomize and no kubectl on PATH: only recorded output is tested\n');
  it.each([['recorded', fake(output)], ...(isInstalled ? ([['real', real]] as const) : [])] as const)(
    'is placed in base, patch or kustomization (%s)',
    async (_, programs) => {
      const rendered = await renderWithKustomize('over', filesOf(files), programs);
      expect(rendered?.unchecked).toEqual([]);
      const fields = rendered?.objects.flatMap(fieldsOf) ?? [];
      expect(fields).toEqual(expect.arrayContaining(expected));
      expect(fields.filter((field) => field.includes('annotations'))).toEqual([]);
      expect([...(rendered?.parts ?? [])].sort()).toEqual([
        'base/all.yaml',
        'base/kustomization.yaml',
        'over/kustomization.yaml',
        'over/more.yaml',
      ]);
    },
  );

  it('is built from a copy of what it names, which asks for origins', async () => {
    calls.length = 0;
    await renderWithKustomize('over', filesOf(files), fake(output));
    const [{ program, args, tree } = { program: '', args: [], tree: new Map<string, Uint8Array>() }] = calls;
    expect([program, ...args]).toEqual(['/usr/bin/kustomize', 'build', 'over']);
    expect([...(tree?.keys() ?? [])].sort()).toEqual(
      Object.keys(files)
        .filter((path) => !path.startsWith('other'))
        .sort(),
    );
    const asked = Buffer.from(tree?.get('over/kustomization.yaml') ?? []).toString();
    expect(asked.replace(/buildMetadata:\s+(?:- )?\[?originAnnotations\]?\n/, '')).toBe(
      files['over/kustomization.yaml'],
    );
    expect(asked).not.toBe(files['over/kustomization.yaml']);
  });

  it('is asked of kubectl where there is no kustomize, and of nobody where there is neither', async () => {
    calls.length = 0;
    await renderWithKustomize('over', filesOf(files), fake(output, '', ['kubectl']));
    expect(calls.map(({ program, args }) => [program, ...args])).toEqual([
      ['/usr/bin/kubectl', 'kustomize', 'over'],
    ]);
    expect(await renderWithKustomize('over', filesOf(files), fake(output, '', []))).toBeUndefined();
  });

  it.each([
    'https://git.example/a/b?ref=v1',
    'git::https://git.example/a.git',
    'github.com/a/b//c?ref=v1',
    'ssh://git@git.example/a/b',
    'https://files.example/a.yaml',
  ])('is not asked for %s', async (address) => {
    calls.length = 0;
    const texts = { ...files, 'base/kustomization.yaml': `resources:\n  - all.yaml\n  - ${address}\n` };
    const rendered = await renderWithKustomize('over', filesOf(texts), fake(output));
    expect(rendered?.unchecked).toMatchObject([
      { path: 'base/kustomization.yaml', line: 3, code: 'not-fetched' },
    ]);
    expect([rendered?.objects, calls]).toEqual([[], []]);
  });

  it('is unchecked where it fails', async () => {
    const refused = await renderWithKustomize(
      'over',
      filesOf(files),
      fake('', 'Error: accumulating /tmp/x/work/over: no\n'),
    );
    expect(refused?.unchecked).toMatchObject([
      { path: 'over/kustomization.yaml', code: 'parse-error', line: 1 },
    ]);
    expect(refused?.unchecked[0]?.message).toBe('kustomize cannot build over: accumulating over: no');
    const ended: Programs = { ...fake(''), run: () => Promise.reject(new ProgramError('timeout', 'x')) };
    expect((await renderWithKustomize('over', filesOf(files), ended))?.unchecked).toMatchObject([
      { code: 'limit' },
    ]);
  });
});
