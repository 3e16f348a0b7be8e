/** So that entries of one name, each needed by all others, cost no square. */
const mostOfOneName = 64;

/** Finds entries by name; of very many with the same name the first ones. */
export class Links {
  readonly #indices = new Map<string, number[]>();

  constructor(names: Iterable<string>) {
    let index = 0;
    for (const name of names) this.add(name, index++);
  }

  add(name: string, index: number): void {
    const known = this.#indices.get(name);
    if (known === undefined) this.#indices.set(name, [index]);
    else if (known.length < mostOfOneName) known.push(index);
  }

  of(name: string): readonly number[] {
    return this.#indices.get(name) ?? [];
  }

  ofAll(names: Iterable<string>): readonly number[] {
    return [...new Set(names)].flatMap((name) => this.of(name));
  }
}
