import type { ActionReference } from '../../../shared/parse/references/action.ts';
import { knownActions, type WrittenAction } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

/** A remote action or reusable workflow that a workflow comes to use. */
export interface Use {
  readonly pin: WrittenAction;
  readonly action: ActionReference;
  /**
   * Written in the workflow, or in an action of the repository that is reached by `$/path` alone. What is behind a
   * `./path` is whatever lies in the runner's working directory by then, so the lock has nothing to do with it.
   */
  readonly isLockable: boolean;
}

/**
 * Tells what a workflow uses, through the composite actions of its own repository. Workflows that it calls in there are
 * not followed: they have their own place in the lock. Each document is read once, whoever comes to use it. Where `spend`
 * refuses further steps, what is told is not all.
 */
export function usesIn(
  byPath: ReadonlyMap<string, PinDocument>,
  spend: (steps: number) => boolean,
): (workflow: PinDocument) => readonly Use[] {
  const known = new Map<PinDocument, readonly LocalAction[]>();
  const locals = (doc: PinDocument): readonly LocalAction[] => {
    const found = known.get(doc) ?? localActions(doc, byPath);
    known.set(doc, found);
    return spend(found.length + 1) ? found : [];
  };
  // Workflows share them: a thousand that come to use the same actions are no thousand copies.
  const written = { lockable: new Map<PinDocument, Use[]>(), loose: new Map<PinDocument, Use[]>() };
  const uses = (docs: ReadonlySet<PinDocument>, isLockable: boolean): Use[] =>
    [...docs].flatMap((doc) => {
      const kept = isLockable ? written.lockable : written.loose;
      const found =
        kept.get(doc) ??
        [...knownActions(doc)].map(({ written: pin, action }) => ({ pin, action, isLockable }));
      kept.set(doc, found);
      return spend(found.length) ? found : [];
    });
  return (workflow) => {
    const own = reach([workflow], (doc) => locals(doc).filter(({ isSelf }) => isSelf));
    const besides = [...own].flatMap((doc) => locals(doc).filter(({ isSelf }) => !isSelf));
    const loose = reach(
      besides.map(({ doc }) => doc),
      locals,
    );
    return [...uses(own, true), ...uses(loose, false)];
  };
}

interface LocalAction {
  readonly doc: PinDocument;
  readonly isSelf: boolean;
}

function reach(
  start: readonly PinDocument[],
  next: (doc: PinDocument) => readonly LocalAction[],
): ReadonlySet<PinDocument> {
  const seen = new Set(start);
  // A set gives back what is added to it while it is being read.
  for (const doc of seen) for (const target of next(doc)) seen.add(target.doc);
  return seen;
}

/** The actions of the repository that a document names, each once: by `$/path` (`isSelf`) or by `./path`. */
function localActions(
  { references }: PinDocument,
  byPath: ReadonlyMap<string, PinDocument>,
): readonly LocalAction[] {
  const found = { self: new Set<PinDocument>(), other: new Set<PinDocument>() };
  for (const { kind, state, text } of references) {
    if (kind !== 'action' || state.status !== 'local') continue;
    const folder = text
      .slice(1)
      .split(/[/\\]/)
      .filter((part) => part !== '' && part !== '.')
      .join('/');
    for (const name of ['action.yml', 'action.yaml']) {
      const target = byPath.get(folder === '' ? name : `${folder}/${name}`);
      if (target !== undefined) found[text.startsWith('$') ? 'self' : 'other'].add(target);
    }
  }
  return [
    ...[...found.self].map((doc) => ({ doc, isSelf: true })),
    ...[...found.other].map((doc) => ({ doc, isSelf: false })),
  ];
}
