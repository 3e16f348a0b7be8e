import { expect, test } from 'vitest';
import { lines, read, type Row } from './read.ts';

const hex = '0'.repeat(64);
const digest = `sha256:${hex}`;

const values: Row[] = [
  {
    name: 'repository and tag, with a registry, numbers as they are written',
    path: 'charts/web/values.yaml',
    text:
      'image:\n  repository: shop/web\n  tag: "1.2"\n  pullPolicy: Always\nproxy:\n  image:\n    registry: r.example:5000\n    repository: team/proxy\n    tag: 1.10\n' +
      '    digest: ""\nsidecar: {repository: helper, tag: latest}\n',
    expected: [
      '3:8-13 helm-values known 1.2 => shop/web:1.2',
      '9:10-14 helm-values known 1.10 => r.example:5000/team/proxy:1.10',
      '11:36-42 helm-values known latest => helper:latest',
    ],
  },
  {
    name: 'a digest decides: its own key, a bare hash, and in the place of the tag',
    path: 'values-prod.yaml',
    text:
      `a: {repository: a, tag: "1", digest: "${digest}"}\nb: {registry: r.example, repository: b, tag: v2, sha: ${hex}x}\n` +
      `c: {repository: c, tag: "1", sha: ${hex.replace('0', 'a')}}\nd: {repository: d, tag: "1@${digest}"}\ne: {repository: e, tag: ${digest}}\n` +
      `f: {repository: f@sha256, tag: ${hex.replace('0', 'b')}}\ng: {repository: g, digest: sha256:12}\n`,
    expected: [
      `1:38-111 helm-values known ${digest} => a:1@${digest}`,
      `2:55-120 helm-values invalid ${hex}x => r.example/b:v2@${hex}x`,
      `3:35-99 helm-values known ${hex.replace('0', 'a')} => c:1@sha256:${hex.replace('0', 'a')}`,
      `4:25-100 helm-values known 1@${digest} => d:1@${digest}`,
      `5:25-96 helm-values known ${digest} => e@${digest}`,
      `6:32-96 helm-values known ${hex.replace('0', 'b')} => f@sha256:${hex.replace('0', 'b')}`,
      '7:28-37 helm-values invalid sha256:12 => g@sha256:12',
    ],
  },
  {
    name: 'what the templates fill in is unknown',
    path: 'values.yaml',
    text:
      'image:\n  repository: shop/web\n  tag: ""\na: {repository: a/b, tag: null, registry: r.example}\nb:\n  image: a/b\nc: {repository: c, tag: "{{ .Chart.AppVersion }}"}\n' +
      'd: {repository: d, tag: IMAGE_TAG}\ne: {repository: "{{ .Values.r }}/e", tag: "1"}\n',
    expected: [
      '3:8-10 helm-values unknown(template) shop/web',
      '4:27-31 helm-values unknown(template) r.example/a/b',
      '6:10-13 helm-values unknown(template) a/b',
      '7:25-50 helm-values unknown(template) {{ .Chart.AppVersion }} => c:{{ .Chart.AppVersion }}',
      '8:25-34 helm-values unknown(placeholder) IMAGE_TAG => d:IMAGE_TAG',
      '9:43-46 helm-values unknown(template) 1 => {{ .Values.r }}/e:1',
    ],
  },
  {
    name: 'texts: whole, with the tag beside it, under other keys, in lists of containers',
    path: 'ci/test-values.yml',
    text:
      'image: nginx:1.27\nes: {image: r.example/es, imageTag: 8.5.1}\nlog: {image: r.example/log, tag: v1}\ninitImage: busybox:1\ncurl:\n  image: {name: curl/curl, tag: 8}\n  sql: {image: {repo: sql, tag: 2}}\n' +
      `extraContainers:\n  - name: x\n    image: "x:1@${digest}"\nimages:\n  a: r.example/a:1\n  tags: {b: "b:2"}\nlist: {images: [c:3]}\nbad: {image: x@sha256:1}\n`,
    expected: [
      '1:8-18 helm-values known nginx:1.27',
      '2:37-42 helm-values known 8.5.1 => r.example/es:8.5.1',
      '3:34-36 helm-values known v1 => r.example/log:v1',
      '4:12-21 helm-values known busybox:1',
      '6:33-34 helm-values known 8 => curl/curl:8',
      '7:33-34 helm-values known 2 => sql:2',
      `10:12-89 helm-values known x:1@${digest}`,
      '12:6-19 helm-values known r.example/a:1',
      '13:13-18 helm-values known b:2',
      '14:17-20 helm-values known c:3',
      '15:14-24 helm-values invalid x@sha256:1',
    ],
  },
  {
    name: 'other repositories, other images',
    path: 'values.yaml',
    text:
      'git: {repository: https://git.example/a, tag: v1}\nssh: {repository: git@git.example:a/b, tag: v1}\nchart: {repository: oci://r.example/c, tag: 1}\n' +
      'app: {repository: Owner/App, tag: v1}\nbackgroundImage: hero\ntag: v1\nuser: {name: x, tag: y}\nimages: {enabled: true, size: "2"}\nvm: {image: Not An Image}\nother: {repository: x}\n',
    expected: [],
  },
  {
    name: 'an anchor and its aliases stand once',
    path: 'values.yaml',
    text: 'a: &a {repository: a, tag: 1}\nb: *a\nc:\n  <<: *a\n  tag: 2\n',
    expected: ['1:28-29 helm-values known 1 => a:1', '5:8-9 helm-values known 2 => a:2'],
  },
  {
    name: 'in a release of Flux',
    path: 'release.yaml',
    text: 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  values:\n    image: {repository: a, tag: v1}\n',
    expected: ['5:33-35 helm-values known v1 => a:v1'],
  },
];

