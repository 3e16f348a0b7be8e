import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ImageReference } from '../../../shared/parse/image-reference.ts';
import { isLocalName } from '../../../shared/parse/official-images.ts';
import { images } from '../images.ts';
import type { Image } from '../images.ts';

/** The frontend of `# syntax=` has a rule of its own. */
function* undigested(doc: Dockerfile): Generator<Image & { readonly reference: ImageReference }> {
  for (const image of images(doc)) {
    const { place, reference } = image;
    if (place !== 'syntax' && reference !== undefined && reference.digest === undefined)
      yield { ...image, reference };
  }
}

export const imageUntagged: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/image-untagged',
  scope: 'document',
  title: 'An image without a tag',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Without a tag the build takes `latest`, whatever that is on the day: nobody can say later what is in the image.',
  advice: 'Name a version and pin it: `node:22.11.0@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1357'],
  aliases: ['DL3006', 'DS-0001', 'CKV_DOCKER_7'],
  yieldsTo: 'image-pin-check/image-latest',
  examples: {
    bad: [
      { text: 'FROM debian\n', lines: [1] },
      { text: 'FROM registry.example:5000/team/app AS app\n', lines: [1] },
      {
        text: 'FROM debian:12\nCOPY --from=acme/tools /a /a\nRUN --mount=from=acme/b,target=/b make\n',
        lines: [2, 3],
      },
      { text: 'ARG IMAGE=debian\nFROM ${IMAGE}\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12 AS build\nFROM build\nCOPY --from=build /a /a\n' },
      { text: 'FROM registry.example:5000/app:1\nFROM scratch\n' },
      { text: 'FROM debian@sha256:' + '0'.repeat(64) + '\n' },
      { text: 'ARG TAG\nARG IMAGE\nFROM debian:${TAG}\nFROM ${IMAGE}\n' },
      { text: 'FROM debian:12\nONBUILD COPY --from=0 /a /a\n' },
      { text: 'FROM debian:12\nCOPY --from=shared-scripts /run.sh /\n' },
    ],
  },
  check({ doc }, report) {
    for (const { text, resolved = text, reference, region, place } of undigested(doc)) {
      // A bare word that is no official image is a build context of that name, or a stage of another file.
      const isContext = place !== 'FROM' && isLocalName(resolved, reference);
      if (reference.tag !== undefined || isContext) continue;
      report({
        region,
        message: `\`${text}\` names no version.`,
        evidence: `${place} ${text}`,
        // A bare word may as well be a build context or a local image of that name, which only the build knows.
        ...((isLocalName(resolved, reference) || (place !== 'FROM' && !resolved.includes('/'))) && {
          confidence: 'low' as const,
        }),
      });
    }
  },
};

export const imageLatest: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/image-latest',
  scope: 'document',
  title: 'An image with the tag `latest`',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'The tag moves: the next build may take other code, and nobody can say later what is in the image.',
  advice: 'Name a version and pin it: `node:22.11.0@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1357'],
  aliases: ['DL3007', 'DS-0001', 'CKV_DOCKER_7'],
  yieldsTo: 'image-pin-check/image-latest',
  examples: {
    bad: [
      { text: 'FROM debian:latest\n', lines: [1] },
      { text: 'ARG TAG=latest\nFROM debian:${TAG} AS build\n', lines: [2] },
      { text: 'FROM debian:12\nCOPY --from=composer:latest /usr/bin/composer /\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nFROM acme/latest:1\n' },
      { text: 'FROM debian:latest@sha256:' + '0'.repeat(64) + '\n' },
      { text: 'ARG TAG\nFROM debian:${TAG}\nFROM acme/app:latest-slim\n' },
      { text: 'FROM debian:12 AS latest\nCOPY --from=latest /a /a\n# FROM debian:latest\n' },
    ],
  },
  check({ doc }, report) {
    for (const { text, resolved = text, reference, region, place } of undigested(doc)) {
      if (reference.tag !== 'latest') continue;
      report({
        region,
        message: `\`${text}\` moves with the tag \`latest\`.`,
        evidence: `${place} ${text}`,
        ...(isLocalName(resolved, reference) && { confidence: 'low' as const }),
      });
    }
  },
};
