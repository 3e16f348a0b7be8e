import type { Index, Lockfile } from '../package.ts';
import { isAmong, siteOf } from '../site.ts';

/** As of packages that come from there. */
export const siteOfIndex = ({ url, host }: Index): string =>
  host === undefined ? url : siteOf({ kind: 'registry', url, host });

/** An index that base does not have in that file; `isKnown`: another of its files has it. */
export interface NewIndex {
  readonly index: Index;
  readonly isKnown: boolean;
}

/** Of a new file all indexes are new that no other of its format has; the first file of a format has no new ones. */
export function newIndexes(docs: readonly Lockfile[], base: readonly Lockfile[]): readonly NewIndex[] {
  return docs.flatMap((doc) => {
    const alike = base.filter(({ format }) => format === doc.format);
    const here = alike.filter(({ path }) => path === doc.path);
    if (alike.length === 0) return [];
    const [everywhere, before] = [sitesIn(alike), sitesIn(here.length > 0 ? here : alike)];
    return (doc.indexes ?? []).flatMap((index): NewIndex[] => {
      const use = useOf(index);
      const site = siteOfIndex(index);
      if (isAmong(before[use], site)) return [];
      return [{ index, isKnown: isAmong(everywhere[use], site) }];
    });
  });
}

/** To ask a host without a certificate is another matter than to ask it. */
type Use = 'asked' | 'trusted';
const useOf = ({ kind }: Index): Use => (kind === 'trusted-host' ? 'trusted' : 'asked');

function sitesIn(docs: readonly Lockfile[]): Readonly<Record<Use, ReadonlySet<string>>> {
  const all = docs.flatMap(({ indexes = [] }) => indexes);
  const sites = (wanted: Use) => new Set(all.filter((index) => useOf(index) === wanted).map(siteOfIndex));
  return { asked: sites('asked'), trusted: sites('trusted') };
}
