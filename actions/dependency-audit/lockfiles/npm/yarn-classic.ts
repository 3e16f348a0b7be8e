import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import type { Origin } from '../../package.ts';
import { LockfileFault } from '../fault.ts';
import { originOf, sourceOf, usualRegistry } from '../origin.ts';
import type { Read } from '../read.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { unknownVersion } from '../trees.ts';
import { onlyOnes } from './only.ts';
import { readBlocks, type Block } from './yarn-blocks.ts';
import { nameOf, rangeOf, realName } from './descriptor.ts';

/**
 * Reads version 1 of `yarn.lock` (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/): a block a package, under all the
 * ranges that it was chosen for. A range that no block asks for is the project's own.
 * @throws LockfileFault
 */
export function readYarnClassic(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const header = /^# yarn lockfile v(?!1\s)/m.exec(file.text);
  if (header !== null) throw unknownVersion(lines.lineAt(header.index), '1');
  const blocks = readBlocks(file.text, lines);
  const chosen = new Choices(blocks);
  const needs = blocks.map((block) => chosen.needsOf(block));
  const entries = blocks.map((block, number) => entryOf(block, lines, chosen.isWanted(block), needs[number]));
  return { formatVersion: blocks.length > 0 ? '1' : undefined, packages: packagesOf('npm', entries) };
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
  const integrity = fields.get('integrity')?.split(/\s+/);
  return {
    name: realName(first),
    version,
    region: lines.region(start, end),
    origin: originIn(resolved, keys.map(rangeOf)),
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

function originIn(resolved: string | undefined, ranges: readonly string[]): Origin {
  if (resolved === undefined) {
    const [source] = ranges.filter(isSource);
    return source === undefined ? usualRegistry : sourceOf(source);
  }
  if (!/^https?:/i.test(resolved) || ranges.every(isSource)) return sourceOf(resolved);
  return originOf('registry', resolved.replace(/#[0-9a-f]{40}$/i, ''));
}

/** Versions and tags of a registry, and aliases, have no colon and no slash. */
const isSource = (range: string): boolean => /[:/]/.test(range.replace(/^npm:(?:@[^/@]+\/)?[^/@]+@?/, ''));
