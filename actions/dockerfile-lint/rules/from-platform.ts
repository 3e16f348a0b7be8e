import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Flag, Stage, Word } from '../../../shared/parse/dockerfile.ts';
import { removeWord } from '../../../shared/parse/edit.ts';
import { isTemplated } from '../../../shared/parse/placeholder.ts';

export const platformConstant: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/platform-constant',
  scope: 'document',
  title: 'FROM with a fixed platform',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The image is for that platform alone, whatever the build asks for: elsewhere it runs emulated, or not at all.',
  advice:
    'Leave the flag out and build with `--platform`; use `$BUILDPLATFORM` for tools, and name a stage after its platform where it must be fixed.',
  references: ['https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/'],
  aliases: ['DL3029', 'FromPlatformFlagConstDisallowed'],
  examples: {
    bad: [
      { text: 'FROM --platform=linux/amd64 debian:12\n', lines: [1] },
      {
        text: 'FROM debian:12 AS a\nFROM \\\n  --platform="linux/arm64/v8" debian:12 AS build\n',
        lines: [3],
      },
    ],
    good: [
      { text: 'FROM --platform=$BUILDPLATFORM debian:12\nFROM --platform=${OS}/amd64 debian:12\n' },
      {
        text: 'FROM --platform=linux/amd64 debian:12 AS build-amd64\nFROM --platform=linux/arm64 a:1 AS linux\n',
      },
      { text: 'FROM debian:12\nRUN docker pull --platform=linux/amd64 a:1\n' },
    ],
  },
  check({ doc }, report) {
    for (const { flag, platform, stage } of platforms(doc)) {
      if (platform.text.includes('$') || isTemplated(platform.text)) continue;
      const [os = '', architecture = os] = platform.text.toLowerCase().split('/');
      const isNamed = [os, architecture].some((part) => part !== '' && stage.name?.includes(part) === true);
      if (isNamed) continue;
      report({
        region: flag.region,
        message: `The stage is built for \`${platform.text}\` alone.`,
        evidence: `FROM --platform=${platform.text} ${stage.image.text}`,
        fixes: [{ title: 'Remove `--platform`', mode: 'suggest', edits: [removeWord(doc, flag.region)] }],
      });
    }
  },
};

export const platformRedundant: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/platform-redundant',
  scope: 'document',
  title: 'FROM for the platform that it has anyway',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'The target platform is the default: the flag says nothing, and hides the stages where a platform is meant.',
  advice: 'Leave the flag out: it says what holds without it.',
  references: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
  aliases: ['DL3065', 'RedundantTargetPlatform'],
  examples: {
    bad: [
      { text: 'FROM --platform=$TARGETPLATFORM debian:12\n', lines: [1] },
      { text: 'FROM debian:12\nFROM \\\n  --platform="${TARGETPLATFORM}" debian:12 AS build\n', lines: [3] },
      { text: 'FROM --platform=${TARGETPLATFORM:-linux/amd64} debian:12\n', lines: [1] },
    ],
    good: [
      { text: 'FROM --platform=$BUILDPLATFORM debian:12\nFROM --platform=$PLATFORM debian:12\n' },
      {
        text: 'FROM --platform=$TARGETOS/$TARGETARCH debian:12\nFROM --platform=${TARGETPLATFORM}/v8 debian:12\n',
      },
      { text: 'ARG TARGETPLATFORM=linux/arm64\nFROM --platform=$TARGETPLATFORM debian:12\n' },
    ],
  },
  check({ doc }, report) {
    const isOwn = doc.instructions.some(
      ({ keyword, stage, pairs }) =>
        keyword === 'ARG' &&
        stage === undefined &&
        pairs.some(({ name, value }) => name.text === 'TARGETPLATFORM' && value !== undefined),
    );
    if (isOwn) return;
    for (const { flag, platform, stage } of platforms(doc)) {
      const found = /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM(:?-[^{}$]*)?\})$/.exec(platform.text);
      if (found === null) continue;
      report({
        region: flag.region,
        message: `\`${platform.text}\` is the platform of the stage anyway.`,
        evidence: `FROM --platform=${platform.text} ${stage.image.text}`,
        fixes: [
          {
            title: 'Remove `--platform`',
            // The builder before BuildKit has no such variable and takes the default.
            mode: found[1] === undefined ? 'fix' : 'suggest',
            edits: [removeWord(doc, flag.region)],
          },
        ],
      });
    }
  },
};

function* platforms({ stages }: Dockerfile): Generator<{ flag: Flag; platform: Word; stage: Stage }> {
  for (const stage of stages) {
    for (const flag of stage.from.flags)
      if (flag.name === 'platform' && flag.value !== undefined && flag.value.text !== '')
        yield { flag, platform: flag.value, stage };
  }
}
