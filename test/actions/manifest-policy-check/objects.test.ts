import { describe, expect, it } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { readManifest } from '../../../actions/manifest-policy-check/read.ts';

const parse = (text: string, path = 'deploy/a.yaml') =>
  readManifest({ path, text, size: text.length, blob: '' });
const titles = (text: string, path?: string) => parse(text, path).doc?.objects.map(({ title }) => title);

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n`;

describe('objects of a file', () => {
  it.each<[text: string, expected: readonly string[] | undefined]>([
    [`${pod('a')}---\n${pod('b')}`, ['Pod a', 'Pod b']],
    [`---\n---\n${pod('a')}...\n# end\n`, ['Pod a']],
    ['{"apiVersion":"v1","kind":"Pod"}{"apiVersion":"v1","kind":"Secret"}', ['Pod', 'Secret']],
    ['apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-, namespace: x}', ['Pod x/a-']],
    ['apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: a}\n- {kind: Pod}\n', ['Pod a']],
    ['apiVersion: x.example/v1\nkind: Basket\nitems:\n- {apiVersion: v1, kind: Pod}\n', ['Pod']],
    [
      `apiVersion: template.openshift.io/v1\nkind: Template\nobjects:\n- {apiVersion: v1, kind: Pod}\n`,
      ['Pod'],
    ],
    ['apiVersion: v1\nkind: List\nitems: null\n', ['List']],
    ['apiVersion: v1\nkind: List\nitems: []\n', undefined],
    ['apiVersion: v1\nkind: List\nitems: [1, [2], {}]\n', undefined],
    ['apiVersion: v1\nkind: null\n', undefined],
    ['apiVersion: v1\nkind: {a: b}\n', undefined],
    ['kind: A\napiVersion:\n', undefined],
    ['- apiVersion: v1\n  kind: Pod\n', undefined],
    ['apiVersion: v1\nKind: Pod\nkind_: a\n', undefined],
    ['name: x\n', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    const { doc, problems } = parse(text);
    expect([doc?.objects.map(({ title }) => title), problems]).toEqual([expected, undefined]);
  });

  it('reads the group of a version', () => {
    const groups = ['v1', 'apps/v1', '/v1', 'a.example/v1'].map(
      (version) => parse(`apiVersion: ${version}\nkind: Pod\n`).doc?.objects[0]?.group,
    );
    expect(groups).toEqual(['', 'apps', '', 'a.example']);
  });

  it.each([
    ['a.yaml', true],
    ['a.yml', true],
    ['a.json', true],
    ['a.JSON', true],
    ['a.yaml.tpl', false],
    ['yaml', false],
  ])('claims %s: %s', (path, expected) => {
    expect(manifestPolicyCheck.claims(path) !== undefined).toBe(expected);
  });
});

describe('what is left out, and what is not', () => {
  const deep = `${pod('b')}spec: ${'['.repeat(300)}${']'.repeat(300)}\n`;
  const broken = 'apiVersion: v1\nkind: [\n';
  const helm = 'metadata:\n  {{- include "labels" . }}\n';

  it.each<[title: string, text: string, path: string, objects: readonly string[] | undefined, said: string]>([
    ['a broken document', `${pod('a')}---\n${broken}`, 'a.yaml', ['Pod a'], 'parse-error'],
    ['nothing but a broken one', broken, 'a.yaml', undefined, 'parse-error'],
    ['broken JSON', '{"apiVersion": "v1",\n "kind": "Pod",\n', 'a.json', undefined, 'parse-error'],
    ['broken test data', broken, 'testdata/a.yaml', undefined, 'broken YAML in a folder of test data'],
    ['broken, and no object', 'a: [\nkind: x\n  apiVersion', 'a.yaml', undefined, ''],
    [
      'a chart',
      `apiVersion: v1\nkind: Pod\n${helm}`,
      'templates/a.yaml',
      undefined,
      'Helm template: it is not rendered',
    ],
    [
      'plain beside a template',
      `${pod('a')}---\n${helm}`,
      'a.yaml',
      ['Pod a'],
      'Helm template: it is not rendered',
    ],
    [
      'a quoted template beside a broken one',
      `${pod('a')}spec: {nodeName: "{{ .Values.x }}"}\n---\n${helm}`,
      'a.yaml',
      ['Pod a'],
      'Helm template: it is not rendered',
    ],
    [
      'braces in a comment beside a broken document',
      `${pod('a')}# {{ .x }}\n---\n{{- if .x }}\n`,
      'a.yaml',
      ['Pod a'],
      'Go template: it is not rendered',
    ],
    ['a quoted template', `${pod('a')}spec: {nodeName: "{{ .Values.x }}"}\n`, 'a.yaml', ['Pod a'], ''],
    ['too deep beside a template', `${pod('a')}---\n${deep}---\n${helm}`, 'a.yaml', ['Pod a'], 'limit'],
    ['too deep in test data', `${pod('a')}---\n${deep}`, 'testdata/a.yaml', ['Pod a'], 'limit'],
    ['an overlay', 'resources: [a.yaml]\n', 'x/kustomization.yaml', [], ''],
    [
      'an overlay of a template',
      'namePrefix: {{ .x }}\n',
      'kustomization.yaml',
      undefined,
      'it is not built',
    ],
    ['a chart', 'name: web\n', 'Chart.yaml', [], ''],
    [
      'an overlay with its kind',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
      'kustomization.yml',
      [],
      '',
    ],
    ['an object that calls itself an overlay', pod('a'), 'kustomization.yaml', ['Pod a'], ''],
  ])('%s', (_, text, path, objects, said) => {
    const { doc, problems = [], excluded = '' } = parse(text, path);
    expect(doc?.objects.map(({ title }) => title)).toEqual(objects);
    expect([...problems.map(({ code }) => code), excluded].join('')).toContain(said);
    if (said === '') expect([problems, excluded]).toEqual([[], '']);
  });

  it('keeps the other documents for whoever wonders what they are', () => {
    const { doc } = parse(`${pod('a')}---\nkind: Pod\n---\n- 1\n---\na: b\n`);
    expect(doc?.others.map(({ members }) => members.map(({ name }) => name))).toEqual([['kind'], ['a']]);
    expect(titles(pod('a'))).toEqual(['Pod a']);
  });
});
