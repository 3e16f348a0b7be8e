import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { OnlineImages } from '../image-facts.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import { missingPlatforms, platforms } from '../platforms.ts';
import { code, knownImages } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const options = { platforms };

const facts: OnlineImages = {
  images: new Map([['docker.io/library/node:22', { platforms: ['linux/amd64', 'linux/arm64/v8'] }]]),
};

export const imagePlatformMissing: DocumentRule<PinDocument, typeof options, OnlineImages> = {
  id: 'image-pin-check/image-platform-missing',
  scope: 'document',
  title: 'Image that lacks a platform',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'On a machine of that platform the image cannot be pulled, or something else is run in its place; it is found out ' +
    'when a node fails over.',
  advice: 'Take an image that is built for all of the platforms, or build it for them.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/image-index.md', 'CWE-1104'],
  aliases: [],
  options,
  examples: {
    bad: [
      { text: 'FROM node:22\n', lines: [1], facts, options: { platforms: ['linux/amd64', 'linux/s390x'] } },
    ],
    good: [
      { text: 'FROM node:22\n', options: { platforms: ['linux/s390x'] } },
      { text: 'FROM node:22\n', facts },
      { text: 'FROM node:22\n', facts, options: { platforms: ['linux/amd64', 'linux/arm64'] } },
    ],
  },
  check({ doc, facts, options }, report) {
    for (const { written: pin, image } of knownImages(doc)) {
      const offered = facts?.images.get(image.toString())?.platforms;
      const missing = offered && missingPlatforms(options.platforms, offered);
      if (missing === undefined || missing.length === 0) continue;
      report({
        region: pin.region,
        message: `${shownAs(pin)} is not built for ${missing.map(code).join(', ')}.`,
        evidence: pin.text,
        properties: { place: pin.place, missing },
      });
    }
  },
};
