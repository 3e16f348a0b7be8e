import { describe, expect, it } from 'vitest';
import { build, filesIn, filesOf } from './kustomize-case.ts';

const base = filesOf('plain');

/** A kustomization, what is said of it, and how many objects there are all the same. */
const faults: readonly (readonly [name: string, text: string, expected: string, objects: number])[] = [
  [
    'a patch on nothing',
    'resources: [../base]\npatches:\n  - patch: "{kind: A, metadata: {name: b}}"\n',
    'overlay/kustomization.yaml:3 parse-error There is no A b to patch.',
    9,
  ],
  [
    'a JSON patch that leads nowhere',
    'resources: [../base]\npatches:\n  - target: {kind: Service}\n    patch: |-\n      - op: remove\n        path: /spec/nothing\n',
    'overlay/kustomization.yaml:6 parse-error A JSON patch leads nowhere: /spec/nothing.',
    9,
  ],
  [
    'a JSON patch without a target',
    'resources: [../base]\npatches:\n  - patch: "[{op: remove, path: /a}]"\n',
    'overlay/kustomization.yaml:3 parse-error A JSON patch has to have a target.',
    9,
  ],
  [
    'a test that fails',
    'resources: [../base]\npatches:\n  - target: {kind: Role}\n    patch: "[{op: test, path: /kind, value: B}]"\n',
    'overlay/kustomization.yaml:4 parse-error The test of a JSON patch fails.',
    9,
  ],
  [
    'a patch that is no YAML',
    'resources: [../base]\npatches:\n  - patch: |-\n      kind: A\n      {\n',
    'overlay/kustomization.yaml:5 parse-error',
    9,
  ],
  [
    'a patch without a name',
    'resources: [../base]\npatches:\n  - patch: |-\n      kind: Service\n',
    'overlay/kustomization.yaml:4 parse-error What stands here has no metadata.name.',
    9,
  ],
  [
    'a patch of another form',
    'resources: [../base]\npatches:\n  - patch: |-\n      apiVersion: v1\n      kind: Service\n      metadata: {name: web}\n      spec: none\n',
    'overlay/kustomization.yaml:7 parse-error A scalar cannot patch a mapping.',
    9,
  ],
  [
    'an unknown $patch',
    'resources: [../base]\npatches:\n  - patch: |-\n      apiVersion: v1\n      kind: Service\n      metadata: {name: web}\n      $patch: burn\n',
    'overlay/kustomization.yaml:4 parse-error A $patch is none of merge, replace and delete.',
    9,
  ],
  [
    'objects twice',
    'resources: [../base, ../base/web.yaml]\n',
    'overlay/kustomization.yaml:1 link-outside',
    9,
  ],
  [
    'one object in two files',
    'resources: [a.yaml, b.yaml]\n',
    'overlay/b.yaml:1 parse-error ConfigMap a is there twice.',
    1,
  ],
  [
    'a missing file',
    'resources:\n  - ../base\n  - nowhere.yaml\n',
    'overlay/kustomization.yaml:3 unreadable There is no overlay/nowhere.yaml.',
    9,
  ],
  [
    'a path out of the repository',
    'resources: [../base, ../../../etc]\n',
    'overlay/kustomization.yaml:1 link-outside',
    9,
  ],
  ['an absolute path', 'resources: [../base, /etc/passwd]\n', 'overlay/kustomization.yaml:1 link-outside', 9],
  [
    'a generator that reads above its folder',
    'resources: [../base]\nconfigMapGenerator:\n  - name: a\n    files: [../base/web.yaml]\n',
    'overlay/kustomization.yaml:4 link-outside',
    9,
  ],
  [
    'itself',
    'resources: [a.yaml, .]\n',
    'overlay/kustomization.yaml:1 parse-error A kustomization asks for itself, or for a folder that it lies in.',
    1,
  ],
  [
    'a circle',
    'resources: [a.yaml, ../circle]\n',
    'circle/kustomization.yaml:1 parse-error A kustomization asks for itself, or for a folder that it lies in.',
    1,
  ],
  [
    'a URL',
    'resources:\n  - a.yaml\n  - https://files.example/all.yaml\n',
    'overlay/kustomization.yaml:3 not-fetched',
    1,
  ],
  [
    'a git repository',
    'resources: ["git.example/org/repo//config?ref=v1", a.yaml]\n',
    'overlay/kustomization.yaml:1 not-fetched',
    1,
  ],
  [
    'a chart',
    'resources: [a.yaml]\nhelmCharts:\n  - name: web\n',
    'overlay/kustomization.yaml:2 not-asked `helmCharts` asks for programs, and none is run here.',
    1,
  ],
  [
    'a plugin',
    'resources: [a.yaml]\ngenerators: [plugin.yaml]\n',
    'overlay/kustomization.yaml:2 not-asked',
    1,
  ],
  [
    'a field that nobody knows',
    'resources: [a.yaml]\nnamePrefx: b\n',
    'overlay/kustomization.yaml:2 parse-error kustomize knows no field "namePrefx" here.',
    1,
  ],
  [
    'a number for a text',
    'resources: [a.yaml]\nimages: [{name: a, newTag: 1.10}]\n',
    'overlay/kustomization.yaml:2 parse-error "images[a].newTag" is no text.',
    1,
  ],
  [
    'replicas of nothing',
    'resources: [a.yaml]\nreplicas:\n  - {name: b, count: 1}\n',
    'overlay/kustomization.yaml:3 parse-error There is no b to give replicas to.',
    1,
  ],
  [
    'an image that is no pattern',
    'resources: [a.yaml]\nimages:\n  - {name: "(", newTag: a}\n',
    'overlay/kustomization.yaml:3 parse-error An image name is no regular expression.',
    1,
  ],
  [
    'a target that is no pattern',
    'resources: [a.yaml]\npatches:\n  - {target: {name: "(?=a)"}, patch: "[{op: remove, path: /data}]"}\n',
    'overlay/kustomization.yaml:3 parse-error A target is no regular expression.',
    1,
  ],
  [
    'a generator without a partner',
    'resources: [a.yaml]\nconfigMapGenerator:\n  - {name: b, behavior: merge}\n',
    'overlay/kustomization.yaml:3 parse-error There is no ConfigMap b to merge.',
    1,
  ],
  [
    'a generator of what is there',
    'resources: [a.yaml]\nconfigMapGenerator:\n  - {name: a}\n',
    'overlay/kustomization.yaml:3 parse-error ConfigMap a is there already: its behavior has to be merge or replace.',
    1,
  ],
  [
    'a key twice',
    'resources: [a.yaml]\nconfigMapGenerator:\n  - name: b\n    literals: [x=1, x=2]\n',
    'overlay/kustomization.yaml:4 parse-error A generator has a key twice: x.',
    1,
  ],
  [
    'a replacement without a source',
    'resources: [a.yaml]\nreplacements:\n  - source: {kind: Pod}\n    targets: [{select: {kind: ConfigMap}}]\n',
    'overlay/kustomization.yaml:3 parse-error A source is no object.',
    1,
  ],
  [
    'a replacement of what is not there',
    'resources: [a.yaml]\nreplacements:\n  - sourceValue: b\n    targets:\n      - select: {kind: ConfigMap}\n        fieldPaths: [data.none]\n',
    'overlay/kustomization.yaml:6 parse-error There is no data.none to replace.',
    1,
  ],
  [
    'an order of its own',
    'resources: [a.yaml]\nsortOptions: {order: random}\n',
    'overlay/kustomization.yaml:2 parse-error sortOptions.order has to be legacy or fifo.',
    1,
  ],
  [
    'a component among resources',
    'resources: [a.yaml, ../part]\n',
    'overlay/kustomization.yaml:1 parse-error A Component goes into components.',
    1,
  ],
  [
    'a base among components',
    'resources: [a.yaml]\ncomponents: [../base]\n',
    'overlay/kustomization.yaml:2 parse-error What stands in components is no Component.',
    1,
  ],
  [
    'nothing',
    'kind: Kustomization\n',
    'overlay/kustomization.yaml:1 parse-error A kustomization is empty.',
    0,
  ],
  [
    'another kind',
    'kind: Deployment\nresources: [a.yaml]\n',
    'overlay/kustomization.yaml:1 parse-error kind should be Kustomization or Component.',
    0,
  ],
  ['no YAML', 'resources: [\n', 'overlay/kustomization.yaml:2 parse-error Not readable as YAML', 0],
  [
    'an object that is none',
    'resources: [a.yaml, none.yaml]\n',
    'overlay/none.yaml:1 parse-error What stands here has no kind.',
    1,
  ],
  [
    'a key twice in an object',
    'resources: [a.yaml, twice.yaml]\n',
    'overlay/twice.yaml:4 parse-error A key is there twice.',
    1,
  ],
  [
    'names of the prototype',
    'resources: [a.yaml]\nconstructor: b\n',
    'overlay/kustomization.yaml:2 parse-error kustomize knows no field "constructor" here.',
    1,
  ],
];

