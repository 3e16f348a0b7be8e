import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import { commandAtEnd, isPassing, isRemovedBehind } from '../leftovers.ts';
import { programsOf } from '../invocations.ts';
import { shippedRuns } from '../runs.ts';
import { packageCommands, runsOfManager } from '../system-packages.ts';
import type { PackageCommand } from '../system-packages.ts';

export const aptListsLeft: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/apt-lists-left',
  scope: 'document',
  title: 'apt leaves its lists in the image',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The lists of packages take tens of megabytes, stay in the layer for good, and are out of date when somebody uses them.',
  advice:
    'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount caches over `/var/lib/apt` and `/var/cache/apt`.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#apt-get',
    'https://docs.docker.com/reference/dockerfile/#example-cache-apt-packages',
  ],
  aliases: ['DL3009'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN set -e; \\\n  rm -rf /var/lib/apt/lists/*; \\\n  apt update; \\\n  apt-get clean\n',
        lines: [4],
      },
      {
        text: 'FROM debian:12 AS base\nRUN apt-get update\nFROM base\nRUN rm -rf /var/lib/apt/lists/*\n',
        lines: [2],
      },
      { text: 'FROM debian:12 AS base\nONBUILD RUN <<EOF\napt-get update\nEOF\nFROM scratch\n', lines: [3] },
      { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/cache/apt apt-get update\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN apt-get update && apt-get install -y a && rm -r /var/lib/apt/lists\n',
        lines: [3],
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\n' },
      { text: 'FROM debian:12\nRUN apt-get update; rm -rf /tmp/* /var/lib/{apt,dpkg,cache}/\n' },
      { text: 'FROM debian:12\nRUN apt-get update && find /var/lib/apt/lists -type f -delete\n' },
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y a && ./cleanup.sh\n' },
      { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM scratch\nCOPY --from=build /a /a\n' },
      {
        text: 'FROM debian:12\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y a\n',
      },
    ],
  },
  check({ doc }, report) {
    if (runsOfManager(doc, 'apt').size === 0) return;
    let keepsArchives = false;
    for (const instruction of shippedRuns(doc)) {
      keepsArchives ||= switchesCleaningOff(instruction);
      const lists = left(instruction, 'refresh', ['/var/lib/apt/lists']);
      const found = lists ?? (keepsArchives ? left(instruction, 'install', archives) : undefined);
      if (found === undefined) continue;
      const edit = lists && commandAtEnd(doc, instruction, 'rm -rf /var/lib/apt/lists/*');
      const { call, invocation } = found;
      report({
        region: call,
        message: lists
          ? 'The lists of packages that apt fetches here stay in the layer.'
          : 'Without `docker-clean` the packages that apt downloads here stay in the layer.',
        ...commandEvidence(invocation),
        // A later RUN may install from the lists.
        ...(edit && { fixes: [{ title: 'Delete the lists', mode: 'suggest', edits: [edit] }] }),
      });
    }
  },
};

const archives = ['/var/cache/apt/archives'];

/** The last call that leaves something in the folders, if nothing behind it takes that away. */
function left(
  instruction: Instruction,
  action: 'refresh' | 'install',
  folders: readonly string[],
): PackageCommand | undefined {
  const commands = packageCommands(instruction);
  const last = commands.findLast((each) => each.manager === 'apt' && each.action === action);
  if (last === undefined || isPassing(instruction, folders)) return undefined;
  const cleaner = action === 'refresh' ? /^dist-?clean$/ : /clean$/;
  const isCleaned = commands.some(
    ({ manager, index, verb }) => manager === 'apt' && index > last.index && cleaner.test(verb.source),
  );
  return isCleaned || isRemovedBehind(instruction, last.index, folders) ? undefined : last;
}

/** The official images delete downloaded packages by a configuration of that name. */
const switchesCleaningOff = (instruction: Instruction): boolean =>
  programsOf(instruction).some(
    ({ name, args }) =>
      name === 'rm' && args.some(({ source }) => source.includes('apt.conf.d/docker-clean')),
  );
