import type { Unchecked } from '../../../../shared/core/check.ts';
import type { Rendered } from '../rendered.ts';
import { Accumulation } from './accumulate.ts';
import { Fault, Limit } from './fault.ts';
import { hashOf } from './generate.ts';
import { kustomizationIn, type Kustomization } from './kustomization.ts';
import { Ledger, type Beyond, type Budget, type BuildFiles } from './ledger.ts';
import type { ListMergeAt } from './merge.ts';
import { inOrder } from './order.ts';
import { kustomizationNames } from './paths.ts';
import { within } from '../../../../shared/parse/repository-path.ts';
import { followNames } from './references.ts';
import type { Resource } from './resource.ts';
import { Made, Mapping, at, placeOf, textOf } from './tree.ts';
import { resolve } from './variables.ts';

export type { Beyond, Budget, BuildFiles } from './ledger.ts';
export type { ListMergeAt } from './merge.ts';

/** What `kustomize build` makes of a folder. */
export interface Build extends Rendered {
  /** What only the real kustomize does: with it the objects may be others. Neither checked nor in `unchecked`. */
  readonly beyond: readonly Beyond[];
  /** Paths that were asked for and not there: load those that there are, and build again. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * Builds the kustomization of a folder ('' is the repository's root) as kustomize 5.8 does, out of files that are loaded.
 * What kustomize would refuse is in `unchecked`, and everything else is still built.
 */
export function buildKustomization(
  folder: string,
  files: BuildFiles,
  listMergeAt: ListMergeAt,
  budget?: Budget,
): Build {
  const ledger = new Ledger(files, budget);
  const place = { path: within(folder, kustomizationNames[0]), line: 1 };
  let kustomization: Kustomization | undefined;
  let objects: readonly Resource[] = [];
  try {
    kustomization = ledger.attempt(place, () => kustomizationIn(folder, ledger));
    if (kustomization) objects = finished(kustomization, ledger, listMergeAt);
  } catch (error) {
    if (!(error instanceof Limit)) throw error;
    const hint = 'Build less at once, or exclude the kustomization in the policy.';
    ledger.note(
      new Fault(`A kustomization is too large to build: ${error.message}.`, hint, undefined, 'limit'),
      place,
    );
  }
  const unchecked: readonly Unchecked[] = ledger.unchecked;
  return {
    title: folder === '' ? 'the kustomization at the root' : folder,
    path: kustomization?.file.path ?? place.path,
    objects: objects.map(({ root }) => root),
    parts: ledger.parts,
    sources: [...ledger.sources.values()],
    unchecked,
    excluded: [],
    beyond: ledger.beyond,
    wanted: ledger.wanted,
  };
}

function finished(
  kustomization: Kustomization,
  ledger: Ledger,
  listMergeAt: ListMergeAt,
): readonly Resource[] {
  const accumulation = new Accumulation(ledger, listMergeAt);
  const built = accumulation.build(kustomization, []);
  const all = built.resources.change();
  for (const resource of all) if (resource.isHashed) addHash(resource);
  ledger.attempt(kustomization.place, () => followNames(all));
  ledger.attempt(kustomization.place, () => resolve(built.variables, all));
  const kept = all.filter((each) => !isLocal(each));
  const options = kustomization.root.at('sortOptions');
  // A file that only what was dropped came from is whole by itself.
  for (const { root } of kept) ledger.parts.add(root.region.path);
  const sorted = ledger.attempt(placeOf(options), () => inOrder(kept, options)) ?? kept;
  for (const resource of sorted) settleAnnotations(resource);
  return sorted;
}

function addHash(resource: Resource): void {
  const hash = hashOf(resource);
  const slot = resource.metadata.slot('name');
  if (!slot) return;
  resource.remember();
  slot.put(new Made(`${textOf(slot.value)}-${hash}`, slot.value));
}

/** For kustomize alone. */
const isLocal = ({ annotations }: Resource): boolean =>
  annotations.has('config.kubernetes.io/local-config') &&
  annotations.get('config.kubernetes.io/local-config') !== 'false';

/** Every annotation comes out as text, and kustomize's own not at all. */
function settleAnnotations({ root }: Resource): void {
  const annotations = at(root, 'metadata', 'annotations');
  const metadata = root.get('metadata');
  if (!(metadata instanceof Mapping) || annotations === undefined) return;
  if (!(annotations instanceof Mapping) || annotations.entries.length === 0) {
    metadata.remove('annotations');
    return;
  }
  for (const { key, value } of [...annotations.entries]) {
    const name = textOf(key);
    if (own.has(name)) annotations.remove(name);
    else if (value.kind !== 'scalar' || typeof value.value !== 'string')
      annotations.set(name, new Made(textOf(value), value), key);
  }
  if (annotations.entries.length === 0) metadata.remove('annotations');
}

const own = new Set(['config.kubernetes.io/origin', 'alpha.config.kubernetes.io/transformations']);
