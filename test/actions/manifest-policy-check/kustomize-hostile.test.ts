import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../../actions/manifest-policy-check/render/kustomize/json.ts';
import { rootsOf } from '../../../actions/manifest-policy-check/render/kustomize/roots.ts';
import { build, filesOf, source } from './kustomize-case.ts';

const base = filesOf('plain');
const one = '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n';

describe('hostile input', () => {
  it('names what it wants, and is built when that is there', () => {
    const files = new Map(base);
    files.delete('base/web.yaml');
    expect([...build(files).wanted]).toContain('base/web.yaml');
    expect([...build(base).wanted]).not.toContain('base/web.yaml');
  });

  it('builds ten thousand objects', () => {
    const one = (index: number): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: n${index}}}\n`;
    const text = Array.from({ length: 10_000 }, (_, index) => one(index)).join('---\n');
    const files = new Map([
      [
        'overlay/kustomization.yaml',
        'resources: [all.yaml]\nnamePrefix: p-\nnamespace: n\ncommonLabels: {a: b}\n',
      ],
      ['overlay/all.yaml', text],
    ]);
    expect(build(files).objects.length).toBe(10_000);
  });

  it('gives up kustomizations that multiply', () => {
    const files = new Map<string, string>([['l0/kustomization.yaml', 'resources: [a.yaml]\n']]);
    for (let level = 1; level < 20; level += 1) {
      files.set(`l${level}/kustomization.yaml`, `resources: [../a${level}, ../b${level}]\n`);
      for (const side of ['a', 'b'])
        files.set(
          `${side}${level}/kustomization.yaml`,
          `namePrefix: ${side}-\nresources: [../l${level - 1}]\n`,
        );
    }
    files.set('l0/a.yaml', '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n');
    const { unchecked } = build(files, 'l19');
    expect(unchecked.map(({ code }) => code)).toEqual(['limit']);
  });

  it('gives up kustomizations that lie too deep', () => {
    const files = new Map<string, string>();
    for (let level = 0; level < 80; level += 1)
      files.set(`l${level}/kustomization.yaml`, `resources: [../l${level + 1}]\n`);
    expect(build(files, 'l0').unchecked.map(({ code }) => code)).toEqual(['limit']);
  });

  it('reads a name of the prototype as any other', () => {
    const { objects, unchecked } = build(
      new Map([
        ['overlay/a.yaml', one],
        [
          'overlay/kustomization.yaml',
          'resources: [a.yaml]\ncommonLabels: {__proto__: a, constructor: b}\nconfigMapGenerator: [{name: toString, literals: [valueOf=1]}]\n',
        ],
      ]),
    );
    expect([unchecked, objects.length]).toEqual([[], 2]);
    const names = objects.map((object) => jsonOf(object));
    expect(JSON.stringify(names)).toContain('"constructor":"b"');
  });
});

describe('which kustomizations are deployed', () => {
  const component = 'kind: Component\nnamePrefix: a-\n';
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'those that no other one builds upon, and no components',
      {
        '': 'resources: [other.yaml]\n',
        base: 'resources: [web.yaml]\n',
        bases: 'bases: [../base]\n',
        overlay: 'resources: [../base]\ncomponents: [../part]\n',
        part: component,
      },
      ['', 'bases', 'overlay'],
    ],
    [
      'one of a circle',
      { a: 'resources: [../b]\n', b: 'resources: [../c]\n', c: 'resources: [../b]\n' },
      ['a'],
    ],
    ['a circle alone', { a: 'resources: [../b]\n', b: 'resources: [../a]\n' }, ['a']],
    [
      'what a component alone builds upon',
      { a: 'resources: [web.yaml]\n', part: `${component}resources: [../a]\n` },
      ['a'],
    ],
  ])('%s', (_, kustomizations, roots) => {
    const read = (path: string) => {
      const text = kustomizations[path.replace(/\/?kustomization\.yaml$/, '')];
      return text === undefined || !path.endsWith('kustomization.yaml') ? undefined : source(path, text);
    };
    expect(rootsOf(Object.keys(kustomizations), { read })).toEqual(roots);
  });
});
