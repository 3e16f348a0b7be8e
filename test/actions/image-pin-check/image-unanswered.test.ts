import { describe, expect, test } from 'vitest';
import { deadline } from '../../../shared/core/deadline.ts';
import { askImages } from '../../../actions/image-pin-check/online/images.ts';
import type { PinDocument } from '../../../actions/image-pin-check/pin-document.ts';
import { RegistryError, type Registry } from '../../../shared/core/registry.ts';
import { entry, index, shelf } from './image-registry.ts';
import { amd64, amd64Image, ask, dockerfile, docOf, node22, none, stock } from './image-stock.ts';

describe('no answer', () => {
  const fault = (code: RegistryError['code']) => new RegistryError(code, 'registry said no', 'do something');
  const asking = (
    error: RegistryError,
    docs: readonly PinDocument[],
    before: readonly PinDocument[] = [],
  ) => {
    const { registry } = shelf(stock);
    return askImages(docs, {
      registry: { ...registry, resolve: () => Promise.reject(error) },
      today: '2026-06-01',
      options: none,
      before,
    });
  };

  test('is told once a place', async () => {
    const docs = [
      dockerfile('ghcr.io/a/b:1', 'ghcr.io/a/b:1'),
      docOf('compose.yaml', '{services: {a: {image: "ghcr.io/a/b:1"}, b: {image: "ghcr.io/a/b:1"}}}'),
    ];
    const { facts, unchecked } = await asking(fault('rate-limited'), docs);
    const each = {
      code: 'no-answer',
      message: '`ghcr.io/a/b:1` could not be looked up: registry said no.',
      hint: 'do something',
    };
    expect(facts.size).toBe(0);
    expect(unchecked).toEqual([
      { path: 'Dockerfile', line: 1, ...each },
      { path: 'Dockerfile', line: 2, ...each },
      { path: 'compose.yaml', line: 1, ...each },
    ]);
  });

  test('nothing is asked when the time is over', async () => {
    const { registry, asked } = shelf(stock);
    let clock = 0;
    const isOver = deadline(() => clock++, 2);
    const docs = [dockerfile('node:22', 'node:23', 'node:24')];
    const { facts, unchecked } = await askImages(docs, {
      registry,
      today: '2026-06-01',
      options: none,
      isOver,
    });
    expect([...facts.keys()]).toEqual(['docker.io/library/node:22']);
    expect(asked.every((question) => !/node:2[34]/.test(question))).toBe(true);
    expect(unchecked).toMatchObject([
      {
        line: 2,
        code: 'no-answer',
        message: '`node:23` could not be looked up: the time for asking was over.',
        hint: 'Run again, or check fewer paths in one run.',
      },
      { line: 3, code: 'no-answer' },
    ]);
  });

  test('a host that may not be asked', async () => {
    const { unchecked } = await asking(fault('host-not-allowed'), [dockerfile('registry.example:5000/a:1')]);
    expect(unchecked).toEqual([
      {
        path: 'Dockerfile',
        line: 1,
        code: 'not-asked',
        message:
          '`registry.example:5000/a:1` was not looked up: `registry.example:5000` is no registry that may be asked.',
        hint: expect.stringContaining('`allowedRegistries`') as string,
      },
    ]);
  });

  test.for(['localhost:5000/a:1', 'localhost/a:1', '127.0.0.1:5000/a:1', 'k3d.localhost:5000/a:1'])(
    '%s is of another machine',
    async (image) =>
      expect((await asking(fault('host-not-allowed'), [dockerfile(image)])).unchecked).toEqual([]),
  );

  test.for(['localhost.example/a:1', '127.0.0.1.example/a:1', 'notlocalhost:5000/a:1'])(
    '%s is not',
    async (image) =>
      expect((await asking(fault('host-not-allowed'), [dockerfile(image)])).unchecked).toHaveLength(1),
  );

  test('of base: asked about, not told', async () => {
    const { unchecked } = await asking(fault('timeout'), [], [dockerfile('ghcr.io/a/b:1')]);
    expect(unchecked).toEqual([]);
    const { registry } = shelf(stock);
    const answer = await askImages([], {
      registry,
      today: '2026-06-01',
      options: none,
      before: [dockerfile('node:22')],
    });
    expect(answer.facts.size).toBe(1);
  });

  test('a fault of ours is no answer of a registry', async () => {
    const { registry } = shelf(stock);
    const broken: Registry = { ...registry, resolve: () => Promise.reject(new TypeError('ours')) };
    await expect(ask(broken, [dockerfile('node:22')])).rejects.toThrow('ours');
  });

  test.for([
    'sha256:abc',
    `sha256:${'G'.repeat(64)}`,
    `sha256:${'0'.repeat(64)}\nRUN evil`,
    `sha384:${'0'.repeat(96)}`,
    '',
  ])('the digest %j goes nowhere', async (digest) => {
    const { registry } = shelf({ tags: { 'docker.io/library/node:22': { ...node22, digest } } });
    const { facts, unchecked } = await ask(registry, [dockerfile('node:22')]);
    expect(facts.size).toBe(0);
    expect(unchecked).toMatchObject([
      { code: 'no-answer', message: expect.not.stringContaining('evil') as string },
    ]);
  });

  test('an index that does not say for which platforms it is', async () => {
    const { registry } = shelf({ tags: { 'docker.io/library/node:22': index('1', [entry(amd64)]) } });
    const { unchecked } = await ask(registry, [dockerfile('node:22')], { platforms: ['linux/amd64'] });
    expect(unchecked).toMatchObject([{ code: 'no-answer', line: 1 }]);
  });

  test('a platform that is no word is not shown', async () => {
    const evil = index('1', [entry(amd64, 'linux/<img src=x>')]);
    const { registry } = shelf({ tags: { 'docker.io/library/node:22': evil }, others: [amd64Image] });
    const { facts } = await ask(registry, [dockerfile(`node:22@${amd64}`)]);
    expect([...facts.values()]).toMatchObject([{ entryFor: 'one platform' }]);
  });
});

test('more references than a run asks about are told', async () => {
  const { registry, asked } = shelf({});
  const images = Array.from({ length: 5003 }, (_, number) => `acme/app:${number}`);
  const { facts, unchecked } = await ask(registry, [dockerfile(...images)]);
  expect([asked.length, facts.size]).toEqual([5000, 5000]);
  expect(unchecked.map(({ code, line }) => [code, line])).toEqual([
    ['limit', 5001],
    ['limit', 5002],
    ['limit', 5003],
  ]);
});
