import { describe, expect, test } from 'vitest';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { tally } from '../../../actions/image-pin-check/tally.ts';
import { line } from '../../shared/parse/references/read.ts';
import { read } from './read.ts';

describe('claims by path', () => {
  test.for([
    ['Dockerfile', 'dockerfile', true],
    ['a/Dockerfile.prod', 'dockerfile', false],
    ['a/web.dockerfile', 'dockerfile', false],
    ['Containerfile', 'dockerfile', true],
    ['Dockerfile.tmpl', 'dockerfile', false],
    ['.github/workflows/ci.yaml', 'workflow', true],
    ['docker-compose.test.yml', 'compose', true],
    ['x/compose.override.yaml', 'compose', true],
    ['action.yml', 'action', false],
    ['.github/workflows/nested/ci.yml', 'yaml', false],
    ['sub/.github/workflows/ci.yml', 'yaml', false],
    ['deploy.json', 'yaml', false],
  ] as const)('%s', ([path, kind, certain]) => expect(imagePinCheck.claims(path)).toEqual({ kind, certain }));

  test.for([
    'Dockerfile.dockerignore',
    'Dockerfile.md',
    'dockerfile.go',
    'README.md',
    'compose.go',
    'a.yaml.gz',
  ])('%s: not claimed', (path) => expect(imagePinCheck.claims(path)).toBeUndefined());
});

const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: a:1\n';

describe('broken files', () => {
  test.for([
    ['a workflow', '.github/workflows/ci.yml', 'on: push\njobs: [\n', 3],
    ['a compose file by its name', 'compose.yml', 'services:\n  a: {\n', 3],
    ['an object for a cluster', 'k8s/pod.yaml', 'apiVersion: v1\nkind: Pod\nspec:\n  containers: [}\n', 4],
    ['an action', 'action.yml', 'name: x\nruns:\n  using: composite\n  steps: [}\n', 4],
    ['a Dockerfile', 'Dockerfile', 'FROM a:1\nRUN <<EOF\nnever closed\n', 2],
  ] as const)('%s: unchecked', ([, path, text, at]) => {
    expect(read(path, text).problems).toMatchObject([{ code: 'parse-error', line: at }]);
  });

  test('one bad document does not hide the others', () => {
    const { doc, problems } = read('all.yaml', `${pod}---\napiVersion: v1\nkind: Pod\nspec: [}\n---\n${pod}`);
    expect(doc?.references.map(line)).toEqual([
      '5:12-15 kubernetes known a:1',
      '15:12-15 kubernetes known a:1',
    ]);
    expect(problems).toMatchObject([{ line: 9 }]);
  });

  test.for([
    ['test data', 'pkg/testdata/pod.yaml', 'apiVersion: v1\nkind: Pod\nspec: [}\ncontainers:\n'],
    ['test data by a certain name', 'tests/__fixtures__/compose.yml', 'services: [}\n'],
    [
      'a template with nothing to read',
      'compose.yml',
      '{% for s in all %}\n{{ s }}:\n{% endfor %}\n  - [}\n',
    ],
    ['nothing promises YAML', 'notes.yml', ' apiVersion kind containers: [}\n'],
    ['a Dockerfile among test data', 'x/testdata/Dockerfile', '# nothing\n'],
  ] as const)('%s: excluded with the reason', ([, path, text]) => {
    const { doc, problems, excluded } = read(path, text);
    expect([doc, problems, typeof excluded]).toEqual([undefined, undefined, 'string']);
  });

  test.for([
    ['a chart', 'Chart.yaml', 'apiVersion: v2\nname: x\nversion: 1.0.0\n'],
    ['values', 'values.yaml', 'replicas: 2\nrepository: https://git.example/x\ntag: v1\n'],
    [
      'a kustomization',
      'base.yaml',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages: []\n',
    ],
    ['a service', 'svc.yaml', 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\n'],
    ['an API description', 'openapi.yaml', 'openapi: 3.0.0\npaths: {}\ncomponents: {}\n'],
    ['a template without a FROM', 'Dockerfile.tpl', '{{ all }}\n'],
    ['broken YAML of another kind', 'mkdocs.yml', 'a: [}\n'],
  ] as const)('%s: not this check’s', ([, path, text]) => expect(read(path, text)).toEqual({}));
});

describe('hostile files', () => {
  const head = 'apiVersion: v1\nkind: Pod\n';
  const bomb = Array.from('bcdefghi').map(
    (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join()}]\n`,
  );

  test.for([
    ['aliases that explode', 'limit', `${head}a: &a [{image: x}]\n${bomb.join('')}containers: *i\n`],
    ['brackets without an end', 'limit', `${head}containers: ${'['.repeat(100_000)}`],
    ['an alias inside its own value', 'parse-error', `${head}containers: &a [*a]\n`],
  ] as const)('%s: unchecked', ([, code, text]) => {
    expect(read('pod.yaml', text).problems).toMatchObject([{ code }]);
  });

  test.for([
    ['test data', 'testdata/pod.yaml', `${head}containers: ${'['.repeat(1000)}\n`],
    ['a template', 'pod.yaml', `${head}containers: ${'['.repeat(1000)}\n---\n{{- if .Values.x }}\n`],
    ['a Dockerfile among test data', 'testdata/Dockerfile', `FROM a\n${'#'.repeat(9_000_000)}\n`],
    ['a Dockerfile before its FROM', 'Dockerfile.dev', `#${'#'.repeat(9_000_000)}\nFROM a\n`],
    ['the template of a Dockerfile', 'Dockerfile', `FROM {{ a }}\n${'#'.repeat(9_000_000)}\n`],
  ] as const)('a limit is never excused: %s', ([, path, text]) => {
    const { problems, excluded } = read(path, text);
    expect(problems?.map(({ code }) => code)).toContain('limit');
    expect(excluded).toBeUndefined();
  });

  test('a list that many aliases repeat is read once', () => {
    const text = `${head}x: &c\n${'- image: a:1\n'.repeat(1000)}${Array.from({ length: 500 }, (_, at) => `y${at}: {containers: *c}\n`).join('')}`;
    expect(read('pod.yaml', text).doc?.references.length).toBe(1000);
  });

  test('more stages and copies than anybody writes', () => {
    const text = 'FROM a:1 AS s\n'.repeat(5000) + 'COPY --from=zz a b\n'.repeat(5000);
    expect(read('Dockerfile', text).doc?.references.length).toBe(10_000);
  });

  test.for([
    ['a long image', 'Dockerfile', `FROM ${'a/'.repeat(100_000)}\n`, 'invalid'],
    [
      'a long action',
      'action.yml',
      `runs: {using: composite, steps: [{uses: ${'a/'.repeat(100_000)}@b}]}\n`,
      'invalid',
    ],
    ['endless defaults', 'compose.yml', `services: {a: {image: "${'${A:-'.repeat(50_000)}"}}\n`, 'unknown'],
    [
      'a long line of a template',
      'templates/a.yaml',
      `{{- if x }}\n${head}containers:\n${'- '.repeat(100_000)}image: a:1\n`,
      'known',
    ],
  ] as const)('%s', ([, path, text, status]) => {
    expect(read(path, text).doc?.references.map(({ state }) => state.status)).toEqual([status]);
  });
});

