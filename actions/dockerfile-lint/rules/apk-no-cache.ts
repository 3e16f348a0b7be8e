import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { wordBehind } from '../added-word.ts';
import { commandEvidence } from '../evidence.ts';
import { isPassing } from '../leftovers.ts';
import { hasOption, packageCommands, runsOfManager } from '../system-packages.ts';

export const apkNoCache: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/apk-no-cache',
  scope: 'document',
  title: 'apk add without --no-cache',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Without it the index of packages has to be fetched and deleted by hand, or it stays in the layer and grows old.',
  advice: 'Write `apk add --no-cache`, or mount a cache: `RUN --mount=type=cache,target=/var/cache/apk`.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  aliases: ['DL3019', 'DS-0025'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN apk add curl\n', lines: [2] },
      {
        text: 'FROM alpine:3.20\nRUN apk update && \\\n  apk -U add -t .build \\\n  gcc && rm -rf /var/cache/apk/*\n',
        lines: [3],
      },
      { text: 'FROM alpine:3.20\nRUN ["apk", "add", "curl"]\nONBUILD RUN apk add git\n', lines: [2, 3] },
      { text: 'FROM alpine:3.20\nRUN --mount=type=bind,target=/var/cache/apk apk add curl\n', lines: [2] },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN apk --no-cache add curl && apk add git --no-cache && apk del git\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=cache,dst=/var/cache/apk/ apk add -U curl\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/own apk --cache-dir /own add curl\n' },
      { text: 'FROM alpine:3.20\nRUN echo apk add curl\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOfManager(doc, 'apk')) {
      for (const command of packageCommands(instruction)) {
        const { manager, action, invocation, verb, call, options } = command;
        if (manager !== 'apk' || action !== 'install' || hasOption(command, noCache)) continue;
        const own = options.flatMap(({ name, value }) => (name === '--cache-dir' && value ? value : []));
        if (isPassing(instruction, ['/var/cache/apk', '/etc/apk/cache', ...own])) continue;
        const edit = wordBehind(doc, verb, '--no-cache');
        report({
          region: call,
          message: '`apk add` keeps the index of packages for later calls.',
          ...commandEvidence(invocation),
          ...(edit && { fixes: [{ title: 'Add `--no-cache`', mode: 'fix', edits: [edit] }] }),
        });
      }
    }
  },
};

const noCache = new Set(['--no-cache']);
