import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { reportOpen } from '../language-packages.ts';

export const npmUnpinned: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/npm-unpinned',
  scope: 'document',
  title: 'npm package without a version',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'Whatever is newest on the day of the build is taken, its install scripts included; a taken-over package comes in at once.',
  advice: 'Write `name@1.2.3`, a tag or commit behind the `#` of a repository, or install from a lock file.',
  references: ['https://docs.npmjs.com/cli/commands/npm-install', 'CWE-1357'],
  aliases: ['DL3016'],
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN npm install -g typescript @scope/tool\n', lines: [2, 2] },
      { text: 'FROM node:22\nRUN npm ci && \\\n  npm --prefix /srv i pm2@latest\n', lines: [3] },
      { text: 'FROM node:22\nRUN <<EOF\nyarn global add serve\npnpm add -g turbo\nEOF\n', lines: [3, 4] },
      { text: 'FROM node:22\nRUN ["npm", "install", "git+https://git.example/a.git"]\n', lines: [2] },
      { text: 'FROM node:22\nONBUILD RUN npm add --registry https://r.example owner/repo\n', lines: [2] },
    ],
    good: [
      { text: 'FROM node:22\nRUN npm install\nRUN npm install --omit dev && yarn install && pnpm i\n' },
      { text: 'FROM node:22\nRUN npm i -g typescript@5.6.2 @scope/tool@"^1.0.0" alias@npm:real@2\n' },
      {
        text: 'FROM node:22\nRUN npm i ./lib /srv/lib ../lib file:lib a-1.0.0.tgz https://f.example/b.tgz\n',
      },
      { text: 'FROM node:22\nRUN npm i owner/repo#v1 git+ssh://git@git.example/a.git#1a2b3c\n' },
      { text: 'FROM node:22\nRUN npm run install left && npm i "$PACKAGE" npm@$NPM_VERSION\n' },
    ],
  },
  check({ doc }, report) {
    reportOpen(doc, report, 'node');
  },
};
