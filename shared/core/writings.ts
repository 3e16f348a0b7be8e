import type { CheckResult, RunResult } from './result.ts';
import { judgedDocs, type Scanned } from './scanned.ts';
import type { Writing } from './writing.ts';

interface About {
  readonly name: string | undefined;
  readonly commit: RunResult['head'];
  readonly today: string;
  readonly tool: RunResult['tool'];
}

/** The files that a check makes of what it read, where its options ask for any. */
export function writingsOf(
  scanned: Scanned,
  suppressed: CheckResult['suppressed'],
  about: About,
): readonly Writing[] {
  const { check, options } = scanned.active;
  return check.writes?.(judgedDocs(scanned), { ...about, options, suppressed }) ?? [];
}
