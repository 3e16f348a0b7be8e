import type { Past } from '../../../shared/core/files.ts';

/** `path text`, or `path code` of what could not be read, for each place of each blob; sorted. */
export async function brought(past: Past): Promise<string[]> {
  const all = [...(await past.places())].flatMap(([blob, places]) =>
    places.map((place) => ({ blob, place })),
  );
  const shown: string[] = [];
  for await (const one of past.blobs(all)) {
    const text = 'raw' in one ? (one.raw.bytes?.toString() ?? 'large').trim() : one.unchecked.code;
    shown.push(`${one.wanted.place.path} ${text}`);
  }
  return shown.sort();
}
