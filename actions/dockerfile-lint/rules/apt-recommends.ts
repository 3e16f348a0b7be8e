import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { wordBehind } from '../added-word.ts';
import { configured } from '../configured.ts';
import { commandEvidence } from '../evidence.ts';
import { hasOption, isSet, packageCommands, runsOfManager } from '../system-packages.ts';

export const aptRecommends: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/apt-recommends',
  scope: 'document',
  title: 'apt installs recommended packages too',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Packages that nobody asked for make the image larger, and each is one more that can be vulnerable.',
  advice: 'Add `--no-install-recommends`, and name the recommended packages that you do need.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
  ],
  aliases: ['DL3015', 'DS-0029'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get install -y curl\n', lines: [3] },
      {
        text: 'FROM debian:12\nRUN ["apt-get", "-y", "install", "curl"]\nONBUILD RUN apt install git\n',
        lines: [2, 3],
      },
      {
        text: 'FROM debian:12\nRUN <<EOF\napt-get -o APT::Install-Recommends=true install -y a\nEOF\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12 AS a\nRUN echo \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/1\nFROM debian:12\nRUN apt-get install -y b\n',
        lines: [4],
      },
    ],
    good: [
      {
        text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends a && apt-get install b --no-install-recommends\n',
      },
      {
        text: 'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install a && aptitude -R install b\n',
      },
      { text: 'FROM debian:12\nRUN apt-get install -y --install-recommends wine\n' },
      {
        text: 'FROM debian:12 AS a\nRUN echo \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/1\nFROM a\nRUN apt-get install -y b\n',
      },
      { text: 'FROM debian:12\nCOPY apt.conf /etc/apt/apt.conf.d/99-own\nRUN apt-get install -y b\n' },
      { text: 'FROM debian:12\nRUN apt-get update && apt-get remove a && echo apt-get install b\n' },
    ],
  },
  check({ doc }, report) {
    const callers = runsOfManager(doc, 'apt');
    const settled = callers.size === 0 ? undefined : configured(doc, configuration);
    for (const instruction of callers) {
      if (settled?.has(instruction)) continue;
      for (const command of packageCommands(instruction)) {
        const { manager, action, invocation, verb, call } = command;
        if (manager !== 'apt' || action !== 'install') continue;
        if (hasOption(command, decided) || isSet(command, setting)) continue;
        const [option, edit] = [withoutRecommended, wordBehind(doc, verb, withoutRecommended)];
        report({
          region: call,
          message: `\`${invocation.name} ${verb.source}\` takes in what the packages recommend, too.`,
          ...commandEvidence(invocation),
          // What was recommended may be needed after all.
          ...(edit && { fixes: [{ title: `Add \`${option}\``, mode: 'suggest', edits: [edit] }] }),
        });
      }
    }
  },
};

const withoutRecommended = '--no-install-recommends';

/** `--install-recommends` is a decision as well. */
const decided = new Set([withoutRecommended, '--install-recommends', '-R', '--without-recommends']);
const setting = /^APT::Install-Recommends=(?:false|no|off|0)$/i;
const configuration = {
  statement: /APT::Install-Recommends["'\s=]{1,9}(?:false|no|off|0)/i,
  file: /^\/etc\/apt\/apt\.conf/,
};
