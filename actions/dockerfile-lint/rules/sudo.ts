import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import { invocations } from '../invocations.ts';

export const sudo: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/sudo',
  scope: 'document',
  title: 'sudo in the build',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'An image in which sudo works without a password gives root to whatever breaks into the container.',
  advice:
    'Do the privileged steps as `USER root`, then switch to another USER; use gosu or su-exec in an entrypoint.',
  references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250'],
  aliases: ['DL3004', 'DS-0010', 'CKV2_DOCKER_1'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN sudo apt-get update\n', lines: [2] },
      { text: 'FROM debian:12\nRUN cd /srv && \\\n  /usr/bin/sudo -u app make\n', lines: [3] },
      { text: 'FROM debian:12\nRUN ["sudo", "make"]\nONBUILD RUN sudo true\n', lines: [2, 3] },
      { text: 'FROM debian:12\nRUN curl https://get.example | sudo -E bash -\n', lines: [2] },
      { text: 'FROM debian:12\nRUN find / -exec true {} + -o \\\n  -exec sudo rm {} \\;\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y sudo\n' },
      { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" > /etc/sudoers.d/app # sudo make\n' },
      { text: 'FROM debian:12\nRUN echo sudo make && command -v sudo\n' },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocations(doc)) {
      const { name, region } = invocation;
      if (name === 'sudo')
        report({ region, message: 'The Dockerfile calls sudo.', ...commandEvidence(invocation) });
    }
  },
};
