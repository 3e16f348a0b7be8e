import type { Rule } from './rule.ts';

/** The rules of another tool, so that whoever comes from it sees what became of each. */
export interface UpstreamTool {
  readonly name: string;
  /** Every id that it documents. */
  readonly ids: readonly string[];
  /** Ids that it once had: still in people's files, so rules may answer them, but nothing to be counted. */
  readonly retired?: readonly string[];
  /** Why an id has no rule here, by id. */
  readonly without: Readonly<Record<string, string>>;
}

export interface Coverage {
  readonly tool: string;
  /** Upstream id -> ids of our rules. */
  readonly covered: ReadonlyMap<string, readonly string[]>;
  /** Upstream id -> reason; undefined where nobody has given one. */
  readonly open: ReadonlyMap<string, string | undefined>;
}

/** What of another tool the rules answer, by their aliases. */
export function coverageOf({ name, ids, without }: UpstreamTool, rules: readonly Rule[]): Coverage {
  const covered = new Map<string, readonly string[]>();
  const open = new Map<string, string | undefined>();
  for (const id of ids) {
    const own = rules.filter(({ aliases }) => aliases.includes(id)).map((rule) => rule.id);
    if (own.length > 0) covered.set(id, own);
    else open.set(id, without[id]);
  }
  return { tool: name, covered, open };
}
