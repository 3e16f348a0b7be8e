import { readJson } from '../../../shared/parse/json.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { below, textOf, type Tree } from '../../../shared/parse/tree.ts';
import { FeedFault } from './feed-fault.ts';

export interface KnownExploited {
  /** `YYYY-MM-DD`. */
  readonly added: string;
  /** By when agencies have to act; undefined where it is not stated. */
  readonly due: string | undefined;
  readonly byRansomware: boolean;
}

export interface Kev {
  /** `YYYY-MM-DD` of the release; undefined where the file does not state it. */
  readonly date: string | undefined;
  /** By CVE id. */
  readonly exploited: ReadonlyMap<string, KnownExploited>;
}

/** Characters. The catalogue of 2026 has 1.5 million. */
const largest = 64 * 1_048_576;

/**
 * Reads CISA's catalogue of known exploited vulnerabilities
 * (https://www.cisa.gov/known-exploited-vulnerabilities-catalog), as JSON. Throws FeedFault.
 */
export function readKev(text: string): Kev {
  if (text.length > largest) throw new FeedFault('The catalogue is too large', null, fetchIt);
  const lines = new Lines('', text);
  const fault = (message: string, offset: number) => new FeedFault(message, lines.lineAt(offset), fetchIt);
  const read = readJson(text);
  if (read.root === undefined) throw fault(`The catalogue is no JSON: ${read.fault}`, read.offset);
  const list = below(read.root, 'vulnerabilities');
  if (list?.kind !== 'list') throw fault('The catalogue has no list `vulnerabilities`', 0);
  const exploited = new Map<string, KnownExploited>();
  for (const item of list.items) {
    const id = textOf(item, 'cveID') ?? '';
    const added = dayOf(textOf(item, 'dateAdded'));
    if (!/^CVE-\d{4}-\d{4,19}$/.test(id) || added === undefined)
      throw fault('The entry has no `cveID` and `dateAdded`', item.start);
    const byRansomware = textOf(item, 'knownRansomwareCampaignUse') === 'Known';
    exploited.set(id, { added, due: dayOf(textOf(item, 'dueDate')), byRansomware });
  }
  const count = numberOf(below(read.root, 'count'));
  if (count !== undefined && count !== list.items.length)
    throw fault(`The catalogue has ${list.items.length} entries and says that it has ${count}`, list.start);
  return { date: dayOf(textOf(read.root, 'dateReleased')), exploited };
}

const fetchIt = 'Fetch the catalogue again: known_exploited_vulnerabilities.json.';

const dayOf = (text: string | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];

const numberOf = (tree: Tree | undefined): number | undefined =>
  tree?.kind === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined;
