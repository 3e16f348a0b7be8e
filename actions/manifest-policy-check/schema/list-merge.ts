import { builtInKind } from './kinds.ts';
import type { Member, Type } from './type.ts';

/**
 * What a strategic merge patch does with a list: it finds items by their keys, adds what is not there yet, or puts its own
 * list in place. Where there are several keys, a patch that lacks the later ones is matched by the first alone.
 */
export type ListMerge =
  | { readonly by: 'key'; readonly keys: readonly string[] }
  | { readonly by: 'value' }
  | { readonly by: 'replace' };

/**
 * `path`: names of fields from the object's root, items of lists left out (`spec template spec containers ports`). Lists of
 * kinds that are not Kubernetes' own are replaced, as kustomize does it without a schema.
 */
export function listMergeAt(apiVersion: string, kind: string, path: readonly string[]): ListMerge {
  let type: Type | undefined = builtInKind(apiVersion, kind)?.type;
  let member: Member | undefined;
  for (const name of path) {
    const owner: Type | undefined = insideLists(type);
    const each: Type | undefined = owner?.form === 'map' ? owner.each : undefined;
    member = each ? undefined : owner?.members.get(name);
    type = each ?? member?.type;
  }
  const keys = type?.form === 'list' ? member?.mergeKeys : undefined;
  if (keys === undefined) return { by: 'replace' };
  return keys.length === 0 ? { by: 'value' } : { by: 'key', keys };
}

const insideLists = (type: Type | undefined): Type | undefined =>
  type?.form === 'list' ? insideLists(type.each) : type;
