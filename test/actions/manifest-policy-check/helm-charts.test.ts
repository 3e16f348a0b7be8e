import { describe, expect, it } from 'vitest';
import { chartsIn } from '../../../actions/manifest-policy-check/render/helm/chart.ts';
import { renderCharts } from '../../../actions/manifest-policy-check/render/helm/charts.ts';
import type { Programs } from '../../../shared/core/programs.ts';
import { auto, chart, helm, none, pod, printing, refusing, render, told } from './helm/program.ts';
import { filesOf } from './helm/repository.ts';

describe('charts', () => {
  it('are folders with a Chart.yaml, but for those that a chart carries along', () => {
    const paths = [
      'Chart.yaml',
      'charts/db/Chart.yaml',
      'charts/db/charts/x/Chart.yaml',
      'deploy/charts/web/Chart.yaml',
      'deploy/charts/web/charts/db/Chart.yaml',
      'a/my-Chart.yaml',
    ];
    expect(chartsIn(paths)).toEqual(['', 'deploy/charts/web']);
  });

  const rows: [why: string, texts: Readonly<Record<string, string>>, told: readonly string[]][] = [
    ['a chart', { 'c/Chart.yaml': chart, 'c/templates/a.yaml': pod }, ['c']],
    ['a library', { 'c/Chart.yaml': `${chart}type: library\n` }, ['c/Chart.yaml excluded']],
    [
      'a template of a chart',
      { 'c/Chart.yaml': 'name: {{ cookiecutter.name }}\n' },
      ['c/Chart.yaml excluded'],
    ],
    ['no name', { 'c/Chart.yaml': 'version: 1\n' }, ['c/Chart.yaml excluded']],
    ['broken', { 'c/Chart.yaml': 'name: web\na: [\n' }, ['c/Chart.yaml:3 parse-error']],
    [
      'broken, in test data',
      { 'testdata/c/Chart.yaml': 'name: web\na: [\n' },
      ['testdata/c/Chart.yaml excluded'],
    ],
    [
      'a dependency that is not there',
      {
        'c/Chart.yaml': `${chart}dependencies:\n  - version: 1.0.0\n    name: db\n    repository: https://db.example\n`,
      },
      ['c', 'c/Chart.yaml excluded'],
    ],
    [
      'dependencies of the first version',
      {
        'c/Chart.yaml': 'apiVersion: v1\nname: web\n',
        'c/requirements.yaml': 'dependencies:\n- name: db\n- name: mq\n',
        'c/charts/mq-1.0.tgz': '',
      },
      ['c', 'c/Chart.yaml excluded'],
    ],
    [
      'a dependency that is not there, in test data',
      {
        'fixtures/c/Chart.yaml': `${chart}dependencies:\n  - name: db\n`,
        'fixtures/c/templates/a.yaml': pod,
      },
      ['fixtures/c', 'fixtures/c/Chart.yaml excluded'],
    ],
    [
      'a dependency outside of the repository',
      { 'c/Chart.yaml': `${chart}dependencies:\n  - name: db\n    repository: file://../../../etc\n` },
      ['c', 'c/Chart.yaml excluded'],
    ],
  ];
  it.each(rows)('%s', async (_, texts, expected) => {
    expect(told(await render(texts))).toEqual(expected);
  });

  it('are left out aloud where there is no helm, or unchecked where rendering is required', async () => {
    const texts = { 'Chart.yaml': chart };
    expect(told(await render(texts, none))).toEqual(['Chart.yaml excluded']);
    expect(told(await render(texts, none, { ...auto, render: 'required' }))).toEqual([
      'Chart.yaml: not-asked',
    ]);
  });

  it.each([
    ['c/values-prod.yaml', 'c/Chart.yaml: not-asked', 'd/Chart.yaml excluded'],
    ['d=c/values-prod.yaml', 'c/Chart.yaml excluded', 'd/Chart.yaml: not-asked'],
    ['**/values-*.yaml', 'c/Chart.yaml: not-asked', 'd/Chart.yaml excluded'],
  ])('are unchecked where there is no helm, and %s is asked for', async (entry, ...expected) => {
    const texts = {
      'c/Chart.yaml': chart,
      'c/values-prod.yaml': '',
      'd/Chart.yaml': chart,
      'd/ci/a-values.yaml': '',
    };
    expect(told(await render(texts, none, { ...auto, helmValues: [entry] }))).toEqual(expected);
  });

  it('that are too large are not rendered', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`files/${String(at)}`, '']));
    expect(told(await render({ ...many, 'Chart.yaml': chart }))).toEqual(['Chart.yaml: limit']);
    const large = new Uint8Array(33 * 1024 * 1024);
    expect(told(await render({ a: large, b: large, 'Chart.yaml': chart }))).toEqual(['Chart.yaml: limit']);
  });

  it('of 5,000 files are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`templates/${String(at)}.yaml`, pod]),
    );
    expect(told(await render({ ...many, 'Chart.yaml': chart }))).toEqual(['web']);
  });

  it('of folders that nobody asks for are left alone', async () => {
    const files = filesOf({ 'a/Chart.yaml': chart, 'b/Chart.yaml': chart.replace('web', 'other') });
    expect(told(await renderCharts(['b'], files, printing, auto))).toEqual(['b']);
  });

  it.each([
    ['auto', 'c/Chart.yaml excluded'],
    ['required', 'c/Chart.yaml:5 not-fetched'],
  ] as const)('with a dependency that is not there, %s', async (wanted, expected) => {
    const texts = { 'c/Chart.yaml': `${chart}dependencies:\n  - name: db\n` };
    expect(told(await render(texts, printing, { ...auto, render: wanted }))).toEqual(['c', expected]);
  });

  it.each([
    [
      'that helm does not need',
      helm(() => ({})),
      ['depends on the charts db, mq, not in the repository: what comes from there is not checked'],
    ],
    [
      'that helm needs',
      refusing('Error: no'),
      ['cannot be rendered without the charts db, mq, not in the repository'],
    ],
    [
      'that helm needs for some values',
      helm((values) => (values === 'b' ? { stderr: 'Error: no' } : {})),
      ['cannot be rendered with all values without the charts db, mq, not in the repository'],
    ],
  ])('name the dependencies that are not there once: %s', async (_, programs, expected) => {
    const texts = {
      'c/Chart.yaml': `${chart}dependencies:\n  - name: db\n  - name: mq\n`,
      'c/ci/a-values.yaml': 'b',
      'c/ci/b-values.yaml': 'b',
    };
    const all = await render(texts, programs);
    expect(all.flatMap(({ excluded }) => excluded)).toEqual(
      expected.map((why) => ({ path: 'c/Chart.yaml', why })),
    );
  });

  it('with a file that cannot be read say so', async () => {
    const files = filesOf({ 'Chart.yaml': chart });
    const paths = new Set([...files.paths, 'templates/link.yaml', 'icon.png']);
    const all = await renderCharts([''], { ...files, paths }, printing, auto);
    expect(told(all)).toEqual(['web', 'templates/link.yaml: unreadable']);
  });

  it('give helm their own files and nothing else', async () => {
    const seen: string[] = [];
    const looking = helm((_, { tree, args }) => {
      seen.push(args.join(' '), ...(tree?.keys() ?? []));
      return {};
    });
    await render(
      { 'a/Chart.yaml': chart.replace('web', '../../x'), 'a/templates/b.yaml': '', 'secret.yaml': '' },
      looking,
    );
    expect(seen).toEqual([
      'template release chart --namespace release --include-crds --kube-version 1.34.0',
      'chart/Chart.yaml',
      'chart/templates/b.yaml',
      'template release chart --namespace release --include-crds --kube-version 1.34.0 --debug',
      'chart/Chart.yaml',
      'chart/templates/b.yaml',
      'chart/templates/zz-portcullis-unsortable.yaml',
    ]);
  });
});

