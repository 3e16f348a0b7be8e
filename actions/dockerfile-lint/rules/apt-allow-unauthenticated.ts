import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../../shared/parse/shell.ts';
import { optionValues, optionWord, textOf } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';
import { debInstallers } from '../package-managers.ts';

export const aptAllowUnauthenticated: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/apt-allow-unauthenticated',
  scope: 'document',
  title: 'apt installs packages without checking their signature',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The signed release file is what ties packages to their distributor; without it a mirror or anyone on the way can swap them.',
  advice: 'Install the key of the repository, name it with `signed-by=`, and leave the option away.',
  references: [
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    'https://manpages.debian.org/stable/apt/sources.list.5.en.html',
    'CWE-347',
  ],
  aliases: ['CKV2_DOCKER_8', 'CKV2_DOCKER_11'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated a\n', lines: [2] },
      { text: 'FROM debian:12\nRUN apt-get update \\\n && apt-get --force-yes install a\n', lines: [3] },
      { text: 'FROM debian:12\nRUN apt -o APT::Get::AllowUnauthenticated=true install a\n', lines: [2] },
      { text: 'FROM debian:12\nRUN apt-get -oAcquire::https::Verify-Peer=false update\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN echo "deb [trusted=yes] https://apt.example ./" > /etc/apt/sources.list.d/a.list\n',
        lines: [2],
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends a\n' },
      {
        text: 'FROM debian:12\nRUN echo "deb [signed-by=/k.gpg] https://apt.example ./" > /etc/apt/sources.list\n',
      },
      { text: 'FROM debian:12\nRUN echo "never use --force-yes" && apt-get -o Acquire::Retries=3 update\n' },
      { text: 'FROM debian:12\nRUN apt-get -o APT::Get::AllowUnauthenticated=false install a\n' },
      {
        text: 'FROM debian:12\nRUN echo "deb [ trusted=yes ] file:///built ./" > /etc/apt/sources.list.d/a.list\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, ...debInstallers, ...writers)) {
      const { name, args } = invocation;
      const word = writers.includes(name) ? trustedSource(args) : unauthenticated(args);
      if (word === undefined) continue;
      report({
        region: word.region,
        message: 'apt takes packages whose origin nobody checks.',
        ...commandEvidence(invocation),
      });
    }
  },
};

const looseOption =
  /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:true|1|yes)$|^Acquire::https?::(?:.*::)?Verify-(?:Peer|Host)=(?:false|0|no)$/i;

function unauthenticated(args: readonly ShellWord[]): ShellWord | undefined {
  for (const { value, word } of optionValues(args, ['-o', '--option']))
    if (looseOption.test(value)) return word;
  return optionWord(args, {
    long: ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'],
  });
}

/**
 * A line for sources.list (sources.list(5)) that switches the check off for its repository. Packages in a folder of the
 * image itself came in before, or were just built.
 */
const trustedSource = (args: readonly ShellWord[]): ShellWord | undefined =>
  args.find((word) =>
    /\bdeb(?:-src)?\s+\[[^\]]{0,200}\btrusted=yes\b(?![^\]]{0,200}\]\s{0,9}(?:file|copy|cdrom):)/.test(
      textOf(word),
    ),
  );

/** What adds such a line. */
const writers: readonly string[] = ['echo', 'printf', 'add-apt-repository'];
