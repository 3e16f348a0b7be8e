import type { Parsed } from '../../shared/core/check.ts';
import type { Secret, SecretDocument } from './document.ts';
import type { Allowance } from './layers/allowance.ts';

/** Of a kind, and of all: one more than the core lists, so that it says that there are more. */
const mostOfKind = 1_001;
const mostOfAll = 10_000;

/** The secrets of a file that is too large to be held, as many as anybody reads. */
export class Kept {
  readonly #secrets: Secret[] = [];
  readonly #counts = new Map<string, number>();
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  add(secret: Secret): void {
    const count = (this.#counts.get(secret.kind) ?? 0) + 1;
    if (count > mostOfKind) return;
    if (this.#secrets.length >= mostOfAll) {
      this.#allowance.tell(
        'limit',
        'The file',
        `holds more than ${mostOfAll} secrets, and no more are listed`,
      );
      return;
    }
    this.#counts.set(secret.kind, count);
    this.#secrets.push(secret);
  }

  /** A document without a text. */
  of(path: string): Parsed<SecretDocument> {
    const { problems } = this.#allowance;
    const told = problems.length > 0 ? { problems } : {};
    return this.#secrets.length === 0
      ? { clean: true, ...told }
      : { doc: { path, text: '', comments: [], secrets: this.#secrets }, ...told };
  }
}
