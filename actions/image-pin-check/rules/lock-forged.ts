import type { DocumentRule } from '../../../shared/core/rule.ts';
import { lockPath } from '../lock/lockfile.ts';
import type { PinDocument } from '../pin-document.ts';

const head = "version: 'v0.0.3'\nworkflows: {}\ndependencies:\n";
const digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const other = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c';
const entry = (key: string, ref: string, commit: string, owner: number, repository: number) =>
  `  '${key}':\n    ref: '${ref}'\n    commit: 'sha1-${commit}'\n    owner_id: ${owner}\n    repo_id: ${repository}\n`;

export const lockForged: DocumentRule<PinDocument> = {
  id: 'image-pin-check/lock-forged',
  scope: 'document',
  title: 'Lock entry that contradicts itself or another',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'The tool that writes lockfiles cannot write this. A person did, and a reader who trusts one half of it, the ' +
    'tag or the name, gets the code of the other.',
  advice: 'Find out who wrote the entry, then write the lockfile anew with `gh actions-lock --relock`.',
  references: [
    'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
    'https://github.com/github/actions-lockfile',
    'CWE-345',
    'CWE-829',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        path: lockPath,
        text:
          head +
          entry('someone/build@v1', 'v2', digest, 21, 4711) +
          entry(`someone/deploy@${digest}`, 'v1', other, 21, 4712) +
          entry('someone/lint@v1', 'v1', digest, 21, 4713) +
          entry('someone/lint@v2', 'v2', other, 22, 4714),
        lines: [5, 11, 22, 23],
      },
    ],
    good: [
      {
        path: lockPath,
        text:
          head +
          entry('someone/build@v1', 'v1', digest, 21, 4711) +
          entry('someone/build@v2', 'v2', other, 21, 4711) +
          entry(`someone/deploy@${digest}`, 'v1.4.0', digest, 21, 4712),
      },
    ],
  },
  check({ doc }, report) {
    for (const { kind, region, message, evidence, related } of doc.lock?.faults ?? []) {
      if (kind === 'forged')
        report({ region, message, evidence, related: related === undefined ? [] : [related] });
    }
  },
};
