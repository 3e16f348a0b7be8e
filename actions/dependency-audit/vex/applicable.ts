import type { Purl } from '../purl.ts';
import { covers, readPurl } from '../purl-covers.ts';
import type { VexDocument, VexProduct, VexStatement } from './statement.ts';

/** What a statement may be about. */
export interface VexSubject {
  /** Of the package that has the vulnerability. */
  readonly purl: string;
  /** The advisory's id and its aliases. */
  readonly ids: readonly string[];
}

export interface VexAnswer {
  readonly statement: VexStatement;
  readonly document: VexDocument;
}

/**
 * Finds the last word on a vulnerability of a package. `projects`: purls of what is being checked; statements about a part
 * of another product, or about another product as a whole, hold for that alone.
 */
export function vexAnswers(
  documents: readonly VexDocument[],
  projects: readonly string[],
): (subject: VexSubject) => VexAnswer | undefined {
  const ours = projects.flatMap((project) => readPurl(project) ?? []);
  const byId = new Map<string, Dated[]>();
  for (const document of documents)
    for (const statement of document.statements) {
      const time = Date.parse(statement.timestamp);
      const answer: Dated = {
        document,
        statement,
        time: Number.isNaN(time) ? 0 : time,
        products: statement.products.map(productOf),
      };
      for (const id of statement.ids) {
        const same = byId.get(id);
        if (same) same.push(answer);
        else byId.set(id, [answer]);
      }
    }
  return ({ purl, ids }) => {
    const wanted = readPurl(purl);
    if (wanted === undefined) return undefined;
    return ids
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ products }) => products.some((product) => isAbout(product, wanted, ours)))
      .reduce<Dated | undefined>(
        (last, one) => (last === undefined || one.time >= last.time ? one : last),
        undefined,
      );
  };
}

interface Dated extends VexAnswer {
  readonly time: number;
  readonly products: readonly Product[];
}

interface Product {
  readonly purl: Purl | undefined;
  readonly subcomponents: readonly (Purl | undefined)[];
}

const productOf = ({ purl, subcomponents }: VexProduct): Product => ({
  purl: readPurl(purl),
  subcomponents: subcomponents.map(readPurl),
});

function isAbout({ purl, subcomponents }: Product, wanted: Purl, ours: readonly Purl[]): boolean {
  if (purl === undefined) return false;
  const isOurs = ours.some((project) => covers(purl, project));
  if (subcomponents.length === 0) return isOurs || covers(purl, wanted);
  return isOurs && subcomponents.some((part) => part !== undefined && covers(part, wanted));
}
