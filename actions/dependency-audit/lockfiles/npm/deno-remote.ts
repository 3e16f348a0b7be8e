import type { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { originOf } from '../origin.ts';
import { keyRegion } from '../places.ts';

/** Longer addresses are not looked at; in UTF-16 code units. */
const longest = 1_000;

const versioned =
  /(@[a-z\d~._-]{1,100}\/[a-z\d~._-]{1,214}|[a-z\d~_-][a-z\d~._-]{0,213})@(\d+\.\d+\.\d+[\w.+-]{0,100})(?=[/?&]|$)/;

/** Where the first part of a path that has a version is a package of npm: servers that make modules of them. */
const servers = new RegExp(
  `^https://(?:esm\\.sh|unpkg\\.com|esm\\.run)/(?:v\\d+/|stable/)?\\*?${versioned.source}`,
);

/** The same on any host, where the path says so. */
const marked = new RegExp(`^https://[^/]{1,253}/npm/${versioned.source}`);

/**
 * Packages of npm that come as modules by address: those of `remote`, or of the whole file in version 1. Of other addresses
 * (`deno.land/x`) no advisory knows anything.
 */
export function remotePackages(remote: Tree | undefined, lines: Lines): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const [address, member] of membersOf(remote)) {
    if (address.length > longest) continue;
    const [whole = '', name, version] = marked.exec(address) ?? servers.exec(address) ?? [];
    if (name === undefined || version === undefined || found.has(whole)) continue;
    found.set(whole, { name, version, region: keyRegion(member, lines), origin: originOf('url', whole) });
  }
  return [...found.values()];
}
