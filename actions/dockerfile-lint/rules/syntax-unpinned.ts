import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ImageReference } from '../../../shared/parse/image-reference.ts';
import { images } from '../images.ts';

export const syntaxUnpinned: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/syntax-unpinned',
  scope: 'document',
  title: 'The frontend of `# syntax=` is not pinned',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'The frontend is an image that runs in the build and reads every file and secret given to it; a tag can be moved. Docker itself advises `docker/dockerfile:1`, for mended versions to arrive by themselves: a version tag of its own frontend is low.',
  advice: 'Pin it by digest: `# syntax=docker/dockerfile:1.12@sha256:…`, or leave the line away.',
  references: ['https://docs.docker.com/build/buildkit/frontend/', 'CWE-829'],
  aliases: [],
  yieldsTo: 'image-pin-check/image-tag',
  examples: {
    bad: [
      { text: '# syntax=docker/dockerfile:1\nFROM debian:12\n', lines: [1] },
      { text: '#escape=`\n#  syntax = acme/frontend\nFROM debian:12\n', lines: [2] },
      { text: '#!/usr/bin/env docker\n# escape=`\n# syntax=acme/frontend\nFROM debian:12\n', lines: [3] },
    ],
    good: [
      { text: '# syntax=docker/dockerfile:1@sha256:' + '0'.repeat(64) + '\nFROM debian:12\n' },
      { text: '# a comment ends the directives\n# syntax=docker/dockerfile:1\nFROM debian:12\n' },
      { text: 'FROM debian:12\n# syntax=docker/dockerfile:1\n' },
    ],
  },
  check({ doc }, report) {
    for (const { place, text, region, reference } of images(doc)) {
      if (place !== 'syntax' || reference?.digest !== undefined) continue;
      report({
        region,
        message: `The build runs the frontend \`${text}\`, whatever it is on the day.`,
        evidence: `syntax=${text}`,
        ...(isAdvised(reference) && { severity: 'low' as const }),
      });
    }
  },
};

/** `docker/dockerfile:1`, and narrower versions of it. */
const isAdvised = (reference: ImageReference | undefined): boolean =>
  reference?.repository === 'docker.io/docker/dockerfile' && /^\d/.test(reference.tag ?? '');
