import { describe, expect, test } from 'vitest';
import { printing } from './helm/program.ts';
import { base, charted, deployment, look, overlay, patch, rootful, type Files } from './rendering.ts';

describe('kustomizations', () => {
  test.each<[string, Files, string[]]>([
    [
      'a base by itself',
      { ...base, 'base/web.yaml': rootful },
      ['unknown privileged-container base/web.yaml:13 <- base/kustomization.yaml'],
    ],
    [
      'an overlay that mends it',
      {
        ...base,
        'base/web.yaml': rootful,
        ...overlay('prod'),
        'prod/patch.yaml': patch('privileged: false'),
      },
      [],
    ],
    [
      'two overlays, one of which mends it',
      {
        ...base,
        'base/web.yaml': rootful,
        ...overlay('prod'),
        'prod/patch.yaml': patch('privileged: false'),
        ...overlay('dev'),
        'dev/patch.yaml': patch('runAsUser: 7'),
      },
      ['unknown privileged-container base/web.yaml:13 <- dev/kustomization.yaml'],
    ],
    [
      'a patch that breaks it',
      {
        ...base,
        'base/web.yaml': deployment(),
        ...overlay('prod'),
        'prod/patch.yaml': patch('privileged: true'),
      },
      ['unknown privileged-container prod/patch.yaml:9 <- prod/kustomization.yaml'],
    ],
    [
      'a test that mends what is deployed as it stands',
      {
        ...base,
        'base/web.yaml': rootful,
        'testdata/kustomization.yaml': 'resources: [../base]\npatches: [{path: patch.yaml}]\n',
        'testdata/patch.yaml': patch('privileged: false'),
      },
      ['unknown privileged-container base/web.yaml:13 <- base/kustomization.yaml'],
    ],
  ])('%s', async (_, files, found) => {
    expect(await look(files)).toMatchObject({ found, unchecked: [], excluded: [], errors: [] });
  });

  test('findings in a base keep their fix', async () => {
    const { fixed } = await look({ ...base, 'base/web.yaml': rootful });
    expect(fixed).toContain('base/web.yaml');
  });

  test('what was deployed stays so until it is gone', async () => {
    const before = { ...base, 'base/web.yaml': deployment() };
    const head = {
      ...base,
      'base/web.yaml': rootful,
      ...overlay('decoy'),
      'decoy/patch.yaml': patch('privileged: false'),
    };
    const { found, outcome } = await look(head, { before });
    expect(found).toEqual(['introduced privileged-container base/web.yaml:13 <- base/kustomization.yaml']);
    expect(outcome).toBe(1);
  });

  test('what is refused or broken closes the gate, and all else is checked', async () => {
    const files = {
      'kustomization.yaml': 'resources:\n  - web.yaml\n  - https://git.example/shop?ref=v1\n  - none.yaml\n',
      'web.yaml': rootful,
    };
    expect(await look(files)).toMatchObject({
      outcome: 2,
      found: ['unknown privileged-container web.yaml:13 <- kustomization.yaml'],
      unchecked: ['kustomization.yaml:3', 'kustomization.yaml:4'],
    });
    expect(await look({ 'testdata/kustomization.yaml': 'resources: [none.yaml]\n' })).toMatchObject({
      unchecked: [],
      excluded: ['testdata/kustomization.yaml'],
    });
  });

  test('parts are judged by themselves where that is asked for', async () => {
    const files = {
      ...base,
      'base/web.yaml': rootful,
      ...overlay('prod'),
      'prod/patch.yaml': patch('privileged: false'),
    };
    const { found } = await look(files, { options: { judgeParts: true } });
    expect(found).toEqual(['unknown privileged-container base/web.yaml:13']);
  });

  test('what kustomize would not read is judged by itself, and closes the gate', async () => {
    const twice = rootful.replace('spec:\n', 'spec:\n  replicas: 1\n  replicas: 2\n');
    const { found, unchecked } = await look({ ...base, 'base/web.yaml': twice });
    expect({ found, unchecked }).toEqual({
      found: ['unknown privileged-container base/web.yaml:15'],
      unchecked: ['base/web.yaml:6'],
    });
  });
});

describe('charts', () => {
  test('are left out aloud without helm, or close the gate where they must be rendered', async () => {
    expect(await look(charted)).toMatchObject({
      outcome: 0,
      excluded: ['c/Chart.yaml', 'c/templates/a.yaml'],
      unchecked: [],
      notes: ['1 of 1 Helm charts is not rendered: what they deploy is not checked.'],
    });
    expect(await look(charted, { options: { render: 'required' } })).toMatchObject({
      outcome: 2,
      unchecked: ['c/Chart.yaml:'],
    });
  });

  test('are rendered with it, and their templates are no longer left out', async () => {
    expect(await look(charted, { programs: printing })).toMatchObject({ excluded: [], errors: [] });
  });

  test('and those that print nothing are told once', async () => {
    const off = { ...charted, 'c/templates/off.yaml': charted['c/templates/a.yaml'] };
    expect(await look(off, { programs: printing })).toMatchObject({
      outcome: 0,
      excluded: ['c/templates/off.yaml'],
      unchecked: [],
      notes: [],
    });
  });
});
