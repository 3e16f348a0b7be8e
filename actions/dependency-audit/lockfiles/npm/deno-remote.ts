import type { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { originOf } from '../origin.ts';
import { keyRegion } from '../places.ts';

/** Longer addresses are not looked at; in UTF-16 code units. */
const longest = 1_000;

/** A range or a tag leads to some version on the day. */
const asked = '@([^/?&#@]{1,100})(?=[/?&#]|$)';

const versioned = `(@[a-z\\d~._-]{1,100}/[a-z\\d~._-]{1,214}|[a-z\\d~_-][a-z\\d~._-]{0,213})${asked}`;

/** Where the first part of a path that has a version is a package of npm: servers that make modules of them. */
const servers = new RegExp(
  `^https://(?:(?:esm\\.sh|esm\\.run)/(?:v\\d+/|stable/)?\\*?|unpkg\\.com/|cdn\\.skypack\\.dev/(?:-/|pin/)?)${versioned}`,
);

/** The same on any host, where the path says so. */
const marked = new RegExp(`^https://[^/]{1,253}/npm[/:]${versioned}`);

/** npm has packages of JSR under a scope of its own. */
const ofJsr = new RegExp(`^https://esm\\.sh/jsr/@([a-z\\d-]{1,100})/([a-z\\d-]{1,100})${asked}`);

/**
 * Packages of npm that come as modules by address: those of `remote`, or of the whole file in version 1. Of other addresses
 * (`deno.land/x`) no advisory knows anything.
 */
export function remotePackages(remote: Tree | undefined, lines: Lines): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const [address, member] of membersOf(remote)) {
    if (address.length > longest) continue;
    const { whole, name, version = '' } = packageAt(unescaped(address)) ?? {};
    if (whole === undefined || name === undefined || found.has(whole)) continue;
    const pinned = /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? version : '';
    found.set(whole, {
      name,
      version: pinned,
      region: keyRegion(member, lines),
      origin: originOf('url', whole),
    });
  }
  return [...found.values()];
}

interface Served {
  readonly whole: string;
  readonly name: string;
  readonly version: string | undefined;
}

function packageAt(address: string): Served | undefined {
  const jsr = ofJsr.exec(address);
  if (jsr !== null) return { whole: jsr[0], name: `@jsr/${jsr[1] ?? ''}__${jsr[2] ?? ''}`, version: jsr[3] };
  const [whole, name, version] = marked.exec(address) ?? servers.exec(address) ?? [];
  return whole === undefined || name === undefined ? undefined : { whole, name, version };
}

/** As a server reads it. */
function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
