import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../../shared/core/sandbox.ts';
import { sandbox } from '../../../../shared/exec/sandbox.ts';
import { look, type Files } from './judged.ts';
import { brokenBundle, bundle, changed, wasm } from './policy.ts';
import { endless, foreign, other, withoutMemory } from './wasm.ts';

const owned = 'metadata: {name: web, labels: {owner: us}}';
const deployment = (
  replicas: number,
  image = 'shop.example/web',
  metadata = owned,
): string => `apiVersion: apps/v1
kind: Deployment
${metadata}
spec:
  replicas: ${String(replicas)}
  selector: {matchLabels: {app: web}}
  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: '${image}'}]}}
`;
const tooMany = 'Deployment web does not pass the rule shop/deny of policy: web asks for 9 replicas.';
const glutton = 'apiVersion: shop.example/v1\nkind: Glutton\nmetadata: {name: all}\n';

describe('what a policy says', () => {
  test.each<[string, Files, string[]]>([
    ['nothing', { policy: wasm, 'web.yaml': deployment(5) }, []],
    ['no', { policy: wasm, 'web.yaml': deployment(9) }, [`unknown high web.yaml:3 ${tooMany}`]],
    [
      'a warning',
      { policy: wasm, 'web.yaml': deployment(5, 'web', 'metadata: {name: web}') },
      [
        'unknown medium web.yaml:3 Deployment web is warned of by the rule shop/warn of policy: nobody owns it.',
      ],
    ],
    [
      'no, with data of its bundle, about a review',
      { policy: bundle, 'web.yaml': deployment(5, 'old.example/web') },
      [
        'unknown high web.yaml:3 Deployment web does not pass the rule shop/violation of policy: web of apps comes from old.example/.',
      ],
    ],
    [
      'no, whatever review an object brings along',
      {
        policy: bundle,
        'web.yaml': `${deployment(5, 'old.example/web')}review: {object: {kind: Pod}, kind: {group: other}}\n`,
      },
      [
        'unknown high web.yaml:3 Deployment web does not pass the rule shop/violation of policy: web of apps comes from old.example/.',
      ],
    ],
    [
      'of the second object in a list',
      {
        policy: wasm,
        'all.yaml': JSON.stringify({
          apiVersion: 'v1',
          kind: 'List',
          items: [
            { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'a' } },
            {
              apiVersion: 'apps/v1',
              kind: 'Deployment',
              metadata: { name: 'web', labels: { owner: 'us' } },
              spec: { replicas: 9, selector: {}, template: {} },
            },
          ],
        }),
      },
      [`unknown high all.yaml:1 ${tooMany}`],
    ],
    [
      'of what is built, where it was written',
      {
        policy: wasm,
        'web.yaml': deployment(3),
        'kustomization.yaml': 'resources: [web.yaml]\nreplicas: [{name: web, count: 9}]\n',
      },
      [`unknown high web.yaml:3 ${tooMany}`],
    ],
  ])('%s', async (_, files, found) => {
    expect(await look(files)).toMatchObject({ found, unchecked: [] });
  });

  test('is asked of no object that is only a patch', async () => {
    const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 9}\n';
    expect(await look({ policy: wasm, 'patch.yaml': patch })).toMatchObject({ found: [], unchecked: [] });
  });

  test('is new where base did not have it', async () => {
    const before = {
      policy: wasm,
      'web.yaml': deployment(5),
      'old.yaml': deployment(9).replace(/web/g, 'old'),
    };
    const { found, outcome } = await look({ ...before, 'web.yaml': deployment(9) }, { before });
    expect(found.map((one) => one.split(' ').slice(0, 3))).toEqual([
      ['existing', 'high', 'old.yaml:3'],
      ['introduced', 'high', 'web.yaml:3'],
    ]);
    expect(outcome).toBe(1);
  });
});

describe('a change', () => {
  const before = { policy: wasm, 'web.yaml': deployment(5) };
  const head = { policy: wasm, 'web.yaml': deployment(9) };

  test.each<[string, Files]>([
    ['makes the policy milder', { ...head, policy: changed(wasm, 'Deployment', 'Deploymend') }],
    ['breaks the policy', { ...head, policy: Buffer.from('no') }],
    ['removes the policy', { 'web.yaml': deployment(9) }],
  ])('%s in vain', async (_, files) => {
    const { outcome, found, unchecked } = await look(files, { before });
    expect({ outcome, found, unchecked }).toEqual({
      outcome: 1,
      found: [`introduced high web.yaml:3 ${tooMany}`],
      unchecked: [],
    });
  });

  test('brings the first policy', async () => {
    const { found } = await look(head, { before: { 'web.yaml': deployment(5) } });
    expect(found).toEqual([`introduced high web.yaml:3 ${tooMany}`]);
  });
});

