import type { Lockfile, Package } from '../package.ts';
import { code } from '../wording.ts';

/** How a package manager is told to take another version. */
export interface HowTo {
  /** A command, or lines of a file; undefined where there is none that does it. */
  readonly text: string | undefined;
  /** Where the lines go; undefined for a command. */
  readonly into: string | undefined;
  /** The same as a part of a sentence: `run …`, `write … into …`. */
  readonly told: string;
  /** A sentence about what goes with it, or what may be simpler; it ends without its dot. */
  readonly besides?: string | undefined;
}

export interface Wanted {
  readonly doc: Lockfile;
  readonly package: Package;
  readonly name: string;
  /** Under which the project, or what brings it in, has the package, where that is another name. */
  readonly alias: string | undefined;
  /** To be there. */
  readonly version: string;
  /** What is there now. */
  readonly from: string;
}

export type Way = (wanted: Wanted) => HowTo;

/** Of what the project names itself, and of what comes in through that. */
export interface Ways {
  readonly direct: Way;
  readonly through?: Way;
}

/** Longer ones are cut, in UTF-16 code units: a name has some 200 at most. */
const longest = 400;

export const run = (text: string, besides?: string): HowTo => ({
  text,
  into: undefined,
  told: `run ${code(text, longest)}`,
  besides,
});

export const write = (text: string, into: string, besides?: string): HowTo => ({
  text,
  into,
  told: `write ${code(text, longest)} into ${into}`,
  besides,
});

/** What no line does alone. */
export const turnTo = (told: string): HowTo => ({ text: undefined, into: undefined, told });

export const command =
  (text: (wanted: Wanted) => string): Way =>
  (wanted) =>
    run(text(wanted));

export const lines =
  (into: string, text: (wanted: Wanted) => string): Way =>
  (wanted) =>
    write(text(wanted), into);
