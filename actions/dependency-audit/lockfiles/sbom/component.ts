import type { Region } from '../../../../shared/core/finding.ts';
import type { Origin, Package } from '../../package.ts';
import { packageOf } from '../../package-purl.ts';
import { parsePurl, PurlFault, type Purl } from '../../purl.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';

/** What an SBOM lists, whatever its format. */
export interface Component {
  /** How the rest of the SBOM names it. */
  readonly ref: string | undefined;
  /** Without one it cannot be known for any package. */
  readonly purl: string | undefined;
  /** Of its purl. */
  readonly region: Region;
  readonly licence: string | undefined;
  /** `sha256:` and hexadecimal digits. */
  readonly integrity: readonly string[];
  readonly isDev?: boolean | undefined;
  readonly groups?: readonly string[];
  /** Where it can be had. */
  readonly url?: string | undefined;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly isDev?: boolean;
}

/**
 * The packages that are of an ecosystem of ours. `roots`: what the SBOM is about; what that needs is direct.
 * @throws LockfileFault where a purl is none.
 */
export function packagesOfSbom(
  components: readonly Component[],
  edges: readonly Edge[],
  roots: readonly string[],
): readonly Package[] {
  const known = components.flatMap((component) => {
    const named = packageIn(component);
    return named === undefined ? [] : [{ ...component, ...named }];
  });
  const links = new Links(known.map(({ ref }) => ref ?? '\0'));
  const needs = known.map((): Set<number> => new Set());
  const [direct, shipped, developed] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const starts = new Set(roots);
  for (const { from, to, isDev = false } of edges) {
    const targets = links.of(to);
    for (const target of targets) (isDev ? developed : shipped).add(target);
    if (starts.has(from)) for (const target of targets) direct.add(target);
    for (const index of links.of(from)) for (const target of targets) needs[index]?.add(target);
  }
  const entries = known.map(({ ref, purl: _, url, isDev, ...rest }, index): Entry => ({
    ...rest,
    isDev: isDev ?? (developed.has(index) ? !shipped.has(index) : undefined),
    isDirect: direct.size === 0 || starts.has(ref ?? '') ? undefined : direct.has(index),
    origin: url === undefined ? undefined : originAt(url),
    needs: edges.length === 0 ? undefined : [...(needs[index] ?? [])],
  }));
  return packagesOf('npm', entries);
}

/** `git+https://host/path@commit` is how SPDX 2 writes it. */
function originAt(url: string): Origin {
  const [, repository = url, commit] = /^(.{1,4000})@([\da-f]{40}(?:[\da-f]{24})?)$/.exec(url) ?? [];
  return /^git[+:]/.test(url) ? originOf('git', repository, commit) : originOf('registry', url);
}

type Named = Required<Pick<Entry, 'ecosystem' | 'name' | 'version' | 'qualifiers'>>;

function packageIn({ purl: text, region }: Component): Named | undefined {
  if (text === undefined) return undefined;
  const purl = purlIn(text, region.startLine);
  const found = packageOf(purl);
  return found && { ...found, qualifiers: purl.qualifiers };
}

function purlIn(text: string, line: number): Purl {
  try {
    return parsePurl(text);
  } catch (error) {
    if (!(error instanceof PurlFault)) throw error;
    throw new LockfileFault(
      'A component has a purl that is none.',
      line,
      'Write the SBOM anew, or mend the purl.',
    );
  }
}

/** `SHA-256` and `SHA256` are one algorithm. */
export function checksum(algorithm: string | undefined, value: string | undefined): readonly string[] {
  if (!algorithm || !value) return [];
  return [`${algorithm.toLowerCase().replace(/^sha-?(?=\d+$)/, 'sha')}:${value.trim()}`];
}

/** Neither says anything. */
export const saidLicence = (text: string | undefined): string | undefined =>
  text === undefined || text === '' || text === 'NOASSERTION' || text === 'NONE' ? undefined : text;