const kustomize: Row[] = [
  {
    name: 'images: names, tags, digests; a new name alone leaves the tag to the manifest',
    path: 'overlays/prod/kustomization.yaml',
    text:
      `images:\n- name: app\n  newTag: "1.2"\n- name: db\n  newName: r.example/db\n  newTag: 17\n- name: p\n  newTag: v1\n  digest: ${digest}\n` +
      '- {name: q, newName: r.example/q}\n- {name: s, newTag: latest}\n- {name: t, newTag: $TAG}\n- {name: u, newTag: NEW_TAG}\n- {newTag: v1}\n',
    expected: [
      '3:11-16 kustomize known 1.2 => app:1.2',
      '6:11-13 kustomize known 17 => r.example/db:17',
      `9:11-82 kustomize known ${digest} => p:v1@${digest}`,
      '11:21-27 kustomize known latest => s:latest',
      '12:21-25 kustomize unknown(variable) $TAG => t:$TAG',
      '13:21-28 kustomize unknown(placeholder) NEW_TAG => u:NEW_TAG',
    ],
  },
  {
    name: 'the older list, and the values of a chart',
    path: 'Kustomization',
    text: 'imageTags:\n- {name: a, newTag: v1}\nhelmCharts:\n- name: c\n  valuesInline: {image: {repository: c, tag: v2}}\n',
    expected: ['2:21-23 kustomize known v1 => a:v1', '5:46-48 helm-values known v2 => c:v2'],
  },
  {
    name: 'none',
    path: 'kustomization.yml',
    text: 'resources: [web.yaml]\nimages: {}\n',
    expected: [],
  },
];

const skaffold: Row[] = [
  {
    name: 'builders and tests; what is built here is not pulled',
    path: 'skaffold.yaml',
    text:
      'apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n  - image: web\n    buildpacks: {builder: "b.example/b:v1", runImage: run}\n  - image: api\n    jib: {fromImage: jre:21}\n' +
      '  - {image: k, kaniko: {image: "kaniko:1", cache: {}}}\n  - {image: g, ko: {fromImage: static}}\nverify:\n- container: {name: t, image: web}\n- container: {name: u, image: "t:1"}\n' +
      'customActions:\n- containers: [{name: v, image: "v:2"}, {name: w, image: api}]\nprofiles:\n- build: {googleCloudBuild: {mavenImage: "mvn:3"}}\n',
    expected: [
      '6:27-43 skaffold known b.example/b:v1',
      '6:55-58 skaffold known run',
      '8:22-28 skaffold known jre:21',
      '9:32-42 skaffold known kaniko:1',
      '10:32-38 skaffold known static',
      '12:31-34 skaffold local(build) web',
      '13:31-36 skaffold known t:1',
      '15:33-38 skaffold known v:2',
      '15:58-61 skaffold local(build) api',
      '17:42-49 skaffold known mvn:3',
    ],
  },
];

test.for([...values, ...kustomize, ...skaffold])('$path: $name', ({ path, text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});

test.for([
  ['values', 'values.yaml', 'image:\n  repository: a\n  tag: b\nx: [}\n', true],
  ['values of something else', 'values.yaml', 'image: [}\n', false],
  ['a template of values', 'values.yaml', '{% if x %}\nimage:\n  repository: a\n  tag: b\nx: [}\n', false],
  ['a kustomization', 'kustomization.yaml', 'images: [}\n', true],
] as const)('broken: %s', ([, path, text, unchecked]) => {
  const { problems, excluded } = read(path, text);
  expect([problems?.length, excluded === undefined]).toEqual(unchecked ? [1, true] : [undefined, false]);
});

test('many images in one mapping of hostile values', () => {
  const text = `${'image: a:1\n'.repeat(20_000)}${'repository: a\ntag: 1\n'.repeat(20_000)}`;
  expect(read('values.yaml', text).doc?.references.length).toBe(2);
});
