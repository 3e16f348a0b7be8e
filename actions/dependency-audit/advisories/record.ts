/** An advisory as OSV writes it (https://ossf.github.io/osv-schema, 1.7.5), with what this check needs of it. */
export interface Advisory {
  readonly id: string;
  /** The same vulnerability in other databases. */
  readonly aliases: readonly string[];
  /** RFC 3339, as written. */
  readonly modified: string | undefined;
  readonly published: string | undefined;
  /** A record that was taken back never matches. */
  readonly withdrawn: string | undefined;
  readonly summary: string;
  readonly details: string;
  readonly severity: readonly StatedSeverity[];
  /** `database_specific.severity`: GitHub's LOW, MODERATE, HIGH, CRITICAL. */
  readonly severityWord: string | undefined;
  readonly affected: readonly Affected[];
  readonly references: readonly Reference[];
}

export interface StatedSeverity {
  /** CVSS_V2, CVSS_V3, CVSS_V4, or whose words they are (Ubuntu). */
  readonly type: string;
  /** A vector, or a word. */
  readonly score: string;
}

export interface Reference {
  readonly type: string;
  readonly url: string;
}

/** What the record says about one package. */
export interface Affected {
  readonly ecosystem: string;
  readonly name: string;
  /** GIT ranges are left out: they are about commits. */
  readonly ranges: readonly Range[];
  /** Affected ones, one by one. */
  readonly versions: readonly string[];
  readonly severity: readonly StatedSeverity[];
  /** Functions and symbols that are at fault, where the database names them. */
  readonly functions: readonly string[];
  /** Packages below the one that is named, where only these are at fault: import paths of a module of Go. */
  readonly parts: readonly string[];
  /** RustSec's `unmaintained`, `unsound`, `notice`: no vulnerability. */
  readonly informational: string | undefined;
  /** A part could not be read, so that what the rest does not name need not be safe. */
  readonly isPartial: boolean;
}

export interface Range {
  readonly type: 'SEMVER' | 'ECOSYSTEM';
  /** As written; in no order. */
  readonly events: readonly Event[];
}

export interface Event {
  readonly kind: EventKind;
  /** `0` comes before every version; `*`, of a limit, after. */
  readonly version: string;
}

export const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What is wrong with a part of a record. */
export interface RecordFault {
  /** `affected[0].ranges[1]`; '' for the whole. */
  readonly where: string;
  readonly reason: string;
}
