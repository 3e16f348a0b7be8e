import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { finalStages } from '../final-user.ts';

export const missingHealthcheck: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/missing-healthcheck',
  scope: 'document',
  title: 'No HEALTHCHECK',
  severity: 'info',
  confidence: 'medium',
  preset: 'strict',
  why: 'Docker and Swarm cannot tell a process that hangs from one that works. Kubernetes has probes of its own and ignores this one.',
  advice: 'Add `HEALTHCHECK CMD ["/app", "--health"]`, or say `HEALTHCHECK NONE` where something else asks.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck', 'CIS-DOCKER-4.6'],
  aliases: ['DL3057', 'DS-0026', 'CKV_DOCKER_2'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nCMD ["/app"]\n', lines: [1] },
      {
        text: 'FROM debian:12 AS a\nHEALTHCHECK CMD ["a"]\nFROM debian:12\nONBUILD HEALTHCHECK NONE\n',
        lines: [3],
      },
      { text: 'FROM debian:12\n# HEALTHCHECK NONE\nRUN <<EOF\nHEALTHCHECK NONE\nEOF\n', lines: [1] },
    ],
    good: [
      { text: 'FROM debian:12\nHEALTHCHECK NONE\n' },
      {
        text: 'FROM debian:12 AS a\nhealthcheck --retries=3 \\\n  CMD ["a"]\nFROM a AS b\nFROM b\nCMD ["/app"]\n',
      },
    ],
  },
  check({ doc }, report) {
    const stages = finalStages(doc);
    const [final] = stages;
    if (final === undefined) return;
    if (stages.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'HEALTHCHECK')))
      return;
    report({
      region: final.image.region,
      message: 'The final stage says nothing about its HEALTHCHECK.',
      evidence: `FROM ${final.image.text}`,
    });
  },
};
