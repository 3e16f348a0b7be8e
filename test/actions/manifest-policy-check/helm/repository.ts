import type { SideFiles } from '../../../../shared/core/side-files.ts';

/** Files that are in memory. */
export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): SideFiles {
  const bytes = new Map(
    Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? Buffer.from(text) : text]),
  );
  return {
    paths: new Set(bytes.keys()),
    read: (paths) =>
      Promise.resolve(
        new Map(
          paths.flatMap((path) => {
            const found = bytes.get(path);
            return found === undefined ? [] : [[path, found] as const];
          }),
        ),
      ),
  };
}
