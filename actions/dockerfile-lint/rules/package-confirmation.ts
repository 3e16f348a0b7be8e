import type { BadExample, DocumentRule, GoodExample } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellCommand } from '../../../shared/parse/shell.ts';
import { wordBehind } from '../added-word.ts';
import { configured } from '../configured.ts';
import type { Configuration } from '../configured.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import type { Manager } from '../package-grammar.ts';
import { programsOf } from '../invocations.ts';
import { hasOption, isSet, packageCommands, runsOfManager } from '../system-packages.ts';
import type { PackageCommand } from '../system-packages.ts';

interface Variant {
  readonly id: string;
  readonly manager: Manager;
  readonly program: string;
  /** Answers for the user, in the words of the fix. */
  readonly option: string;
  readonly isBehindProgram?: true;
  readonly answers: (command: PackageCommand) => boolean;
  readonly configuration?: Configuration;
  readonly reference: string;
  readonly aliases: readonly string[];
  readonly bad: readonly [BadExample, ...BadExample[]];
  readonly good: readonly [GoodExample, ...GoodExample[]];
}

const asking = ['install', 'reinstall', 'build-dependencies', 'upgrade', 'distribution-upgrade', 'remove'];

const rule = (variant: Variant) =>
  ({
    id: `dockerfile-lint/${variant.id}`,
    scope: 'document',
    title: `${variant.program} waits for an answer`,
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'Nobody answers during a build: the program takes the silence for a no, and the build breaks.',
    advice: `Answer beforehand: call it with \`${variant.option}\`.`,
    references: [variant.reference],
    aliases: variant.aliases,
    examples: { bad: variant.bad, good: variant.good },
    check({ doc }, report) {
      const { configuration, option } = variant;
      const callers = runsOfManager(doc, variant.manager);
      const settled = configuration && callers.size > 0 ? configured(doc, configuration) : undefined;
      for (const instruction of callers) {
        if (settled?.has(instruction)) continue;
        const answered = answeredBy(programsOf(instruction));
        for (const command of packageCommands(instruction)) {
          const { manager, action, invocation, verb, call } = command;
          if (manager !== variant.manager || !asking.includes(action) || variant.answers(command)) continue;
          if (answered.has(invocation.command)) continue;
          const edit = wordBehind(doc, variant.isBehindProgram ? invocation.program : verb, option);
          report({
            region: call,
            message: `\`${invocation.name} ${verb.source}\` asks before it acts, and nobody answers in a build.`,
            ...commandEvidence(invocation),
            ...(edit && { fixes: [{ title: `Add \`${option}\``, mode: 'fix', edits: [edit] }] }),
          });
        }
      }
    },
  }) satisfies DocumentRule<Dockerfile>;

/** What reads answers from a pipe, behind a wrapper too: `yes | sudo apt-get install a`. */
function answeredBy(programs: readonly Invocation[]): ReadonlySet<ShellCommand> {
  const found = new Set<ShellCommand>();
  for (const { name, command } of programs) {
    if (!['yes', 'echo', 'printf'].includes(name)) continue;
    for (let reader = command.pipesTo; reader !== undefined; reader = reader.runs) found.add(reader);
  }
  return found;
}

const aptAnswers = new Set(
  `-y --yes --assume-yes --assume-no --force-yes --trivial-only -s --simulate --just-print --dry-run --recon --no-act
  --print-uris`.split(/\s+/),
);

/** apt-get(8): `-qq` is quiet enough to imply yes, and so is `-q=2`. */
function answersApt(command: PackageCommand): boolean {
  const quiet = command.options.filter(({ name }) => name === '-q' || name === '--quiet');
  const level = quiet.reduce((sum, { value }) => sum + (value === undefined ? 1 : Number(value)), 0);
  return (
    level >= 2 ||
    hasOption(command, aptAnswers) ||
    isSet(command, /^APT::Get::(?:Assume-Yes|force-yes)=(?:true|yes|1)$/i)
  );
}

const rpmAnswers = new Set(['-y', '--assumeyes', '--assume-yes', '--assumeno']);
const answersRpm = (command: PackageCommand): boolean =>
  hasOption(command, rpmAnswers) || isSet(command, /^assumeyes=(?:1|true|yes)$/i);

const zypperAnswers = new Set(['-n', '--non-interactive', '-y', '--no-confirm', '--dry-run', '--help']);
const rpmConfiguration = (file: RegExp): Configuration => ({
  statement: /assumeyes {0,9}= {0,9}(?:1|true|yes)/i,
  file,
});

