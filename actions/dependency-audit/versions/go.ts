import type { Order } from './ordered.ts';
import { semver } from './semver.ts';

/** A toolchain's `go1.21rc2` as the Go vulnerability database writes it: `1.21.0-rc.2`. */
export const goVersion = (text: string): string => {
  const parts = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(beta|rc)(\d+)$/.exec(text);
  if (parts === null) return text.replace(/^go(?=\d)/, '');
  const [, major = '', minor = '', patch = '0', label = '', number = ''] = parts;
  return `${major}.${minor}.${patch}-${label}.${number}`;
};

/** https://go.dev/ref/mod#versions: SemVer with a `v`; pseudo-versions and `+incompatible` are SemVer too. */
export const go: Order = {
  compare: (a, b) => semver.compare(goVersion(a), goVersion(b)),
  reads: (text) => semver.reads(goVersion(text)),
};
