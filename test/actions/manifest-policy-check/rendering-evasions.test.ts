import { describe, expect, test } from 'vitest';
import type { Io } from '../../../shared/core/io.ts';
import { printing } from './helm/program.ts';
import { base, chart, charted, deployment, look, patch, rootful, type Files } from './rendering.ts';

const noChart = () =>
  Promise.resolve({ code: 1, stdout: new Uint8Array(), stderr: 'Error: no template "other.name"' });

describe('kustomizations', () => {
  const inline = 'patches:\n  - target: {kind: Deployment}\n    patch: |\n';
  const rooting = `${inline}      - {op: add, path: /spec/template/spec/containers/0/securityContext, value: {privileged: true}}\n`;
  const rooted = (path: string, line = 5) => [`unknown privileged-container ${path}:${line} <- ${path}`];
  test.each<[string, Files, string[]]>([
    ['no ending', { Kustomization: `resources: [web.yaml]\n${rooting}` }, rooted('Kustomization')],
    [
      'an object behind it',
      {
        'kustomization.yaml': `resources: [web.yaml]\n${rooting}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n`,
      },
      rooted('kustomization.yaml'),
    ],
    [
      'braces in a comment',
      { 'kustomization.yaml': `resources: [web.yaml] # {{ .Values.x }}\n${rooting}` },
      rooted('kustomization.yaml'),
    ],
  ])('a kustomization with %s is built', async (_, files, found) => {
    expect(await look({ 'web.yaml': deployment(), ...files })).toMatchObject({
      found,
      excluded: [],
      errors: [],
    });
  });

  test('one that lies among templates is built', async () => {
    const files = { 'templates/kustomization.yaml': `# {{ x }}\nresources: [web.yaml]\n${rooting}` };
    const { found } = await look({ ...files, 'templates/web.yaml': deployment() });
    expect(found).toEqual(rooted('templates/kustomization.yaml', 6));
  });

  test.each<[string, Files, string[]]>([
    [
      'for itself alone',
      {
        ...base,
        'base/web.yaml': rootful.replace(
          '{name: web}',
          '{name: web, annotations: {config.kubernetes.io/local-config: "yes"}}',
        ),
      },
      ['unknown privileged-container base/web.yaml:13'],
    ],
    [
      'taken out again',
      {
        'kustomization.yaml': `resources: [web.yaml]\n${inline}      {apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, $patch: delete}\n`,
        'web.yaml': rootful,
      },
      ['unknown privileged-container web.yaml:13'],
    ],
    [
      'taken out of a file of several',
      {
        'kustomization.yaml': `resources: [web.yaml]\n${inline.replace('Deployment', 'Deployment, name: web')}      {apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, $patch: delete}\n`,
        'web.yaml': `${rootful}---\n${deployment().replace('{name: web}', '{name: api}')}`,
      },
      ['unknown privileged-container web.yaml:13'],
    ],
    [
      'a patch upon nothing',
      {
        'kustomization.yaml': 'resources: [web.yaml]\npatches: [{path: bad.yaml, target: {name: nobody}}]\n',
        'web.yaml': deployment(),
        'bad.yaml': rootful,
      },
      ['unknown privileged-container bad.yaml:13'],
    ],
  ])('what is dropped is judged by itself: %s', async (_, files, found) => {
    expect((await look(files)).found).toEqual(found);
  });

  test('a kustomization put beside what was deployed as it stands takes nothing away', async () => {
    const before = { 'k/api.yaml': deployment().replace('{name: web}', '{name: api}') };
    const head = {
      ...before,
      'k/web.yaml': rootful,
      'k/kustomization.yaml': 'resources: [web.yaml, api.yaml]\npatches: [{path: patch.yaml}]\n',
      'k/patch.yaml': patch('privileged: false'),
    };
    const { found, outcome } = await look(head, { before });
    expect({ found, outcome }).toEqual({
      found: ['introduced privileged-container k/web.yaml:13'],
      outcome: 1,
    });
  });

  test('what many overlays show is one finding, and fails once', async () => {
    const overlays = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `${name}/kustomization.yaml`,
        `namePrefix: ${name}-\nresources: [../base, ../none]\n`,
      ]),
    );
    const broken = 'resources: [web.yaml, https://git.example/x]\n';
    const { found, unchecked } = await look({
      ...overlays,
      'base/kustomization.yaml': broken,
      'base/web.yaml': rootful,
    });
    expect(found).toEqual([
      'unknown privileged-container base/web.yaml:13 <- a/kustomization.yaml <- b/kustomization.yaml <- c/kustomization.yaml',
    ]);
    expect(unchecked.filter((each) => each.startsWith('base/'))).toEqual(['base/kustomization.yaml:1']);
  });

  const reason = 'manifest-policy-check/privileged-container -- it has to';
  test.each<[string, Files]>([
    [
      'above a line of a patch in it',
      {
        'kustomization.yaml': `resources: [web.yaml]\n${inline}      # portcullis-ignore: ${reason}\n${rooting.slice(inline.length)}`,
        'web.yaml': deployment(),
      },
    ],
    [
      'above a patch in it',
      {
        'kustomization.yaml': `resources: [web.yaml]\n${rooting.replace('  - target', `  # portcullis-ignore: ${reason}\n  - target`)}`,
        'web.yaml': deployment(),
      },
    ],
    [
      'of the object that is patched',
      {
        'kustomization.yaml': `resources: [web.yaml]\n${rooting}`,
        'web.yaml': deployment().replace(
          '{name: web}',
          `{name: web, annotations: {portcullis/ignore: ${reason}}}`,
        ),
      },
    ],
  ])('an ignore %s is honoured', async (_, files) => {
    expect(await look(files)).toMatchObject({ found: [], unchecked: [], errors: [], outcome: 0 });
  });
});

describe('charts', () => {
  const plain = `apiVersion: v1\nkind: Pod\nmetadata: {name: off}\nspec:\n  containers:\n    - name: a\n      image: shop.example/a:1\n      securityContext: {privileged: true}\n`;
  test('what prints nothing is told, and judged as far as it is plain', async () => {
    const more = {
      'c/templates/off.yaml': `{{ if .Values.off }}\n---\n${plain}---\n{{ end }}\n`,
      'c/templates/_off.yaml': plain,
    };
    expect(await look({ ...charted, ...more }, { programs: printing })).toMatchObject({
      excluded: ['c/templates/off.yaml'],
      found: [
        'unknown privileged-container c/templates/_off.yaml:8',
        'unknown privileged-container c/templates/off.yaml:10',
      ],
    });
  });

  test('a chart that needs a new chart to be rendered at all closes the gate', async () => {
    const head = {
      ...charted,
      'c/Chart.yaml': `${chart['c/Chart.yaml']}dependencies: [{name: other, repository: "https://charts.example"}]\n`,
    };
    const before = { ...head, 'c/charts/other/Chart.yaml': 'apiVersion: v2\nname: other\nversion: 1.0.0\n' };
    const programs: Io['programs'] = {
      ...printing,
      run: (call) =>
        call.tree?.has('chart/charts/other/values.yaml') === false ? noChart() : printing.run(call),
    };
    const withValues = { ...before, 'c/charts/other/values.yaml': '' };
    expect(await look(head, { before: withValues, programs })).toMatchObject({
      outcome: 2,
      unchecked: ['c/Chart.yaml:'],
    });
  });
});
