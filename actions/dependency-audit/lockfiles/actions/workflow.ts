import type { Comment, SourceFile } from '../../../../shared/core/document.ts';
import type { ActionReference } from '../../../../shared/parse/references/action.ts';
import { parseKind, rootReferences, type YamlKind } from '../../../../shared/parse/references/formats.ts';
import { inOrder, knownActions } from '../../../../shared/parse/references/reference.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { pinnedVersion } from './pinned-version.ts';

/** The actions and reusable workflows that the `uses:` of a workflow, or of a composite action, name. */
export function readUses(file: SourceFile, kind: YamlKind & ('workflow' | 'action')): Read | undefined {
  const yaml = parseKind(file, kind);
  const references = inOrder(yaml.roots.flatMap((root) => [...rootReferences(root, file, kind)]));
  if (kind === 'action' && references.length === 0) return undefined;
  const [problem] = yaml.problems;
  if (problem !== undefined)
    throw new LockfileFault(
      `Not readable as YAML: ${problem.reason}.`,
      problem.line,
      'Mend the YAML; where the file is broken on purpose, exclude it in the policy.',
    );
  const { comments } = yaml;
  const behind = new Map(comments.map((comment) => [comment.region.startLine, comment]));
  const entries = [...knownActions({ ...file, comments, references })].map(
    ({ written: { region }, action }): Entry => ({
      ...entryOf(action, behind.get(region.endLine)),
      region,
      isDirect: true,
    }),
  );
  return { packages: packagesOf('GitHub Actions', entries) };
}

function entryOf(action: ActionReference, comment: Comment | undefined): Omit<Entry, 'region'> {
  const { owner, repository, pin, ref } = action;
  const commit = pin === 'commit' ? ref.toLowerCase() : undefined;
  return {
    name: `${owner}/${repository}`,
    ...pinnedVersion(action, comment),
    origin: { kind: 'git', url: undefined, host: undefined, commit },
  };
}
