import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Stage } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';

export const wgetAndCurl: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/wget-and-curl',
  scope: 'document',
  title: 'Both wget and curl in one stage',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Two programs that do the same are two to install, to keep patched, and to use for whoever breaks in.',
  advice: 'Pick one of the two, or download with `ADD --checksum=`.',
  references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  aliases: ['DL4001', 'DS-0014'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -O https://a.example/a\nRUN wget https://a.example/b\n', lines: [3] },
      {
        text: 'FROM debian:12\nRUN wget https://a.example/a && \\\n  curl https://a.example/b | tar x\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nRUN ["curl", "https://a.example"]\nONBUILD RUN wget https://a.example\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12 AS a\nRUN <<EOF\ncurl a.example\nwget a.example\ncurl b.example\nEOF\n',
        lines: [4],
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -O https://a.example/a && curl -O https://a.example/b\n' },
      { text: 'FROM debian:12 AS a\nRUN curl a.example\nFROM alpine:3.20\nRUN wget a.example\n' },
      { text: 'FROM debian:12\nRUN apt-get install -y wget curl && curl a.example\n' },
      { text: 'FROM debian:12\nRUN wget a.example\nHEALTHCHECK CMD curl localhost\n' },
    ],
  },
  check({ doc }, report) {
    const first = new Map<Stage | undefined, Invocation>();
    const told = new Set<Stage | undefined>();
    for (const instruction of runsOf(doc, 'curl', 'wget')) {
      const { stage } = instruction;
      for (const invocation of programsOf(instruction)) {
        if (invocation.name !== 'curl' && invocation.name !== 'wget') continue;
        const before = first.get(stage);
        if (before === undefined) first.set(stage, invocation);
        if (before === undefined || before.name === invocation.name || told.has(stage)) continue;
        told.add(stage);
        report({
          region: invocation.region,
          message: `The stage downloads with ${invocation.name} here and with ${before.name} elsewhere.`,
          related: [{ message: `${before.name} is used here`, region: before.region }],
          ...commandEvidence(invocation),
        });
      }
    }
  },
};