describe('parts', () => {
  const texts = {
    'c/Chart.yaml': chart,
    'c/values.yaml': '',
    'c/templates/a.yaml': pod,
    'c/crds/x.yaml': '',
    'c/charts/db/templates/b.yaml': '',
    'c/docs/a.yaml': pod,
  };
  it('are the templates that printed something', async () => {
    const [rendered] = await render(texts);
    expect([...(rendered?.parts ?? [])]).toEqual(['c/templates/a.yaml']);
    expect([...((await render(texts, refusing('Error: no')))[0]?.parts ?? [])]).toEqual([]);
  });

  const template = pod.replace('{name: web}', '{name: {{ .Values.name }}}');
  const templates = {
    ...texts,
    'c/ci/x-values.yaml': 'x',
    'c/templates/off.yaml': template,
    'c/templates/later.yaml': template,
    'c/templates/plain.yaml': pod,
    'c/templates/mixed.yaml': `${pod}---\n${template}`,
    'c/templates/_named.yaml': `{{ define "a" }}\n${template}{{ end }}\n`,
    'c/templates/_named.tpl': '{{ define "a" }}{{ end }}',
    'c/templates/NOTES.txt': '{{ .a }}',
  };
  const silent = async (programs: Programs) =>
    (await render(templates, programs))
      .filter(({ path }) => path.includes('/templates/'))
      .map(({ parts, excluded }) => [
        [...parts].join(' '),
        ...excluded.map(({ path, why }) => `${path} ${why}`),
      ]);
  it('are those that print nothing too, where they are no manifests', async () => {
    const some = helm((values) => ({
      stdout: `---\n# Source: web/templates/a.yaml\n${pod}---\n# Source: web/templates/${values === 'x' ? 'later' : 'a'}.yaml\n${pod}`,
    }));
    expect(await silent(some)).toEqual([
      [
        'c/templates/off.yaml',
        'c/templates/off.yaml template that prints nothing with the values that were given',
      ],
      [
        'c/templates/_named.yaml',
        'c/templates/_named.yaml named templates: they are rendered where others include them',
      ],
    ]);
    expect(await silent(refusing('Error: no'))).toEqual([]);
    expect(await silent(none)).toEqual([]);
  });
});
