import { spdxExceptions, spdxLicenses } from './list.ts';

interface Ids {
  /** By their lower case; ids are the same in any case, annex "SPDX license expressions" of the specification. */
  readonly licences: ReadonlyMap<string, string>;
  readonly exceptions: ReadonlyMap<string, string>;
  /** Licences by letters and digits alone. */
  readonly bare: ReadonlyMap<string, string>;
}

let ids: Ids | undefined;

const known = (): Ids =>
  (ids ??= {
    licences: byForm(spdxLicenses, (id) => id.toLowerCase()),
    exceptions: byForm(spdxExceptions, (id) => id.toLowerCase()),
    bare: byForm(spdxLicenses, bare),
  });

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z\d.+]/g, '');

/** Of two with the same form the first one. */
const byForm = (list: string, formOf: (id: string) => string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .toReversed()
      .map((id) => [formOf(id), id]),
  );

/** As the licence list spells it; undefined for what it does not have. */
export const licenceId = (text: string): string | undefined => known().licences.get(text.toLowerCase());

export const exceptionId = (text: string): string | undefined => known().exceptions.get(text.toLowerCase());

/** All of the list, as it spells them. */
export const licenceIds = (): readonly string[] => [...known().licences.values()];

/** The licence that is written so but for blanks, hyphens and the like: `Apache 2.0`. */
export const licenceLike = (text: string): string | undefined => known().bare.get(bare(text));