const beside = filesIn(`-- overlay/a.yaml --
{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: "1"}}
-- overlay/b.yaml --
{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
-- overlay/none.yaml --
just: text
-- overlay/twice.yaml --
apiVersion: v1
kind: ConfigMap
metadata: {name: twice}
kind: Secret
-- circle/kustomization.yaml --
resources: [../overlay]
-- part/kustomization.yaml --
kind: Component
namePrefix: a-
`);

const buildOf = (text: string) => build(new Map([...base, ...beside, ['overlay/kustomization.yaml', text]]));

describe('what kustomize refuses is unchecked at its line, and the rest is built', () => {
  it.each(faults)('%s', (_, text, expected, objects) => {
    const built = buildOf(text);
    const [first] = built.unchecked;
    expect(`${first?.path}:${first?.line} ${first?.code} ${first?.message}`).toContain(expected);
    expect(built.objects.length).toBe(objects);
    for (const { hint } of built.unchecked) expect(hint).not.toBe('');
  });
});

describe('what is left to the real kustomize', () => {
  it.each(['crds', 'configurations', 'transformers', 'validators'])('%s', (what) => {
    const { beyond, unchecked } = buildOf(`resources: [a.yaml]\n${what}: [x.yaml]\n`);
    expect([beyond, unchecked]).toEqual([[{ path: 'overlay/kustomization.yaml', line: 2, what }], []]);
  });
});
