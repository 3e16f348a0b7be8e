import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';

export const pointlessCommand: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/pointless-command',
  scope: 'document',
  title: 'A command that does nothing lasting in a build',
  severity: 'info',
  confidence: 'medium',
  preset: 'strict',
  why: 'A build keeps files, no processes, mounts or logins: what is started, stopped, mounted or shown is gone when the RUN ends, and an editor waits for nobody.',
  advice: 'Leave the command away; start services from the ENTRYPOINT, and edit files with sed or COPY.',
  references: ['https://docs.docker.com/reference/dockerfile/#run'],
  aliases: ['DL3001'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN free -m && \\\n  service nginx start\n', lines: [2, 3] },
      { text: 'FROM debian:12\nRUN ["/usr/bin/vim", "/etc/hosts"]\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN <<EOF\nmount -t proc proc /proc\nEOF\nONBUILD RUN ps aux\n',
        lines: [3, 5],
      },
      { text: 'FROM debian:12\nRUN sudo shutdown now\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y vim ssh procps && echo top\n' },
      { text: 'FROM debian:12\nRUN ssh-keyscan git.example > /etc/ssh/known && systemctl enable app\n' },
      { text: 'FROM debian:12\nCMD ["ssh", "host.example"]\n' },
      { text: 'FROM debian:12\nRUN --mount=type=ssh ssh -V && command -v kill\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOf(doc, ...pointless)) {
      for (const invocation of programsOf(instruction)) {
        const { name, args, region } = invocation;
        if (!pointless.has(name) || args.some(({ value }) => value === '-V' || value === '--version'))
          continue;
        report({
          region,
          message: `\`${name}\` does nothing in a build that the image keeps.`,
          ...commandEvidence(invocation),
        });
      }
    }
  },
};

const pointless = new Set(
  'free halt htop ifconfig kill mount nano poweroff ps reboot service shutdown ssh top umount vi vim'.split(
    ' ',
  ),
);
