import type { ActionFacts, OnlineActions } from './action-facts.ts';

/** What the examples of rules on actions are made of. */
export const exampleCommit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
export const otherCommit = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c';

/** A workflow whose steps use these, one a line from line 6. */
export const exampleWorkflow = (...uses: readonly string[]) => ({
  path: '.github/workflows/build.yml',
  text:
    'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
    uses.map((one) => `      - uses: ${one}\n`).join(''),
});

/** What is known of one action, `key` as `actionKey` has it; a commit under no tag where nothing else is said. */
export function exampleFacts(key: string, known: Partial<ActionFacts> = {}): OnlineActions {
  const fullName = key.split(/[/@]/).slice(0, 2).join('/');
  const found: ActionFacts = {
    repository: { fullName, id: 1, ownerId: 2, archived: false, defaultBranch: 'main' },
    target: { kind: 'commit', commit: exampleCommit },
    tags: [],
    tagsComplete: true,
    named: new Map(),
    nested: [],
    ...known,
  };
  return { actions: new Map([[key, found]]) };
}
