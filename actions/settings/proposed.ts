import type { Side } from '../../shared/core/run.ts';

/**
 * Settings that head has and the trusted side has not, or has otherwise: they count once they are merged, and whoever
 * reads the report should know. `isSetting` tells which paths decide about the gate.
 */
export async function proposedSettings(
  trusted: Side,
  head: Side,
  isSetting: (path: string) => boolean,
): Promise<readonly string[]> {
  if (trusted.source === head.source) return [];
  const [before, now] = await Promise.all([blobs(trusted, isSetting), blobs(head, isSetting)]);
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .sort();
}

async function blobs(
  { source, listing }: Side,
  isSetting: (path: string) => boolean,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const result of source.read(listing.entries.filter(({ path }) => isSetting(path))))
    found.set(result.entry.path, 'file' in result ? result.file.blob : 'unread');
  return found;
}
