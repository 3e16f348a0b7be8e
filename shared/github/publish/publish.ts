import type { Run } from '../../core/result.ts';
import type { ReportContext } from '../../report/context.ts';
import type { Log } from '../log.ts';
import { type Failures, failuresTo } from './refusal.ts';

/** One place where a run is shown. */
export interface Surface {
  /** As a noun in a sentence: `job summary`. */
  readonly name: string;
  /** The user asked for it by name; else a missing permission is told in the log alone. */
  readonly isAsked?: boolean;
  show(run: Run, context: ReportContext): Promise<void>;
}

/** Shows a run everywhere. A surface that fails is told and never changes the verdict, nor keeps others from showing. */
export async function publish(
  run: Run,
  context: ReportContext,
  surfaces: readonly Surface[],
  log: Log,
  failures: Failures = failuresTo(log),
): Promise<void> {
  for (const surface of surfaces) {
    try {
      await surface.show(run, context);
    } catch (error) {
      failures.tell(surface.name, error, surface.isAsked ?? true);
    }
  }
  failures.end();
}
