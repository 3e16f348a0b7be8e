import type { BadExample, DocumentRule, GoodExample } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import { commandAtEnd, isPassing, isRemovedBehind } from '../leftovers.ts';
import type { Manager } from '../package-grammar.ts';
import { shippedRuns } from '../runs.ts';
import { packageCommands, runsOfManager } from '../system-packages.ts';

interface Variant {
  readonly manager: Manager;
  /** Managers that clean the same cache. */
  readonly cleaners: readonly Manager[];
  readonly folders: readonly string[];
  readonly clean: string;
  /** Whether the words behind `clean` mean the whole cache. */
  readonly isWhole: (words: readonly string[]) => boolean;
  readonly reference: string;
  readonly aliases: readonly string[];
  readonly bad: readonly [BadExample, ...BadExample[]];
  readonly good: readonly [GoodExample, ...GoodExample[]];
}

const filling = ['install', 'reinstall', 'build-dependencies', 'upgrade', 'distribution-upgrade'];

const rule = (variant: Variant) =>
  ({
    id: `dockerfile-lint/${variant.manager}-cache-left`,
    scope: 'document',
    title: `${variant.manager} leaves its cache in the image`,
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'What one RUN leaves behind stays in its layer for good: a later RUN that deletes it makes no image smaller.',
    advice: `End the same RUN with \`${variant.manager} ${variant.clean}\`, or mount a cache: \`RUN --mount=type=cache,target=${variant.folders[0] ?? ''}\`.`,
    references: ['https://docs.docker.com/build/building/best-practices/#run', variant.reference],
    aliases: variant.aliases,
    examples: { bad: variant.bad, good: variant.good },
    check({ doc }, report) {
      const { manager, cleaners, folders, clean, isWhole } = variant;
      const callers = runsOfManager(doc, manager);
      for (const instruction of callers.size === 0 ? [] : shippedRuns(doc)) {
        const commands = packageCommands(instruction);
        const last = commands.findLast((each) => each.manager === manager && filling.includes(each.action));
        if (last === undefined || isPassing(instruction, folders)) continue;
        const isCleaned = commands.some(
          ({ manager: cleaner, action, index, packages }) =>
            cleaners.includes(cleaner) &&
            action === 'clean' &&
            index > last.index &&
            isWhole(packages.map(({ source }) => source)),
        );
        if (isCleaned || isRemovedBehind(instruction, last.index, folders)) continue;
        const { call, invocation, verb } = last;
        const edit = commandAtEnd(doc, instruction, `${invocation.program.source} ${clean}`);
        report({
          region: call,
          message: `What \`${invocation.name} ${verb.source}\` leaves in its cache stays in the layer.`,
          ...commandEvidence(invocation),
          ...(edit && {
            fixes: [{ title: `Add \`${invocation.name} ${clean}\``, mode: 'fix', edits: [edit] }],
          }),
        });
      }
    },
  }) satisfies DocumentRule<Dockerfile>;

const rpm = {
  cleaners: ['yum', 'dnf'],
  folders: ['/var/cache/dnf', '/var/cache/yum', '/var/cache/libdnf5'],
  clean: 'clean all',
  // A variable may be anything.
  isWhole: (words: readonly string[]) => words.some((word) => word === 'all' || word.includes('$')),
} as const;

export const yumCacheLeft: DocumentRule<Dockerfile> = rule({
  ...rpm,
  manager: 'yum',
  folders: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5'],
  reference: 'https://man7.org/linux/man-pages/man8/yum.8.html',
  aliases: ['DL3032', 'DS-0015'],
  bad: [
    { text: 'FROM rockylinux:9\nRUN yum install -y curl\n', lines: [2] },
    { text: 'FROM rockylinux:9\nRUN yum clean all && \\\n yum -y update\nRUN yum clean all\n', lines: [3] },
    { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean packages\n', lines: [2] },
    { text: 'FROM rockylinux:9 AS base\nONBUILD RUN yum install -y curl\nFROM scratch\n', lines: [2] },
  ],
  good: [
    { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum install -y git && yum -q clean all\n' },
    { text: 'FROM rockylinux:9\nRUN yum install -y curl && rm -rf /var/cache/{yum,dnf}/*\n' },
    { text: 'FROM rockylinux:9 AS build\nRUN yum install -y gcc\nFROM scratch\nCOPY --from=build /a /a\n' },
    { text: 'FROM rockylinux:9\nRUN --mount=type=cache,target=/var/cache/yum yum install -y curl\n' },
  ],
});

export const dnfCacheLeft: DocumentRule<Dockerfile> = rule({
  ...rpm,
  manager: 'dnf',
  reference: 'https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command',
  aliases: ['DL3040', 'DS-0019', 'DS-0027'],
  bad: [
    { text: 'FROM fedora:40\nRUN dnf install -y curl\n', lines: [2] },
    { text: 'FROM fedora:40\nRUN microdnf -y in curl && microdnf clean metadata\n', lines: [2] },
    {
      text: 'FROM fedora:40\nRUN <<EOF\nset -e\nrm -rf /var/cache/libdnf5\ndnf -y upgrade\nEOF\n',
      lines: [5],
    },
  ],
  good: [
    { text: 'FROM fedora:40\nRUN dnf -y install curl && dnf clean all\nRUN dnf repolist\n' },
    { text: 'FROM fedora:40\nRUN microdnf install -y curl; rm -rf /var/cache/libdnf5/*\n' },
    { text: 'FROM fedora:40\nRUN --mount=type=tmpfs,target=/var/cache dnf -y install curl\n' },
  ],
});

export const zypperCacheLeft: DocumentRule<Dockerfile> = rule({
  manager: 'zypper',
  cleaners: ['zypper'],
  folders: ['/var/cache/zypp'],
  clean: 'clean --all',
  isWhole: () => true,
  reference: 'https://en.opensuse.org/SDB:Zypper_manual',
  aliases: ['DL3036', 'DS-0020'],
  bad: [
    { text: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl\n', lines: [2] },
    { text: 'FROM opensuse/leap:15.6\nRUN zypper clean && zypper -n up\n', lines: [2] },
  ],
  good: [
    { text: 'FROM opensuse/leap:15.6\nRUN zypper -n in curl && zypper cc -a\n' },
    { text: 'FROM opensuse/leap:15.6\nRUN zypper -n in curl && rm -rf /var/cache/zypp*\n' },
    { text: 'FROM opensuse/leap:15.6\nRUN --mount=type=cache,target=/var/cache/zypp zypper -n in curl\n' },
  ],
});
