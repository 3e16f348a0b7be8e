/** A picture of what findings alone do not show, for the job's summary and the report. */
export interface Drawing {
  /** A short phrase, as a headline. */
  readonly title: string;
  /** Mermaid's text (https://mermaid.js.org/intro/syntax-reference.html), its labels escaped by whoever drew it. */
  readonly mermaid: string;
}
