/** A text cannot be read before some files of providers are loaded; then it is to be read again. */
export class Unloaded extends Error {
  /** Of the files, as `providers/` has them: `githubActions`. */
  readonly names: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    super('Files of providers are not loaded.');
    this.names = new Set(names);
  }
}
