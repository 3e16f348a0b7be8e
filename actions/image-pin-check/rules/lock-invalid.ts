import type { DocumentRule } from '../../../shared/core/rule.ts';
import { lockPath } from '../lock/lockfile.ts';
import type { PinDocument } from '../pin-document.ts';

const head =
  "version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - 'someone/build@v1'\ndependencies:\n";
const digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

export const lockInvalid: DocumentRule<PinDocument> = {
  id: 'image-pin-check/lock-invalid',
  scope: 'document',
  title: 'Lockfile of actions that GitHub does not accept',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'A lockfile that cannot be used locks nothing: the run is refused, or goes on with whatever the tags point at, ' +
    'and nobody is told.',
  advice: 'Write it anew with `gh actions-lock`, and never by hand.',
  references: [
    'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
    'https://github.com/github/actions-lockfile',
    'CWE-1357',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        path: lockPath,
        text:
          `${head}  'someone/build@v1':\n    ref: 'v1'\n    commit: 'sha1-1a2b3c4'\n    owner_id: 0\n` +
          `  'someone/deploy@v2':\n    ref: 'v2'\n    commit: 'sha1-${digest}'\n    owner_id: 21\n`,
        lines: [6, 8, 9, 10],
      },
      { path: lockPath, text: "version: 'latest'\nworkflows: []\nimages: {}\n", lines: [1, 2, 3] },
    ],
    good: [
      {
        path: lockPath,
        text:
          `${head}  'someone/build@v1':\n    ref: 'v1'\n    commit: 'sha1-${digest}'\n` +
          '    owner_id: 21\n    repo_id: 4711\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const { kind, region, message, evidence } of doc.lock?.faults ?? []) {
      if (kind === 'invalid') report({ region, message, evidence });
    }
  },
};
