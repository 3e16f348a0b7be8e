import type { SourceFile } from '../../../../shared/core/document.ts';
import { groupBy } from '../../../../shared/core/group.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import type { Origin } from '../../package.ts';
import { LockfileFault } from '../fault.ts';
import { usualRegistry } from '../origin.ts';
import type { Read } from '../read.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { unknownVersion } from '../trees.ts';
import { identified } from './archive-address.ts';
import { onlyOnes } from './only.ts';
import { readBlocks, type Block } from './yarn-blocks.ts';
import { nameOf, rangeOf, realName } from './descriptor.ts';
import { npmSource, resolvedOrigin } from './source.ts';

/**
 * Reads version 1 of `yarn.lock` (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/): a block a package, under all the
 * ranges that it was chosen for. A range that no block asks for is the project's own.
 * @throws LockfileFault
 */
export function readYarnClassic(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const header = /^# yarn lockfile v(?!1\s)/m.exec(file.text);
  if (header !== null) throw unknownVersion(lines.lineAt(header.index), '1');
  const blocks = readBlocks(file.text, lines).flatMap(byName);
  const chosen = new Choices(blocks);
  const needs = blocks.map((block) => chosen.needsOf(block));
  const entries = blocks.map((block, number) => entryOf(block, lines, chosen.isWanted(block), needs[number]));
  return { formatVersion: blocks.length > 0 ? '1' : undefined, packages: packagesOf('npm', entries) };
}

/** The same once for each package that its keys name: Yarn puts several together only where they are one. */
function byName(block: Block): readonly Block[] {
  const names = groupBy(block.keys, realName);
  return names.size === 1 ? [block] : [...names.values()].map((keys) => ({ ...block, keys }));
}

/** Which block a range leads to. */
class Choices {
  readonly #blocks = new Map<string, number>();
  readonly #only: ReadonlyMap<string, number>;
  readonly #asked = new Set<string>();

  constructor(blocks: readonly Block[]) {
    this.#only = onlyOnes(blocks.map(({ keys }) => keys.map(nameOf)));
    for (const [number, { keys, needs }] of blocks.entries()) {
      for (const key of keys) this.#blocks.set(key, number);
      for (const [name, range] of needs) this.#asked.add(`${name}@${range}`);
    }
  }

  /** A resolution that the project sets stands under its own range: then the only block of the name is meant. */
  needsOf({ needs }: Block): readonly number[] {
    return [...needs].flatMap(
      ([name, range]) => this.#blocks.get(`${name}@${range}`) ?? this.#only.get(name) ?? [],
    );
  }

  /** The project asks for it; where all its ranges are asked for by others as well, it may or may not. */
  isWanted({ keys }: Block): true | undefined {
    return keys.every((key) => this.#asked.has(key)) ? undefined : true;
  }
}

function entryOf(
  { keys, fields, start, end }: Block,
  lines: Lines,
  isDirect: true | undefined,
  needs: readonly number[] = [],
): Entry {
  const version = fields.get('version');
  if (version === undefined) throw new LockfileFault('A block has no version.', lines.lineAt(start));
  const [first = ''] = keys;
  const resolved = fields.get('resolved');
  const isAskedFor = keys.every((key) => isSource(rangeOf(key)));
  const address = isAskedFor && isBare(resolved) ? rangeOf(first) : resolved;
  const integrity = fields.get('integrity')?.split(/\s+/);
  return {
    ...identified(
      { name: realName(first), version },
      originIn(address, isAskedFor),
      address?.replace(/#.*$/s, ''),
    ),
    region: lines.region(start, end),
    integrity: integrity ?? tarballHash(resolved),
    isDirect,
    isDev: undefined,
    groups: [],
    hasInstallScript: undefined,
    licence: undefined,
    needs,
  };
}

/** The address of a registry's tarball ends in its SHA-1. */
const tarballHash = (resolved = ''): readonly string[] => /#([0-9a-f]{40})$/i.exec(resolved)?.slice(1) ?? [];

/** The name alone of a file in an offline mirror. */
const isBare = (resolved = ''): boolean => !/[:/\\]/.test(resolved);

function originIn(address: string | undefined, isAskedFor: boolean): Origin {
  if (address !== undefined && isAskedFor) return npmSource(address);
  if (isBare(address)) return usualRegistry;
  return resolvedOrigin(address?.replace(/^(https?:.*)#[0-9a-f]{40}$/i, '$1'));
}

/** Versions and tags of a registry, and aliases, have no colon and no slash. */
const isSource = (range: string): boolean => /[:/]/.test(range.replace(/^npm:(?:@[^/@]+\/)?[^/@]+@?/, ''));
