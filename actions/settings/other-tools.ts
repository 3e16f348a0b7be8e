import { Catalogue } from '../../shared/core/catalogue.ts';
import type { Check } from '../../shared/core/check.ts';
import type { Policy } from '../../shared/core/policy.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Side } from '../../shared/core/run.ts';
import { matcher } from '../../shared/files/matcher.ts';
import { outlines } from '../outlines.ts';
import { read, told } from './file.ts';

/** Checks as settings of other tools want them. */
export interface Bound {
  readonly checks: readonly Check[];
  readonly catalogue: Catalogue;
  /** Every file that was asked for, there or not. */
  readonly paths: readonly string[];
  /** Of the checks that the policy lets run. */
  problems(policy: Policy): readonly Problem[];
}

/**
 * Lets each check read what other tools are told, from where a pull request cannot write. Checks that are loaded and do
 * not run are asked too: a policy or a baseline may name rules that only such a file makes.
 */
export async function bindToolSettings(
  checks: readonly Check[],
  catalogue: Catalogue,
  trusted: Side,
): Promise<Bound> {
  const paths = new Set<string>();
  const bound = new Map<string, Check>();
  const problems = new Map<string, readonly Problem[]>();
  for (const check of catalogue.checks) {
    if (check.configured === undefined) continue;
    const runs = checks.includes(check);
    const unread: Problem[] = [];
    const result = await check.configured({
      read: async (path) => {
        if (runs) paths.add(path);
        return told(await read(trusted, path), path, 'policy', unread);
      },
      matcher,
    });
    if (runs) problems.set(check.id, [...unread, ...result.problems]);
    // What could not be read may be missing from the rest.
    if (result.check !== check && unread.length === 0) bound.set(check.id, result.check);
  }
  const now = (check: Check): Check => bound.get(check.id) ?? check;
  return {
    checks: checks.map(now),
    catalogue: bound.size === 0 ? catalogue : new Catalogue(catalogue.checks.map(now), outlines),
    paths: [...paths],
    problems: ({ checks: asked = {} }) =>
      [...problems].flatMap(([id, all]) => (asked[id]?.enabled === false ? [] : all)),
  };
}
