/** Packages by the folder that they lie in, looked for as Node does: from a folder outwards. */
export class Nesting {
  readonly #levels = new Map<string, Map<string, number>>();

  /** `folder` is '' for the outermost. */
  add(folder: string, name: string, number: number): void {
    const level = this.#levels.get(folder) ?? new Map<string, number>();
    this.#levels.set(folder, level.set(name, number));
  }

  /** Looks for many names from one place; undefined for what lies nowhere. A folder outside (`../x`) is not within ''. */
  from(folder: string): (name: string) => number | undefined {
    const levels: ReadonlyMap<string, number>[] = [];
    for (let base = folder; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/')))) {
      const level = this.#levels.get(base);
      if (level !== undefined) levels.push(level);
      if (base === '' || base === '..') break;
    }
    return (name) => levels.find((level) => level.has(name))?.get(name);
  }
}