export const aptAssumeYes: DocumentRule<Dockerfile> = rule({
  id: 'apt-assume-yes',
  manager: 'apt',
  program: 'apt-get',
  option: '-y',
  answers: answersApt,
  configuration: {
    statement: /APT::Get::Assume-Yes["'\s=]{1,9}(?:true|yes|1)/i,
    file: /^\/etc\/apt\/apt\.conf/,
  },
  reference: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
  aliases: ['DL3014', 'DS-0021'],
  bad: [
    { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get install curl\n', lines: [3] },
    {
      text: 'FROM debian:12\nRUN apt-get -q install curl\nRUN ["apt-get", "install", "curl"]\n',
      lines: [2, 3],
    },
    {
      text: 'FROM debian:12\nONBUILD RUN <<EOF\nsudo apt --no-install-recommends install curl\nEOF\n',
      lines: [3],
    },
    {
      text: 'FROM debian:12\nRUN apt-get upgrade\nRUN apt-get remove curl && apt-get autoremove -y\n',
      lines: [2, 3],
    },
  ],
  good: [
    {
      text: 'FROM debian:12\nRUN apt-get install -qq curl && apt-get -q=2 install git && apt-get -yq install jq\n',
    },
    {
      text: 'FROM debian:12\nRUN apt-get install curl --yes && apt-get -o APT::Get::Assume-Yes=true install jq\n',
    },
    { text: 'FROM debian:12\nRUN yes | sudo apt-get install curl; apt-get update; apt-get clean\n' },
    {
      text: 'FROM debian:12\nRUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install curl\n',
    },
    { text: 'FROM debian:12\nRUN echo apt-get install curl # apt-get install curl\n' },
  ],
});

export const yumAssumeYes: DocumentRule<Dockerfile> = rule({
  id: 'yum-assume-yes',
  manager: 'yum',
  program: 'yum',
  option: '-y',
  answers: answersRpm,
  configuration: rpmConfiguration(/^\/etc\/(?:yum|dnf)/),
  reference: 'https://man7.org/linux/man-pages/man8/yum.8.html',
  aliases: ['DL3030'],
  bad: [
    { text: 'FROM rockylinux:9\nRUN yum install curl && yum clean all\n', lines: [2] },
    {
      text: 'FROM rockylinux:9\nRUN yum clean all && \\\n  yum group install base && yum update\n',
      lines: [3, 3],
    },
  ],
  good: [
    { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum --assumeyes update && yum makecache\n' },
    { text: 'FROM rockylinux:9\nRUN echo assumeyes=1 >> /etc/yum.conf && yum install curl\n' },
  ],
});

export const dnfAssumeYes: DocumentRule<Dockerfile> = rule({
  id: 'dnf-assume-yes',
  manager: 'dnf',
  program: 'dnf',
  option: '-y',
  answers: answersRpm,
  configuration: rpmConfiguration(/^\/etc\/dnf/),
  reference: 'https://dnf.readthedocs.io/en/latest/command_ref.html',
  aliases: ['DL3038'],
  bad: [
    { text: 'FROM fedora:40\nRUN dnf install curl && dnf clean all\n', lines: [2] },
    { text: 'FROM fedora:40\nRUN dnf5 in curl; \\\n microdnf update\n', lines: [2, 3] },
  ],
  good: [
    { text: 'FROM fedora:40\nRUN dnf -y install curl && microdnf install -y git && dnf clean all\n' },
    { text: 'FROM fedora:40\nRUN dnf --setopt=assumeyes=True install curl && dnf repolist\n' },
  ],
});

export const zypperNonInteractive: DocumentRule<Dockerfile> = rule({
  id: 'zypper-non-interactive',
  manager: 'zypper',
  program: 'zypper',
  option: '--non-interactive',
  isBehindProgram: true,
  answers: (command) => hasOption(command, zypperAnswers),
  reference: 'https://en.opensuse.org/SDB:Zypper_manual',
  aliases: ['DL3034'],
  bad: [
    { text: 'FROM opensuse/leap:15.6\nRUN zypper install curl && zypper clean\n', lines: [2] },
    {
      text: 'FROM opensuse/leap:15.6\nRUN zypper --no-refresh in curl && \\\n zypper patch\n',
      lines: [2, 3],
    },
  ],
  good: [
    {
      text: 'FROM opensuse/leap:15.6\nRUN zypper -n in curl && zypper --non-interactive dup && zypper in -y jq\n',
    },
    { text: 'FROM opensuse/leap:15.6\nRUN zypper refresh && zypper search curl && zypper clean\n' },
  ],
});
