import type { Document } from './document.ts';
import type { Related } from './finding.ts';
import { judgedFiles, type Scanned } from './scanned.ts';

/** Documents that stand beside each other in one cluster. */
export interface Variant {
  readonly docs: readonly Document[];
  /** Of base, for the same variant; undefined where nothing is compared. */
  readonly before: readonly Document[] | undefined;
  /** The build that makes it another one than its siblings, and the files that it is made of. */
  readonly build: Build | undefined;
}

interface Build {
  readonly doc: Document;
  readonly builtBy: Related;
  readonly from: ReadonlySet<string>;
}

/** More than so many documents are not looked at over and over: the rest of the variants are judged together. */
const mostDocuments = 20_000;

/**
 * What is built of the same files is the same thing in several environments, and what stands in one protects nothing in
 * another; all else belongs together. `left`: how many variants are judged together with all others.
 */
export function variantsOf(
  scanned: Scanned,
  base: Scanned | undefined,
): { readonly variants: readonly Variant[]; readonly left: number } {
  const [here, there] = [sideOf(scanned), base && sideOf(base)];
  const whole: Variant = { docs: all(here), before: there && all(there), build: undefined };
  const siblings = here.builds.filter((one) => here.builds.some((other) => isSibling(one, other)));
  const apart = siblings.slice(0, Math.floor(mostDocuments / Math.max(1, whole.docs.length)));
  const left = siblings.length - apart.length;
  const variants = apart.map((build) => ({
    docs: besides(here, build),
    before: there && besides(there, build),
    build,
  }));
  return { variants: left > 0 || apart.length === 0 ? [whole, ...variants] : variants, left };
}

interface Side {
  readonly plain: readonly Document[];
  readonly builds: readonly Build[];
}

function sideOf(scanned: Scanned): Side {
  const plain = [...judgedFiles(scanned)].flatMap(({ view }) => (view ? [view.doc] : []));
  const composed = scanned.composed?.docs ?? [];
  const builds = composed.flatMap(({ doc, builtBy, from }): Build[] =>
    builtBy && from ? [{ doc, builtBy, from }] : [],
  );
  const whole = composed.flatMap(({ doc, builtBy, from }) => (builtBy && from ? [] : [doc]));
  return { plain: [...plain, ...whole], builds };
}

const all = ({ plain, builds }: Side): readonly Document[] => [...plain, ...builds.map(({ doc }) => doc)];

/** The build, or what it was, and all that is no variant of it. */
const besides = ({ plain, builds }: Side, build: Build): readonly Document[] => [
  ...plain,
  ...builds.filter((other) => isSame(build, other) || !isSibling(build, other)).map(({ doc }) => doc),
];

const isSame = (one: Build, other: Build): boolean => one.builtBy.message === other.builtBy.message;

const isSibling = (one: Build, other: Build): boolean =>
  !isSame(one, other) && [...one.from].some((path) => other.from.has(path));
