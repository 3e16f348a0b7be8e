import type { Field } from '../../../shared/parse/yaml-field.ts';

/** Where a walk stands: a field is made when somebody asks, and those above it are made once. */
export class Place {
  /** Names of members and indexes of items, from the root. */
  readonly #steps: (string | number)[] = [];
  /** Behind as many steps as its index says; right up to `#made`. */
  readonly #fields: (Field | undefined)[];
  /** What is in each of them, where it is large. */
  readonly #inside: (ReadonlyMap<string | number, Field> | undefined)[] = [];
  #made = 0;

  constructor(root: Field) {
    this.#fields = [root];
  }

  /** Goes into a collection; gives the depth of its steps. */
  enter(): number {
    return this.#steps.push(0) - 1;
  }

  step(depth: number, to: string | number): void {
    this.#steps[depth] = to;
    if (this.#made > depth) this.#made = depth;
  }

  leave(): void {
    this.#steps.pop();
    if (this.#made > this.#steps.length) this.#made = this.#steps.length;
  }

  get field(): Field | undefined {
    for (; this.#made < this.#steps.length; this.#made += 1) {
      const depth = this.#made;
      this.#fields[depth + 1] = this.#next(depth, this.#fields[depth], this.#steps[depth] ?? 0);
      this.#inside[depth + 1] = undefined;
    }
    return this.#fields[this.#made];
  }

  #next(depth: number, around: Field | undefined, step: string | number): Field | undefined {
    const node = around?.node;
    if (around === undefined || node === undefined || node.kind === 'scalar') return undefined;
    if (node.kind === 'mapping' && node.entries.length < large) return around.at(String(step));
    this.#inside[depth] ??= new Map(
      [...around.members, ...around.items].map((each) => [each.name ?? '', each]),
    );
    return this.#inside[depth].get(step);
  }
}

/** Entries of a mapping that are no longer searched one by one. */
const large = 50;
