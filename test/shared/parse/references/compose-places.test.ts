import { expect, test } from 'vitest';
import { lines, type Row } from './read.ts';

const composeBuilds: Row[] = [
  {
    name: 'a Dockerfile in a block: exact places; what Compose fills in is unknown',
    path: 'compose.yaml',
    text:
      'services:\n  a:\n    image: shop/a\n    build:\n      dockerfile_inline: |\n\n        FROM node:22 AS b\n        COPY --from=b /a /a\n' +
      '        RUN cat <<EOF\n        FROM not:1\n        EOF\n        FROM go:$$V\n        FROM go:${V}\n        FROM alpine\n',
    expected: [
      '3:12-18 compose local(build) shop/a',
      '7:14-21 from known node:22',
      '8:21-22 copy-from local(stage) b',
      '12:14-20 from unknown(variable) go:$$V',
      '13:14-21 from unknown(variable) go:${V}',
      '14:14-20 from known alpine',
    ],
  },
  {
    name: 'a Dockerfile in quotes, and behind an alias',
    path: 'compose.yaml',
    text: 'services:\n  a:\n    build: &b {dockerfile_inline: "FROM a:1\\nFROM b:1\\n"}\n  c: {build: *b}\n',
    expected: ['3:41-44 from known a:1', '3:51-54 from known b:1'],
  },
  {
    name: 'an image that is pulled first, and built only where it cannot be',
    path: 'compose.yaml',
    text:
      'services:\n  a: {build: ., image: "r.example/a:1", pull_policy: always}\n  b: {build: ., image: "r.example/b:1", pull_policy: build}\n' +
      '  c: {build: ., image: "r.example/c:1", pull_policy: every_12h}\n  d: {build: ., image: "r.example/d:1", pull_policy: never}\n',
    expected: [
      '2:24-39 compose known r.example/a:1',
      '3:24-39 compose local(build) r.example/b:1',
      '4:24-39 compose known r.example/c:1',
      '5:24-39 compose local(build) r.example/d:1',
    ],
  },
  {
    name: 'contexts as a list; projects from a registry; a cache, a model and a provider are no images',
    path: 'compose.yaml',
    text:
      'include:\n  - oci://docker.io/o/base:1\n  - ./other.yaml\n  - path: [oci://r.example/p:2, x.yaml]\nservices:\n  a:\n    build:\n      cache_from: [r.example/cache:1]\n' +
      '      additional_contexts:\n        - base=docker-image://alpine:${V:-3}\n        - src=./src\n  m:\n    provider: {type: model, options: {model: ai/m:1}}\nmodels: {m: {model: ai/m:1}}\n',
    expected: [
      '2:5-29 compose known oci://docker.io/o/base:1',
      '4:12-31 compose known oci://r.example/p:2',
      '10:11-45 compose known base=docker-image://alpine:${V:-3} => alpine:3',
    ],
  },
];

test.for(composeBuilds)('$path: $name', ({ path, text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});

test('inline Dockerfiles that aliases repeat, or that are many, are read in time', () => {
  const aliases = `x: &d "${'FROM a\\n'.repeat(20_000)}"\nservices:\n${Array.from({ length: 5000 }, (_, at) => `  s${at}: {build: {dockerfile_inline: *d}}\n`).join('')}`;
  expect(lines('compose.yaml', aliases)).toHaveLength(1);
  const many = `services:\n${Array.from({ length: 5000 }, (_, at) => `  s${at}: {build: {dockerfile_inline: "FROM a"}}\n`).join('')}`;
  expect(lines('compose.yaml', many)).toHaveLength(5000);
});
