import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { optionValues } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocations } from '../invocations.ts';
import type { Invocation } from '../invocations.ts';

export const sudo: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/sudo',
  scope: 'document',
  title: 'sudo in the build',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'An image in which sudo works without a password gives root to whatever breaks into the container.',
  advice:
    'Do the privileged steps as `USER root`, then switch to another USER; `sudo -u app` is `USER app` before the RUN. In an entrypoint use gosu or su-exec.',
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
      if (invocation.name !== 'sudo') continue;
      const user = otherUser(invocation);
      report({
        region: invocation.region,
        message:
          user === undefined
            ? 'The Dockerfile calls sudo.'
            : `The Dockerfile calls sudo to become \`${user}\`, which USER does without it.`,
        ...commandEvidence(invocation),
      });
    }
  },
};

/** Who a command is run as, where that is not root. */
function otherUser({ args, command: { runs } }: Invocation): string | undefined {
  const end = args.findIndex(({ region }) => region === runs?.program?.region);
  const [user] = optionValues(end === -1 ? args : args.slice(0, end), ['-u', '--user']);
  return user === undefined || /^(?:root|#0+)$/.test(user.value) ? undefined : user.value;
}
