import { compareDigits, digits } from './numbers.ts';
import { ordered } from './ordered.ts';
import { semver } from './semver.ts';

interface NuGet {
  /** `0` where the version has no fourth number. */
  readonly revision: string;
  /** The three others and the labels, in lower case. */
  readonly rest: string;
  readonly release: string;
}

function read(text: string): NuGet | undefined {
  const parts = /^\s*v?(\d+(?:\.\d+){0,2})(?:\.(\d+))?((?:[-+][\w.+-]*)?)\s*$/.exec(text.toLowerCase());
  if (parts === null) return undefined;
  const [, release = '', revision = '0', labels = ''] = parts;
  return { release, revision: digits(revision), rest: `${release}${labels}` };
}

/** NuGet.Versioning: SemVer in any case of letters, with a fourth number before the label. */
export const nuget = ordered(
  read,
  (a, b) =>
    semver.compare(a.release, b.release) ||
    compareDigits(a.revision, b.revision) ||
    semver.compare(a.rest, b.rest),
);
