import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { evidenceOf } from '../evidence.ts';

export const instructionBeforeFrom: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/instruction-before-from',
  scope: 'document',
  title: 'An instruction before the first FROM',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'There is no image yet that the instruction could change: the build fails.',
  advice: 'Begin with FROM; only ARG may stand before it.',
  references: ['https://docs.docker.com/reference/dockerfile/#format'],
  aliases: ['DL3061'],
  examples: {
    bad: [
      { text: 'LABEL a=b\nFROM debian:12\n', lines: [1] },
      { text: '# A comment\nARG A=1\nENV A=$A\nRUN \\\n  make\nFROM debian:12\n', lines: [3, 4] },
    ],
    good: [
      { text: '# syntax=docker/dockerfile:1\n\nARG TAG=12\nARG B\nFROM debian:${TAG}\nLABEL a=b\n' },
      { text: 'FROM debian:12\nRUN <<EOF\nLABEL a=b\nFROM x\nEOF\n' },
      // A piece of a Dockerfile: what it goes into begins with FROM.
      { text: 'RUN make\nUSER app\n' },
    ],
  },
  check({ doc }, report) {
    if (doc.stages.length === 0) return;
    for (const { keyword, keywordRegion, rest, stage } of doc.instructions) {
      if (stage !== undefined || keyword === 'FROM') return;
      if (!late.has(keyword)) continue;
      report({
        region: keywordRegion,
        message: `${keyword} stands before the first FROM.`,
        ...evidenceOf(`${keyword} ${rest.text}`),
      });
    }
  },
};

/** What is no instruction at all may be a template's. */
const late = new Set(
  (
    'ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME ' +
    'WORKDIR'
  ).split(' '),
);
