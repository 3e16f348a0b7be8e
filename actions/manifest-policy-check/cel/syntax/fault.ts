/** Thrown inside the compiler alone; `compile` turns it into a value. */
export class SyntaxFault extends Error {
  /** In UTF-16 units from the start of the source. */
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
