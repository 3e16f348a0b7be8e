import { claim } from '../claims.ts';
import type { WrittenAction } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import type { LockEntry, Lockfile, LockedWorkflow } from './lockfile.ts';
import { pinKey } from './pin.ts';
import { usesIn, type Use } from './uses.ts';

/** GitHub reads workflows from one folder alone. */
export const isWorkflowPath = (path: string): boolean => claim(path)?.kind === 'workflow';

/** An onboarded workflow together with what it uses. */
export interface Onboarded {
  readonly workflow: LockedWorkflow;
  readonly doc: PinDocument;
  readonly uses: readonly Use[];
  /** Keys of its list. */
  readonly listed: ReadonlySet<string>;
}

/** A lock that GitHub reads, and the repository it speaks of. */
export interface LockedRepository {
  readonly lock: Lockfile;
  readonly entries: ReadonlyMap<string, LockEntry>;
  readonly byPath: ReadonlyMap<string, PinDocument>;
  /** Empty where `isCut`. */
  readonly onboarded: readonly Onboarded[];
  /** See `lockedPins`. */
  readonly pins: ReadonlySet<WrittenAction>;
  /** The workflows use more than is followed: what they use is not known, and nothing counts as locked. */
  readonly isCut: boolean;
}

/** References and local actions, followed from all workflows together. */
export const maxSteps = 200_000;

const known = new WeakMap<readonly PinDocument[], LockedRepository | undefined>();

/** Undefined without a lock, and with one that GitHub throws away. Several rules ask: it is worked out once. */
export function lockedRepository(docs: readonly PinDocument[]): LockedRepository | undefined {
  if (!known.has(docs)) known.set(docs, readRepository(docs));
  return known.get(docs);
}

function readRepository(docs: readonly PinDocument[]): LockedRepository | undefined {
  const lock = docs.find((doc) => doc.lock !== undefined)?.lock;
  if (lock?.isRead !== true) return undefined;
  const byPath = new Map(docs.map((doc) => [doc.path, doc]));
  const entries = new Map(lock.entries.map((entry) => [entry.pin.key, entry]));
  let left = maxSteps;
  const usesOf = usesIn(byPath, (steps) => (left -= steps) >= 0);
  const onboarded = lock.workflows.flatMap((workflow): Onboarded[] => {
    const doc = isWorkflowPath(workflow.path) ? byPath.get(workflow.path) : undefined;
    if (doc === undefined) return [];
    const listed = new Set(workflow.pins.map(({ key }) => key));
    return [{ workflow, doc, uses: usesOf(doc), listed }];
  });
  const onboardedDocs = new Set(onboarded.map(({ doc }) => doc));
  const others = docs.filter((doc) => isWorkflowPath(doc.path) && !onboardedDocs.has(doc));
  const besides = others.flatMap(usesOf);
  if (left < 0) return { lock, entries, byPath, onboarded: [], pins: new Set(), isCut: true };
  const pins = pinsOf(onboarded, entries, besides);
  return { lock, entries, byPath, onboarded, pins, isCut: false };
}

/**
 * Every reference for which GitHub runs the commit of a lock, whoever made that lock: it is as good as a commit in the
 * reference. One in an action of the repository counts where all workflows that come to use it are onboarded, and only
 * below `.github`: an action elsewhere may be used from other repositories, which do not read this lock.
 */
export const lockedPins = (docs: readonly PinDocument[]): ReadonlySet<WrittenAction> =>
  lockedRepository(docs)?.pins ?? new Set();

/** `others`: what workflows use that are not onboarded. */
function pinsOf(
  onboarded: readonly Onboarded[],
  entries: ReadonlyMap<string, LockEntry>,
  others: Iterable<Use>,
): ReadonlySet<WrittenAction> {
  const locked = new Set<WrittenAction>();
  const open = new Set<WrittenAction>();
  for (const { uses, listed } of onboarded)
    for (const { pin, action, isLockable } of uses) {
      const key = pinKey(action);
      const isLocked = isLockable && listed.has(key) && entries.get(key)?.resolved !== undefined;
      (isLocked && pin.region.path.startsWith('.github/') ? locked : open).add(pin);
    }
  for (const { pin } of others) open.add(pin);
  for (const pin of open) locked.delete(pin);
  return locked;
}
