import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { allowedRegistriesOption, isAllowedRegistry } from '../../../shared/core/allowed-registries.ts';
import { images } from '../images.ts';
import type { Image } from '../images.ts';

const options = { allowedRegistries: allowedRegistriesOption };

const allowed = { allowedRegistries: ['registry.example', 'docker.io/library', 'ghcr.io/acme'] };

export const untrustedRegistry: DocumentRule<Dockerfile, typeof options> = {
  id: 'dockerfile-lint/untrusted-registry',
  scope: 'document',
  title: 'An image from a registry that is not allowed',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Images from anywhere bring code that nobody in the organisation has looked at or can withdraw.',
  advice: 'Use an image from an allowed registry, or have the registry added to `allowedRegistries`.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image',
    'CWE-829',
  ],
  aliases: ['DL3026'],
  options,
  examples: {
    bad: [
      { text: 'FROM quay.io/a/b:1\n', lines: [1], options: allowed },
      {
        text: 'FROM registry.example.evil.example/a:1\nCOPY --from=ghcr.io/acme2/a /a /a\n',
        lines: [1, 2],
        options: allowed,
      },
      {
        text: 'FROM node:22\nRUN --mount=type=bind,from=acme/tools,target=/t make\n',
        lines: [2],
        options: allowed,
      },
      { text: '# syntax=acme/frontend:1\nFROM node:22\n', lines: [1], options: allowed },
      { text: 'ARG V\nFROM quay.io/a/b:${V}\n', lines: [2], options: allowed },
      {
        text: 'FROM a.registry.example/b:1\nFROM a.registry.example.evil.example/b:1\n',
        lines: [2],
        options: { allowedRegistries: ['*.registry.example'] },
      },
    ],
    good: [
      { text: 'FROM quay.io/a/b:1\n' },
      {
        text: 'FROM registry.example/team/a:1 AS build\nFROM scratch\nCOPY --from=build /a /a\n',
        options: allowed,
      },
      { text: 'FROM index.docker.io/library/node:22\nCOPY --from=0 /a /a\n', options: allowed },
      { text: 'ARG IMAGE\nFROM ${IMAGE}\nFROM ghcr.io/acme/app:${IMAGE}\n', options: allowed },
      { text: 'FROM node@sha256:' + '0'.repeat(64) + '\n', options: allowed },
    ],
  },
  check({ doc, options: { allowedRegistries } }, report) {
    if (allowedRegistries.length === 0) return;
    for (const image of images(doc)) {
      const name = knownName(image);
      if (name === undefined || isAllowedRegistry(name, allowedRegistries)) continue;
      report({
        region: image.region,
        message: `\`${image.text}\` comes from \`${name}\`, which is on no allowed registry.`,
        evidence: `${image.place} ${image.text}`,
      });
    }
  },
};

/** Where only the tag is a variable, the name is still sure. */
function knownName({ text, reference }: Image): string | undefined {
  if (reference !== undefined) return reference.repository;
  const name = parseImageReference(/^[^$]+(?=[:@]\$)/.exec(text)?.[0] ?? '');
  return name instanceof ImageReference ? name.repository : undefined;
}