describe('what cannot be judged closes the gate', () => {
  const brief: Sandbox = {
    run: (task, data, answer, limits) => sandbox.run(task, data, answer, { ...limits, timeoutMs: 150 }),
  };

  test.each<[string, Uint8Array | undefined, string]>([
    ['no policy', undefined, 'is not there, or cannot be read.'],
    ['no module', Buffer.from('package shop\n'), 'is no policy that can be loaded: '],
    ['half a module', wasm.subarray(0, 50_000), 'is no policy that can be loaded: '],
    ['another module', other, 'is no policy that can be loaded: '],
    ['a module with other wishes', foreign, 'asks for wasi_snapshot_preview1.fd_write, which OPA does not.'],
    [
      'a module with a memory of its own',
      withoutMemory,
      'does not take its memory from outside, as OPA builds it.',
    ],
    ['half a bundle', bundle.subarray(0, 20_000), 'is damaged.'],
    ['a bundle with broken data', brokenBundle, 'is damaged.'],
    [
      'a function that is not pure',
      changed(wasm, 'sprintf', 'rand.in'),
      'uses functions that are not to be had here: rand.in.',
    ],
    [
      'no rule that judges',
      changed(
        changed(changed(wasm, 'shop/deny', 'shop/dene'), 'shop/warn', 'shop/wart'),
        'shop/violation',
        'shop/violatiom',
      ),
      'has no rule `deny`, `violation` or `warn`.',
    ],
  ])('%s', async (_, policy, message) => {
    const { outcome, unchecked } = await look({ ...(policy && { policy }), 'web.yaml': deployment(1) });
    expect(outcome).toBe(2);
    expect(unchecked).toHaveLength(1);
    expect(unchecked[0]).toContain(`policy: The Rego policy ${message}`);
  });

  test('an endless policy', async () => {
    const files = { policy: endless, 'web.yaml': deployment(1) };
    expect(await look(files, { sandbox: brief })).toEqual({
      outcome: 2,
      found: [],
      unchecked: ['policy: The Rego policy was stopped: it took too long.'],
    });
  });

  test('a policy that ends its thread, and the next one is heard', async () => {
    let runs = 0;
    const failing: Sandbox = {
      run: (...asked) => (runs++ === 0 ? Promise.reject(new Error('no memory')) : sandbox.run(...asked)),
    };
    const files = { policy: wasm, again: wasm, 'web.yaml': deployment(9) };
    expect(await look(files, { policies: ['policy', './again'], sandbox: failing })).toEqual({
      outcome: 2,
      found: [`unknown high web.yaml:3 ${tooMany.replace('of policy', 'of again')}`],
      unchecked: ['policy: The Rego policy could not be run to its end.'],
    });
  });

  test('an object that fills the memory, and the others are judged', async () => {
    const files = { policy: wasm, 'all.yaml': glutton, 'web.yaml': deployment(9) };
    expect(await look(files)).toEqual({
      outcome: 2,
      found: [`unknown high web.yaml:3 ${tooMany}`],
      unchecked: [
        'policy: The Rego policy did not judge one object to the end (Glutton all: opa_malloc: failed).',
      ],
    });
  });

  test('an object that was not judged, but not one that base alone has', async () => {
    const failing: Sandbox = {
      run: () =>
        Promise.resolve({
          entrypoints: ['shop/deny'],
          answers: [{ said: [{ entrypoint: 'shop/deny', value: [] }] }, { said: [], fault: 'no' }],
        } as never),
    };
    const head = { policy: wasm, 'web.yaml': deployment(1) };
    const both = { ...head, 'zoo.yaml': glutton };
    expect(await look(both, { sandbox: failing })).toMatchObject({ outcome: 2 });
    expect(await look(head, { before: both, sandbox: failing })).toMatchObject({ outcome: 0, unchecked: [] });
  });

  test('an object that is too large', async () => {
    const large = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: ${'a'.repeat(3_200_000)}}\n`;
    const { unchecked } = await look({ policy: wasm, 'a.yaml': large });
    expect(unchecked).toContain('a.yaml:1 ConfigMap a is too large for a Rego policy.');
  });
});

describe('forms of results', () => {
  const saying = (entrypoint: string, value: unknown): Sandbox => ({
    run: () =>
      Promise.resolve({ entrypoints: [entrypoint], answers: [{ said: [{ entrypoint, value }] }] } as never),
  });
  const said = (rule: string, message: string) =>
    `unknown high web.yaml:3 Deployment web does not pass the rule ${rule} of policy: ${message}.`;

  test.each<[string, unknown, string[]]>([
    ['shop/deny', ['a', 'b', 'a'], [said('shop/deny', 'a'), said('shop/deny', 'b')]],
    ['deny_root', [{ msg: 'a', level: 1 }], [said('deny_root', 'a')]],
    ['shop/violation_a', [{ message: 'a' }], [said('shop/violation_a', '{"message":"a"}')]],
    ['shop/deny', true, [said('shop/deny', 'no reason is given')]],
    ['shop/deny', 'a', [said('shop/deny', 'a')]],
    ['shop/deny', false, []],
    ['shop/deny', {}, []],
    ['shop', { deny: ['a'], allow: ['b'], denied: ['c'] }, [said('shop/deny', 'a')]],
    ['shop/deny', ['\u001b[31ma\n::error::b'], [said('shop/deny', '[31ma ::error::b')]],
  ])('%s: %j', async (entrypoint, value, found) => {
    const files = { policy: wasm, 'web.yaml': deployment(1) };
    const seen = await look(files, { sandbox: saying(entrypoint, value) });
    expect(seen.found).toEqual(found);
  });

  test('a message of any length is cut', async () => {
    const files = { policy: wasm, 'web.yaml': deployment(1) };
    const { found } = await look(files, { sandbox: saying('shop/deny', ['a'.repeat(5000)]) });
    expect(found.join('').length).toBeLessThan(500);
  });
});
