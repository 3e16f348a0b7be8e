import { describe, expect, test } from 'vitest';
import type { ImageFacts } from '../../../actions/image-pin-check/image-facts.ts';
import type { ImageOptions } from '../../../actions/image-pin-check/online/images.ts';
import { RegistryError, type Registry } from '../../../shared/core/registry.ts';
import { digestOf, entry, index, shelf, single } from './image-registry.ts';
import {
  amd64,
  amd64Image,
  ask,
  config,
  content,
  dockerfile,
  docOf,
  node22,
  old,
  platforms,
  stock,
} from './image-stock.ts';

interface Row {
  readonly name: string;
  readonly image: string;
  readonly options?: Partial<ImageOptions>;
  readonly facts: ImageFacts;
  readonly asked: readonly string[];
}

const rows: Row[] = [
  {
    name: 'a tag',
    image: 'node:22',
    facts: { tag: content(node22) },
    asked: ['resolve library/node 22'],
  },
  {
    name: 'no tag means latest',
    image: 'node',
    facts: { tag: null },
    asked: ['resolve library/node latest'],
  },
  {
    name: 'a digest alone',
    image: `node@${old.digest}`,
    facts: { pinned: content(old) },
    asked: ['resolve library/node @9'],
  },
  {
    name: 'a digest that is what the tag names',
    image: `node:22@${node22.digest}`,
    facts: { tag: content(node22), pinned: content(node22) },
    asked: ['resolve library/node 22'],
  },
  {
    name: 'a digest that is gone',
    image: `node:22@${digestOf('f')}`,
    facts: { tag: { ...content(node22), builtOn: '2026-05-03' }, pinned: null },
    asked: [
      'resolve library/node 22',
      'resolve library/node @f',
      'manifest library/node @1',
      'manifest library/node @2',
      'blob',
    ],
  },
  {
    name: 'a tag that is gone',
    image: `node:21@${old.digest}`,
    facts: { tag: null, pinned: content(old) },
    asked: ['resolve library/node 21', 'resolve library/node @9'],
  },
  {
    name: 'an older digest: the age of the newer one',
    image: `node:22@${old.digest}`,
    facts: { tag: { ...content(node22), builtOn: '2026-05-03' }, pinned: content(old) },
    asked: [
      'resolve library/node 22',
      'resolve library/node @9',
      'manifest library/node @1',
      'manifest library/node @2',
      'blob',
    ],
  },
  {
    name: 'one platform of the index',
    image: `node:22@${amd64}`,
    facts: { tag: content(node22), pinned: content(amd64Image), entryFor: 'linux/amd64' },
    asked: ['resolve library/node 22', 'resolve library/node @2', 'manifest library/node @1'],
  },
  {
    name: 'a cooldown asks for the age of a tag',
    image: 'node:22',
    options: { cooldownDays: 7 },
    facts: { tag: { ...content(node22), builtOn: '2026-05-03' } },
    asked: ['resolve library/node 22', 'manifest library/node @1', 'manifest library/node @2', 'blob'],
  },
  {
    name: 'a cooldown asks nothing of what is up to date',
    image: `node:22@${node22.digest}`,
    options: { cooldownDays: 7 },
    facts: { tag: content(node22), pinned: content(node22) },
    asked: ['resolve library/node 22'],
  },
  {
    name: 'platforms of an index, attestations left out',
    image: 'node:22',
    options: { platforms: ['linux/amd64'] },
    facts: { tag: content(node22), platforms: ['linux/amd64', 'linux/arm64/v8'] },
    asked: ['resolve library/node 22', 'manifest library/node @1'],
  },
  {
    name: 'the platform of one image, by its config',
    image: `node@${amd64}`,
    options: { platforms: ['linux/amd64'] },
    facts: { pinned: content(amd64Image), platforms: ['linux/amd64'] },
    asked: ['resolve library/node @2', 'manifest library/node @2', 'blob'],
  },
];

test.for(rows)('$name', async ({ image, options, facts, asked }) => {
  const { registry, asked: requests } = shelf(stock);
  const doc = dockerfile(image);
  const answer = await ask(registry, [doc], options);
  expect([...answer.facts.values()]).toEqual([facts]);
  expect(answer.unchecked).toEqual([]);
  expect(requests).toEqual(asked);
});

