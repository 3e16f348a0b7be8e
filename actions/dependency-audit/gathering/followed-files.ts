import type { Excluded, Unchecked, UncheckedCode } from '../../../shared/core/check.ts';
import type { SideFiles } from '../../../shared/core/side-files.ts';
import { folderOf, pathFrom } from '../../../shared/parse/repository-path.ts';
import { isTestData } from '../../../shared/parse/test-data.ts';
import { claimLockfile, readFollowedFile } from '../formats.ts';
import type { Follow, Lockfile } from '../package.ts';
import { code } from '../wording.ts';

/** Files that no name claims, and that files of one side have read in their place. */
export interface Followed {
  readonly docs: readonly Lockfile[];
  readonly excluded: readonly Excluded[];
  readonly unchecked: readonly Unchecked[];
}

/** What is named is read in the format of what names it. */
const kind = 'requirements';

/** Files that are named on one side and have to be read for that, so that a stranger's list ends. */
const mostTargets = 500;

/** Reads what the documents name, and what that names in turn. A file that has documents of its own is not read again. */
export async function readFollowed(docs: readonly Lockfile[], side: SideFiles): Promise<Followed> {
  const reading = new Reading(docs, side.paths);
  for (let next = reading.take(docs); next.length > 0;) {
    const found = await side.read(next.map(({ path }) => path));
    next = reading.take(next.flatMap((one) => reading.read(one, found.get(one.path)) ?? []));
  }
  return reading;
}

/** A file of the side, and the line that names it. */
interface Target {
  readonly path: string;
  readonly by: Follow;
}

class Reading implements Followed {
  readonly docs: Lockfile[] = [];
  readonly excluded: Excluded[] = [];
  readonly unchecked: Unchecked[] = [];
  readonly #paths: ReadonlySet<string>;
  readonly #known: Set<string>;
  #room = mostTargets;

  constructor(docs: readonly Lockfile[], paths: ReadonlySet<string>) {
    this.#paths = paths;
    this.#known = new Set(docs.flatMap(({ path, format }) => (format === kind ? [path] : [])));
  }

  /** What is to be read for these, each once. */
  take(docs: readonly Lockfile[]): readonly Target[] {
    return docs.flatMap(({ joins }) =>
      joins?.kind === 'requirements' ? joins.follows.flatMap((by) => this.#targetOf(by) ?? []) : [],
    );
  }

  /** Undefined for what is judged by itself, or cannot be read. */
  read({ path, by }: Target, bytes: Uint8Array | undefined): Lockfile | undefined {
    const text = bytes && textOf(bytes);
    if (text === undefined) {
      this.#leave(by, 'unreadable', `${code(path)} cannot be read as text in UTF-8.`);
      return undefined;
    }
    const { doc, problems = [], excluded } = readFollowedFile({ path, text, size: text.length, blob: '' });
    if (excluded !== undefined) this.excluded.push({ path, why: excluded });
    this.unchecked.push(...problems.map((problem) => ({ path, ...problem })));
    if (doc !== undefined) this.docs.push(doc);
    return doc;
  }

  #targetOf(by: Follow): Target | undefined {
    const path = pathNamed(by);
    const found = path ?? `${folderOf(by.region.path)}\0${by.target}`;
    const isThere = this.#paths.has(found);
    if (this.#known.has(found) || (isThere && isJudged(found))) return undefined;
    this.#known.add(found);
    this.#room -= 1;
    if (this.#room === -1) this.#leave(by, 'limit', `More than ${String(mostTargets)} files are named.`);
    if (this.#room < 0) return undefined;
    if (isThere) return { path: found, by };
    if (path === undefined) this.#leave(by, 'not-fetched', 'What is named is no file of the repository.');
    else this.#leave(by, 'unreadable', `There is no file ${code(path)}.`);
    return undefined;
  }

  /** Whoever names what is not there, in test data, does so on purpose. */
  #leave({ region }: Follow, why: UncheckedCode, message: string): void {
    if (isTestData(region.path))
      this.excluded.push({ path: region.path, why: 'names a file that is not there, among test data' });
    else
      this.unchecked.push({
        path: region.path,
        code: why,
        message,
        line: region.startLine,
        hint: 'Commit the file, and name it by its path from the file that names it.',
      });
  }
}

/** Undefined for an address, for what a variable says, and for what lies outside of the repository. */
function pathNamed({ target, region }: Follow): string | undefined {
  const place = target.replace(/^file:(?!\/)/i, '');
  const isOpen = /^[A-Za-z][\w+.-]+:/.test(place) || place.includes('${');
  return isOpen ? undefined : pathFrom(folderOf(region.path), place);
}

/** By itself, broken or not. */
function isJudged(path: string): boolean {
  const claim = claimLockfile(path);
  return claim?.certain === true && claim.kind === kind;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
