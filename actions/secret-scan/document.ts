import type { Document } from '../../shared/core/document.ts';
import type { Region, Report } from '../../shared/core/finding.ts';
import type { Verdict } from './kind.ts';

/** A file with secrets in it. `text` is there for code frames: empty where the file is no text, or too large. */
export interface SecretDocument extends Document {
  /** In order of place. */
  readonly secrets: readonly Secret[];
}

export interface Secret {
  /** Id of its kind. */
  readonly kind: string;
  /** Of the secret itself, or of what it was decoded from; in the document. */
  readonly place: Omit<Region, 'path' | 'commit'>;
  /** The whole secret. It never leaves memory. */
  readonly text: string;
  /** What else it is made of, in other places of the document. It never leaves memory. */
  readonly besides?: readonly Pick<Secret, 'place' | 'text'>[];
  /** What a rule of the repository's own took it out of. It never leaves memory. */
  readonly match?: string;
  /** The lines it stands on, or as much of them as counts, where they are asked for. They never leave memory. */
  readonly line?: string;
  readonly verdict: Verdict | undefined;
  /** What had to be undone to see it, outermost first: `zip entry a/b.env`, `base64`. */
  readonly layers: readonly string[];
  /** Settings of another tool accept it. */
  readonly accepted?: NonNullable<Report['accepted']>;
}