describe('the day an image was made', () => {
  const created = (text: unknown) => ({ 'org.opencontainers.image.created': text });
  test.for([
    ['of the index', index('1', platforms, created('2026-04-01T10:00:00Z')), '2026-04-01', 1],
    [
      'of the first entry',
      index('1', [
        entry(digestOf('4'), 'unknown/unknown', {
          annotations: { ...created('2026-03-03T10:00:00Z') } as never,
        }),
        entry(amd64, 'linux/amd64', { annotations: { ...created('2026-04-02T10:00:00Z') } as never }),
      ]),
      '2026-04-02',
      1,
    ],
    ['of one image', single('1', config, created('2026-04-03T10:00:00.123Z')), '2026-04-03', 1],
    ['of a config, in UTC', single('1', config), '2026-05-03', 2],
    ['1970', single('1', { created: '1970-01-01T00:00:00Z' }), undefined, 2],
    ['1980', single('1', { created: '1980-01-01T00:00:01Z' }), undefined, 2],
    ['year 1', single('1', { created: '0001-01-01T00:00:00Z' }), undefined, 2],
    ['in the future', single('1', { created: '2026-06-02T00:00:00Z' }), undefined, 2],
    ['no date', single('1', { created: 'yesterday' }), undefined, 2],
    ['no text', single('1', { created: 5 }), undefined, 2],
    ['no config', single('1'), undefined, 1],
    [
      'an unbelievable annotation, and a config',
      single('1', config, created('1980-01-01T00:00:00Z')),
      '2026-05-03',
      2,
    ],
    ['a huge config', { ...single('1'), config: entry('{}', undefined, { size: 2 ** 21 }) }, undefined, 1],
    [
      'a config that is no JSON',
      { ...single('1'), config: entry('{', undefined, { size: 1 }) },
      undefined,
      2,
    ],
    [
      'a config that is no object',
      { ...single('1'), config: entry('null', undefined, { size: 4 }) },
      undefined,
      2,
    ],
  ] as const)('%s', async ([, manifest, day, requests]) => {
    const { registry, asked } = shelf({
      tags: { 'docker.io/library/node:22': manifest },
      others: [amd64Image],
    });
    const { facts } = await ask(registry, [dockerfile('node:22')], { cooldownDays: 1 });
    expect(facts.get('docker.io/library/node:22')?.tag).toEqual({ ...content(manifest), builtOn: day });
    expect(asked).toHaveLength(1 + requests);
  });

  test('no answer: not known, and no trouble', async () => {
    const { registry } = shelf(stock);
    const failing: Registry = {
      ...registry,
      manifest: () => Promise.reject(new RegistryError('timeout', 'slow', 'wait')),
    };
    const { facts, unchecked } = await ask(failing, [dockerfile('node:22')], { cooldownDays: 1 });
    expect([facts.get('docker.io/library/node:22'), unchecked]).toEqual([{ tag: content(node22) }, []]);
  });
});

test('asks once about a reference, however it is written', async () => {
  const { registry, asked } = shelf(stock);
  const compose = docOf('compose.yaml', 'services:\n  a:\n    image: docker.io/library/node:22\n');
  await ask(registry, [dockerfile('node:22', 'node:22', 'docker.io/node:22'), compose]);
  expect(asked).toEqual(['resolve library/node 22']);
});

test('asks nothing about what is not pulled, left alone, local or material of tests', async () => {
  const { registry, asked } = shelf(stock);
  const docs = [
    docOf(
      'Dockerfile',
      'ARG X\nFROM scratch AS a\nFROM a\nFROM $X\nFROM mine:1\nFROM Bad:1\nFROM ghcr.io/acme/x:1\n',
    ),
    docOf('testdata/Dockerfile', 'FROM node:99\n'),
  ];
  const answer = await ask(registry, docs, { imagePins: ['ghcr.io/acme/**=any'] });
  expect([asked, answer.facts.size, answer.unchecked]).toEqual([[], 0, []]);
});

test('material of tests is asked about where something runs it', async () => {
  const { registry, asked } = shelf(stock);
  const action = docOf('testdata/action.yml', 'runs:\n  using: docker\n  image: docker://node:22\n');
  await ask(registry, [action]);
  expect(asked).toEqual(['resolve library/node 22']);
});
