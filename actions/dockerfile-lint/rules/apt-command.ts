import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { insertBehind, written } from '../../../shared/parse/edit.ts';
import { commandEvidence } from '../evidence.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';
import { packageCommands } from '../system-packages.ts';

export const aptCommand: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/apt-command',
  scope: 'document',
  title: 'apt in a script',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: '`apt` is made for people at a terminal: its output and options may change between versions, and it warns so itself.',
  advice: 'Call `apt-get`, and `apt-cache` for questions.',
  references: ['https://manpages.debian.org/stable/apt/apt.8.en.html'],
  aliases: ['DL3027', 'CKV_DOCKER_9'],
  examples: {
    bad: [
      {
        text: 'FROM debian:12\nRUN apt update && \\\n  DEBIAN_FRONTEND=noninteractive apt install -y curl\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN ["/usr/bin/apt", "install", "-y", "curl"]\n', lines: [2] },
      { text: 'FROM debian:12\nONBUILD RUN <<EOF\nsudo apt list --installed\nEOF\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y apt && apt-cache policy apt\n' },
      { text: 'FROM debian:12\nRUN rm -rf /etc/apt && echo apt install && apt-key list # apt install\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOf(doc, 'apt')) {
      const verbs = new Map(packageCommands(instruction).map(({ index, verb }) => [index, verb.value]));
      for (const [index, invocation] of programsOf(instruction).entries()) {
        const { name, program } = invocation;
        if (name !== 'apt') continue;
        const isWritten = written(doc, program.region) === program.source;
        report({
          region: program.region,
          message: '`apt` promises scripts no stable interface, `apt-get` does.',
          ...commandEvidence(invocation),
          ...(sameInBoth.has(verbs.get(index) ?? '') &&
            isWritten && {
              fixes: [
                { title: 'Call `apt-get`', mode: 'fix', edits: [insertBehind(doc, program.region, '-get')] },
              ],
            }),
        });
      }
    }
  },
};

/** What both programs do alike; `apt upgrade` installs new packages, `apt-get upgrade` does not. */
const sameInBoth = new Set(['install', 'update', 'remove', 'purge', 'autoremove', 'clean', 'autoclean']);
