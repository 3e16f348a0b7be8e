import { hash } from 'node:crypto';
import type { Ecosystem } from '../package.ts';

/** The compiled index of advisories, version 1. FORMAT.md beside this file describes it. */
export const signature = 'portcullis-advisories 1';

/** `<signature> <SHA-256 of the head> <length of the head, ten digits>` and a line feed. */
export const preambleLength = signature.length + 1 + 64 + 1 + 10 + 1;
export const preambleOf = (head: Uint8Array): string =>
  `${signature} ${sha256(head)} ${String(head.length).padStart(10, '0')}\n`;
export const preamble = new RegExp(`^${signature} ([0-9a-f]{64}) ([0-9]{10})\\n$`);

/** What stands for one block in the table: offset, length, index of its first package, SHA-256. */
export const blockRow = { length: 44, offset: 0, size: 4, first: 8, digest: 12 } as const;

/** Of an uncompressed block that is not one line alone. Smaller: less is read for a package; larger: a smaller table. */
export const blockBytes = 16_384;

/** Most that a head, and one block, may have, in bytes: what a foreign file states is not allocated unseen. */
export const [largestHead, largestBlock] = [16 * 1_048_576, 256 * 1_048_576];

export const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

/** A file, or what stands for one, that is read in slices. */
export interface Slices {
  /** In bytes. */
  readonly size: number;
  /** Fewer bytes than asked for only where the file ends. */
  read(start: number, length: number): Uint8Array;
}

export const slicesOf = (bytes: Uint8Array): Slices => ({
  size: bytes.length,
  read: (start, length) => bytes.subarray(start, start + length),
});

/** What an index knows about one ecosystem. */
export interface EcosystemCoverage {
  readonly packages: number;
  readonly advisories: number;
  /** Newest `modified` of the sources that tell of it (`YYYY-MM-DD`); undefined where they have no date. */
  readonly date?: string;
}

/** Where the advisories came from. */
export interface SourceCoverage {
  /** Of the file or folder, without the way to it. */
  readonly name: string;
  /** Of all its bytes. */
  readonly sha256: string;
  readonly records: number;
  readonly date?: string;
}

/** A record that could not be read. */
export interface RecordFault {
  /** Source and entry. */
  readonly where: string;
  /** A phrase: `is no JSON`. */
  readonly why: string;
}

export interface Coverage {
  /** Newest `modified` of all records. */
  readonly date?: string;
  readonly ecosystems: Readonly<Partial<Record<Ecosystem, EcosystemCoverage>>>;
  readonly sources: readonly SourceCoverage[];
  /** Records that were rightly left out. */
  readonly leftOut: { readonly withdrawn: number; readonly otherEcosystems: number };
  /** How many records could not be read, and the first of them. */
  readonly faulty: { readonly count: number; readonly first: readonly RecordFault[] };
}

/** JSON, right behind the preamble. */
export interface IndexHead extends Coverage {
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly packages: number;
  readonly blocks: number;
  /** It follows the head; blocks follow it. */
  readonly table: { readonly length: number; readonly sha256: string };
}

/** Why a file is no index that can be used. Message: a sentence without a full stop. */
export class IndexFault extends Error {
  override readonly name = 'IndexFault';
  readonly hint: string;

  constructor(message: string, hint = 'Compile the index again, or fetch the file again.') {
    super(message);
    this.hint = hint;
  }
}

export const tooManyAdvisories = (): IndexFault =>
  new IndexFault('The advisories given are too many for one index', 'Leave out what is not needed.');

/** Whether a file begins as an index of some version does. */
export const looksLikeIndex = (file: Slices): boolean =>
  Buffer.from(file.read(0, signature.length)).toString('latin1').startsWith(signature.slice(0, -1));
