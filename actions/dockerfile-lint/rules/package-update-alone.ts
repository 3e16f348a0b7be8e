import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import { programsOf } from '../invocations.ts';
import { runs } from '../runs.ts';
import { packageCommands } from '../system-packages.ts';
import type { PackageCommand } from '../system-packages.ts';

export const packageUpdateAlone: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/package-update-alone',
  scope: 'document',
  title: 'A package index is updated in a RUN of its own',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The build reuses that layer for months: later RUNs install old packages from it, without their security fixes, or fail to find them.',
  advice: 'Update and install in one RUN: `apt-get update && apt-get install -y …`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DS-0017', 'CKV_DOCKER_5'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN apt-get install -y curl && \\\n  apt -q update && rm -rf /tmp/*\n',
        lines: [3],
      },
      { text: 'FROM alpine:3.20\nRUN ["apk", "update"]\nONBUILD RUN apk update\n', lines: [2, 3] },
      { text: 'FROM rockylinux:9\nRUN yum -y update && yum clean all\nRUN dnf makecache\n', lines: [2, 3] },
      { text: 'FROM opensuse/leap:15.6\nRUN <<EOF\nzypper refresh\nEOF\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y curl\n' },
      {
        text: 'FROM debian:12\nRUN apt-get update && apt-get -y upgrade\nRUN apt-get update && ./install.sh\n',
      },
      { text: 'FROM alpine:3.20\nRUN apk update && apk add curl\nRUN apk add --update curl\n' },
      { text: 'FROM rockylinux:9\nRUN yum -y update openssl && yum clean all && npm update\n' },
      { text: 'FROM rockylinux:9\nRUN yum -y update && yum -y install curl\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runs(doc)) {
      const commands = packageCommands(instruction);
      const last = commands.findLast(isUpdate);
      if (last === undefined || isUsed(instruction, last, commands)) continue;
      const { call, invocation, verb, action } = last;
      report({
        region: call,
        message:
          action === 'refresh'
            ? `\`${invocation.name} ${verb.source}\` stands alone: once its layer is cached, what is installed later is out of date.`
            : `\`${invocation.name} ${verb.source}\` stands alone: once its layer is cached, nothing is updated any more.`,
        ...commandEvidence(invocation),
        ...(action === 'upgrade' && { confidence: 'medium' as const }),
      });
    }
  },
};

/** Of yum, dnf and zypper `update` brings the packages themselves up to date. */
const isUpdate = ({ action, verb, packages }: PackageCommand): boolean =>
  action === 'refresh' ||
  (action === 'upgrade' && packages.length === 0 && ['update', 'up'].includes(verb.value ?? ''));

/** What cannot install packages, so that an update before it is still alone. */
const idle = new Set(
  `: [ cat cd chmod chown cp curl date echo exit export find gpg grep ln ls mkdir mv printf pwd rm rmdir sed set sleep
  test touch true wget`.split(/\s+/),
);

/** Whether something behind the update makes use of it, or may do so for all that can be known. */
function isUsed(
  instruction: Instruction,
  update: PackageCommand,
  commands: readonly PackageCommand[],
): boolean {
  const byIndex = new Map(commands.map((command) => [command.index, command]));
  return programsOf(instruction).some(({ name, command: { runs: started } }, index) => {
    if (index <= update.index || started !== undefined) return false;
    const command = byIndex.get(index);
    if (command === undefined) return !idle.has(name);
    return !['remove', 'clean', 'refresh'].includes(command.action);
  });
}
