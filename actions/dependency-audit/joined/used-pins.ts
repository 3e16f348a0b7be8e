/** Which entries that pin gave a version to something, and which: what is reported there is not reported again. */
export class UsedPins<Pin extends object> {
  readonly #versions = new Map<Pin, Set<string>>();

  readonly add = (pin: Pin, version: string): void => {
    const versions = this.#versions.get(pin) ?? new Set();
    this.#versions.set(pin, versions.add(version));
  };

  readonly has = (pin: Pin, version: string): boolean => this.#versions.get(pin)?.has(version) === true;
}
