/** One labelled data set and how the project answers it. */
export interface Pack {
  /** As printed: `name: passed/total`, and the key in floors.json. */
  readonly name: string;
  /** Reads its rows below `folder` (the conformance folder) and asks the project's own code. */
  measure(folder: string): Promise<Measure> | Measure;
}

export interface Measure {
  readonly passed: number;
  readonly total: number;
  /** One line each: which row, what was expected, what came. */
  readonly failures: readonly string[];
  /** Rows answered differently on purpose: row -> reason. They count as failed. */
  readonly exceptions: Readonly<Record<string, string>>;
}
