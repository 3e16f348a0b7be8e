import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { operands, textOf } from '../command-line.ts';
import { environment } from '../environment.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import { languageInstall } from '../language-packages.ts';
import { commandAtEnd } from '../leftovers.ts';
import { programsOf } from '../invocations.ts';
import { passingFolders, runsOf, shippedRuns } from '../runs.ts';

export const yarnCache: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/yarn-cache',
  scope: 'document',
  title: 'Yarn leaves its cache in the image',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Every downloaded package stays in the layer a second time, and the running program never reads it.',
  advice:
    'End the RUN with `yarn cache clean`, or keep the cache outside: `RUN --mount=type=cache,target=/root/.cache/yarn`.',
  references: [
    'https://classic.yarnpkg.com/en/docs/cli/cache#toc-yarn-cache-clean',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  aliases: ['DL3060'],
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN yarn install --frozen-lockfile\n', lines: [2] },
      { text: 'FROM node:22\nRUN yarn cache clean && \\\n  yarn add a@1 && \\\n  yarn build\n', lines: [3] },
      { text: 'FROM node:22\nRUN ["yarn", "global", "add", "a@1"]\nONBUILD RUN yarn\n', lines: [2, 3] },
      { text: 'FROM node:22 AS base\nRUN <<EOF\nyarn --production\nEOF\nFROM base\n', lines: [3] },
    ],
    good: [
      {
        text: 'FROM node:22\nRUN yarn install && yarn cache clean\nRUN yarn && rm -rf /usr/local/share/.cache\n',
      },
      { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.cache/yarn yarn install\n' },
      { text: 'FROM node:22 AS build\nRUN yarn install\nFROM node:22\nCOPY --from=build /a /a\n' },
      { text: 'FROM node:22\nRUN yarn build && yarn --version && npm ci\n' },
    ],
  },
  check({ doc }, report) {
    if (runsOf(doc, 'yarn', 'yarnpkg').length === 0) return;
    const folders = environment(doc, 'YARN_CACHE_FOLDER');
    for (const instruction of shippedRuns(doc)) {
      const programs = programsOf(instruction);
      if (!programs.some(installs)) continue;
      const folder = folders.get(instruction);
      if (passingFolders(instruction).some((each) => /yarn|\/\.cache$|\$/.test(each) || each === folder))
        continue;
      const last = programs.findLastIndex(cleans);
      const found = programs.filter((invocation, index) => index >= last && installs(invocation));
      const edit = found.length === 0 ? undefined : commandAtEnd(doc, instruction, 'yarn cache clean');
      for (const invocation of found) {
        report({
          region: invocation.region,
          message: 'What Yarn downloads stays in the layer as a cache that nothing reads again.',
          ...commandEvidence(invocation),
          fixes: edit === undefined ? [] : [{ title: 'Add `yarn cache clean`', mode: 'fix', edits: [edit] }],
        });
      }
    }
  },
};

function installs(invocation: Invocation): boolean {
  const { name, args } = invocation;
  if (name !== 'yarn' && name !== 'yarnpkg') return false;
  if (args.some(({ value }) => value === undefined || /^(?:-v|-h|--version|--help)$/.test(value)))
    return false;
  return operands(args).length === 0 || languageInstall(invocation)?.tool === 'yarn';
}

const cleans = ({ name, args }: Invocation): boolean =>
  name === 'rm'
    ? args.some((word) => /yarn|\.cache(?:\/|$)/.test(textOf(word)))
    : name.startsWith('yarn') && args[0]?.value === 'cache' && args[1]?.value === 'clean';
