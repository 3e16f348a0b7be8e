import type { Unchecked } from '../../../../shared/core/check.ts';
import type { SourceFile } from '../../../../shared/core/document.ts';
import { Fault, Limit, type Place } from './fault.ts';

/** The files of a repository, as far as they are loaded. Paths lead from its root. */
export interface BuildFiles {
  /** Undefined where it is not loaded, or not there. */
  read(path: string): SourceFile | undefined;
  /** As it is stored; only asked for what is no UTF-8. */
  bytes?(path: string): Uint8Array | undefined;
}

/** What a `kustomize build` without plugins does and this build does not. */
export interface Beyond extends Place {
  /** The field: `configurations`. */
  readonly what: string;
}

/** Far above real ones: of one build, and of all builds of a repository, which stay in memory together. */
const maxNodes = 3_000_000;
const maxOfAll = 12_000_000;
const maxFolders = 2_000;

/** What all builds of a repository have taken so far, in values. */
export interface Budget {
  spent: number;
}

/** What a build reads, makes and cannot make. */
export class Ledger {
  readonly sources = new Map<string, SourceFile>();
  readonly parts = new Set<string>();
  readonly wanted = new Set<string>();
  readonly unchecked: Unchecked[] = [];
  readonly beyond: Beyond[] = [];
  readonly #files: BuildFiles;
  readonly #budget: Budget;
  #nodes = 0;
  #folders = 0;

  constructor(files: BuildFiles, budget: Budget = { spent: 0 }) {
    this.#files = files;
    this.#budget = budget;
  }

  read(path: string): SourceFile | undefined {
    const file = this.#files.read(path);
    if (file) this.sources.set(path, file);
    else this.wanted.add(path);
    return file;
  }

  /** Undefined where the text does not say it and nobody else does. */
  bytesOf(file: SourceFile): Buffer | undefined {
    const bytes = Buffer.from(file.text, 'utf8');
    if (bytes.length === file.size && !file.text.includes('\uFFFD')) return bytes;
    const stored = this.#files.bytes?.(file.path);
    return stored && Buffer.from(stored);
  }

  readonly count = (nodes: number): void => {
    this.#nodes += nodes;
    this.#budget.spent += nodes;
    if (this.#budget.spent > maxOfAll)
      throw new Limit(`all kustomizations together have more than ${maxOfAll} values`);
    if (this.#nodes > maxNodes) throw new Limit(`more than ${maxNodes} values`);
  };

  enter(): void {
    if (++this.#folders > maxFolders) throw new Limit(`more than ${maxFolders} kustomizations`);
  }

  note(fault: Fault, place: Place): void {
    const { path, line } = fault.place ?? place;
    const { code, message, hint } = fault;
    const isKnown = this.unchecked.some(
      (each) => each.path === path && each.line === line && each.message === message,
    );
    if (!isKnown) this.unchecked.push({ path, line, code, message, hint });
  }

  /** What fails is noted, and leaves everything else as it is. */
  attempt<T>(place: Place, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.note(error, place);
      return undefined;
    }
  }
}
