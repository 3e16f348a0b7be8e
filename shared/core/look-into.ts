import type { FileSource, Listing, Past } from './files.ts';
import { scanPast, type PastScan } from './past.ts';
import type { Scope } from './result.ts';
import { scan } from './scan.ts';
import type { ScanContext, Scanned } from './scanned.ts';
import type { ActiveCheck } from './settings.ts';

/** The files of one state of the repository. */
export interface Tree {
  readonly source: FileSource;
  /** Of it, what is to be checked. */
  readonly listing: Listing;
}

export interface LookRequest {
  readonly head: Tree;
  /** Undefined: nothing to compare with. */
  readonly base: Tree | undefined;
  /** What commits held, for checks that look there; undefined where none are to be looked into. */
  readonly past?: Past | undefined;
  readonly scope: Scope;
  /** Every file is read, whatever the change touches: for a baseline of all there is. */
  readonly isWhole?: boolean;
}

/** What was read of both sides, and of commits: check by check, in one order. */
interface Looked {
  readonly head: readonly Scanned[];
  readonly before: readonly Scanned[] | undefined;
  readonly past: readonly (PastScan | undefined)[];
}

/** Reads head, what base has otherwise, and what commits hold besides. */
export async function lookInto(
  active: readonly ActiveCheck[],
  request: LookRequest,
  context: ScanContext,
): Promise<Looked> {
  const { base } = request;
  const untouched = active.some(({ check }) => check.bytes?.past === true)
    ? await untouchedBy(request)
    : undefined;
  const head = await scan(active, request.head.source, request.head.listing, context, { untouched });
  const before = base && (await scan(active, base.source, base.listing, context, { head }));
  const past: (PastScan | undefined)[] = [];
  for (const [index, scanned] of head.entries())
    past.push(request.past && (await scanPast(scanned, before?.[index], request.past, context)));
  // What commits hold may stand in a file that none of them touches, and then it is nothing new.
  if (untouched && past.some((seen) => (seen?.observations ?? []).length > 0))
    return lookInto(active, { ...request, isWhole: true }, context);
  return { head, before, past };
}

/**
 * Blobs by path, of files that base has and no commit of the change brings anything to. Undefined where they count too:
 * what stands can gate, or nothing tells what changed.
 */
async function untouchedBy({
  base,
  past,
  scope,
  isWhole,
}: LookRequest): Promise<ReadonlyMap<string, string> | undefined> {
  if (base === undefined || past === undefined || scope === 'all' || isWhole === true) return undefined;
  const touched = new Set(
    [...(await past.places()).values()].flatMap((places) => places.map(({ path }) => path)),
  );
  return new Map(
    base.listing.entries.flatMap(({ path, blob }): [string, string][] =>
      blob === undefined || touched.has(path) ? [] : [[path, blob]],
    ),
  );
}
