import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownImages } from '../../../shared/parse/references/reference.ts';
import { editsOf, factsOn, fixed, now, old, reports, workflow } from './image-scan.ts';
import { docOf } from './image-stock.ts';

const name = fc.constantFrom(
  'node',
  'redis',
  'acme/app',
  'ghcr.io/acme/app',
  'registry.example:5000/a/b_c',
  'docker.io/library/golang',
);
const tag = fc.constantFrom('', ':latest', ':22', ':1.2.3-alpine', ':V_x.9');
const reference = fc
  .tuple(name, tag, fc.boolean())
  .map(([image, label, isPinned]) => image + label + (isPinned ? old : ''));
const noise = fc.constantFrom('', ' ', '# é 🚀 node:22', '# image: redis:7', `# ${old}`);
const newline = fc.constantFrom('\n', '\r\n');
const start = fc.constantFrom('', '\uFEFF');

const dockerLine = fc.tuple(reference, noise, fc.nat(4)).map(([image, comment, form]) => {
  const use = [
    `FROM ${image}`,
    `FROM  --platform=linux/amd64   ${image}  AS stage-é`,
    `COPY --chown=1 --from=${image} /a /b`,
    `RUN --mount=type=bind,from=${image},target=/x echo ${image}`,
    `RUN echo "${image}" && \\\n  true`,
  ][form];
  return [comment.trim(), use ?? ''];
});
const yamlValue = fc
  .tuple(reference, fc.constantFrom('', '"', "'"), noise)
  .map(([image, quote, comment]) => ({
    image,
    value: quote + image + quote,
    comment: comment === '' ? '' : ` ${comment}`,
  }));

const files = {
  Dockerfile: fc
    .array(dockerLine, { minLength: 1, maxLength: 8 })
    .map((lines) => ['FROM scratch AS base', ...lines.flat()]),
  'compose.yaml': fc
    .array(yamlValue, { minLength: 1, maxLength: 6 })
    .map((values) => [
      'services:',
      ...values.flatMap(({ value, comment }, index) =>
        index % 2 === 0
          ? [`  s${index}:`, `    image:  ${value}${comment}`]
          : [`  s${index}: {ports: [1], image: ${value} }`],
      ),
    ]),
  'deploy.yaml': fc
    .array(yamlValue, { minLength: 1, maxLength: 6 })
    .map((values) => [
      'apiVersion: v1',
      'kind: Pod',
      'spec:',
      '  containers:',
      ...values.flatMap(({ value, comment }) => [
        `  - image: ${value}${comment}`,
        '    args: ["🚀", node:22]',
      ]),
    ]),
  [workflow]: fc
    .array(yamlValue, { minLength: 1, maxLength: 6 })
    .map((values) => [
      'on: push',
      'jobs:',
      ...values.flatMap(({ value, image, comment }, index) => [
        `  j${index}:`,
        '    runs-on: x',
        `    container: ${value}${comment}`,
        `    services: {s: {image: ${value} }}`,
        `    steps: [{uses: "docker://${image}"}, {run: "docker run ${image}"}]`,
      ]),
    ]),
};

/** Every digest and every `latest` taken away: what an edit may not touch. */
const rest = (text: string): string => text.replaceAll(/@sha256:[0-9a-f]{64}/g, '').replaceAll(':latest', '');

test.for(Object.entries(files))('%s: pinned, nothing else changed, and once is enough', ([path, lines]) => {
  fc.assert(
    fc.property(lines, newline, start, fc.boolean(), (body, end, mark, last) => {
      const text = mark + body.join(end) + (last ? end : '');
      const before = docOf(path, text);
      const after = fixed(path, text);
      expect(rest(after)).toBe(rest(text));
      const doc = docOf(path, after);
      const wanted = [...knownImages(before)].map(({ written: pin, image: { repository, tag, digest } }) => [
        pin.place,
        repository,
        tag ?? (digest === undefined ? 'latest' : undefined),
        tag === undefined && digest !== undefined ? digest : now.digest,
      ]);
      const found = [...knownImages(doc)].map(({ written: pin, image: { repository, tag, digest } }) => [
        pin.place,
        repository,
        tag,
        digest,
      ]);
      expect(found).toEqual(wanted);
      expect(editsOf(reports(doc, factsOn(doc)))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
