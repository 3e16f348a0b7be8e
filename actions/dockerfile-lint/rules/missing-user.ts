import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { officialName } from '../../../shared/parse/official-images.ts';
import { baseUser, type BaseUser } from '../base-users.ts';
import { finalStages, finalUser } from '../final-user.ts';

export const missingUser: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/missing-user',
  scope: 'document',
  title: 'No USER: the image runs as root',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'Without USER most base images run as root: the process owns every file, and a break-out makes it root on the node.',
  advice: 'End the final stage with a USER that is not root, best as a number: `USER 10001:10001`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250', 'CIS-DOCKER-4.1'],
  aliases: ['DS-0002', 'CKV_DOCKER_3'],
  examples: {
    bad: [
      { text: 'FROM node:22\nCMD ["node", "app.js"]\n', lines: [1] },
      { text: 'FROM golang:1.23 AS build\nUSER app\nFROM debian:12\nCOPY --from=build /a /a\n', lines: [3] },
      { text: 'FROM scratch\nCOPY app /\nENTRYPOINT ["/app"]\n', lines: [1] },
      { text: 'FROM gcr.io/distroless/static\nCMD ["/app"]\n', lines: [1] },
      { text: 'FROM registry.example/team/base:1\nCMD ["/app"]\n', lines: [1] },
    ],
    good: [
      { text: 'FROM node:22\nUSER node\nCMD ["node", "app.js"]\n' },
      { text: 'FROM debian:12 AS base\nUSER app\nFROM base\nCMD ["/app"]\n' },
      { text: 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]\n' },
      { text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /out /\n' },
      { text: 'FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless\nCMD ["/app"]\n' },
      { text: 'FROM REPLACE-ME\nCMD ["/app"]\n' },
      { text: 'ARG BASE\nFROM ${BASE}\nCMD ["/app"]\n' },
      { text: 'FROM bitnami/nginx:1.27\nCOPY site /app\n' },
    ],
  },
  check({ doc }, report) {
    if (finalUser(doc) !== undefined) return;
    const stages = finalStages(doc);
    const [final] = stages;
    const image = stages.at(-1)?.resolvedImage;
    if (final === undefined || image === undefined) return;
    const reference = parseImageReference(image);
    if (!(reference instanceof ImageReference)) return;
    const isEmpty = image.toLowerCase() === 'scratch';
    const brought = isEmpty ? 'root' : baseUser(reference);
    if (brought === 'other') return;
    // One name for both systems: on Windows it is another image, with a user of its own.
    const user = brought === 'root' && windowsFile.test(doc.path) ? 'unknown' : brought;
    const starts = stages.some(({ instructions }) =>
      instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'),
    );
    // Nothing runs in an image that only carries files out of the build.
    if (isEmpty && !starts) return;
    const isOfficial = officialName(reference) !== undefined;
    // Nearly every official image has a command of its own.
    const isTarget = !starts && targetName.test(final.name ?? '');
    const isHigh = user !== 'unknown' && !isTarget && (starts || isOfficial);
    report({
      region: final.image.region,
      message: `The final stage sets no USER, and ${consequence(image, user)}.`,
      evidence: `FROM ${final.image.text}`,
      severity: isHigh ? 'high' : 'medium',
      confidence: user === 'unknown' || isTarget ? 'low' : isOfficial || isEmpty ? 'high' : 'medium',
    });
  },
};

const windowsFile = /\bwindows[^/]*$/i;

/** A stage without a command that is called like a step of the build: it is run for its result, not as an image. */
const targetName =
  /^(?:(?:validate|check|lint|vet|update|generate|vendor|export|artifacts?|binar(?:y|ies))(?:[-_.].*)?|(?:unit|integration)[-_]?tests?)$/;

function consequence(image: string, user: Exclude<BaseUser, 'other'>): string {
  if (user === 'unknown') return `\`${image}\` is not known to bring one`;
  return `\`${image}\` brings none: the image runs as ${user}`;
}