describe('templates', () => {
  test.for([
    {
      name: 'a chart’s workload: literal values, filled-in values, comments, nested text, quotes',
      path: 'templates/web.yaml',
      text:
        '{{- if .Values.on }}\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  annotations: {{- toYaml .Values.a | nindent 4 }}\n' +
        'spec:\n  template:\n    spec:\n      initContainers:\n      - name: x\n        image: busybox:1.36 # small\n' +
        '      containers:\n        - name: web\n          {{- with .Values.image }}\n          image: "{{ .repository }}:{{ .tag }}"\n' +
        "          {{- end }}\n        - image: 'redis'\n          env:\n          - name: image\n            value: no\n          args:\n          - |\n            containers:\n" +
        '            - image: text:1\n      {{/*\n      containers:\n      - image: comment:1\n      */}}\n{{- end }}\n',
      expected: [
        '11:16-28 kubernetes known busybox:1.36',
        '15:18-48 kubernetes unknown(template) "{{ .repository }}:{{ .tag }}"',
        '17:18-25 kubernetes known redis',
      ],
    },
    {
      name: 'a workflow of a generator',
      path: 'template/.github/workflows/ci.yml',
      text:
        'on: push\njobs:\n  {{ name }}:\n    steps:\n  a:\n    container: node:22\n    services:\n      db:\n        image: pg:1\n' +
        '    steps:\n      - uses: a/b@v1\r\n      - name: x\n        uses: docker://c:1\n      {% if x %}\n      - uses: d/e@${{ x }}\n      - uses: d/e@{{ x }}\n      {% endif %}\n' +
        '  b:\n    uses: o/r/.github/workflows/x.yml@v1\n',
      expected: [
        '6:16-23 workflow-image known node:22',
        '9:16-20 workflow-image known pg:1',
        '11:15-21 uses known a/b@v1',
        '13:15-27 docker-url known docker://c:1',
        '15:15-27 uses unknown(expression) d/e@${{ x }}',
        '16:15-26 uses unknown(template) d/e@{{ x }}',
        '19:11-41 uses known o/r/.github/workflows/x.yml@v1',
      ],
    },
    {
      name: 'a compose file of a playbook',
      path: 'roles/x/templates/docker-compose.yml',
      text: 'services:\n{% for s in all %}\n  {{ s }}:\n    image: "{{ s }}"\n{% endfor %}\n  db:\n    image: postgres:17\n',
      expected: ['4:12-21 compose unknown(template) "{{ s }}"', '7:12-23 compose known postgres:17'],
    },
  ])('$name', ({ path, text, expected }) => {
    const { doc, problems } = read(path, text);
    expect(doc?.references.map(line)).toEqual(expected);
    expect(problems).toBeUndefined();
  });
});

test('counts tell unknown apart from unpinned', () => {
  const { doc } = read(
    'Dockerfile',
    `ARG X\nFROM a:1\nFROM $X\nFROM scratch\nFROM b@sha256:${'0'.repeat(64)}\nFROM Bb\n`,
  );
  expect(doc && tally(doc)).toEqual({
    references: 5,
    unpinned: 1,
    'from.unpinned': 1,
    unknown: 1,
    'from.unknown': 1,
    local: 1,
    'from.local': 1,
    pinned: 1,
    'from.pinned': 1,
    invalid: 1,
    'from.invalid': 1,
  });
});
