import type * as core from '@actions/core';
import type { outputs } from '../core/common-inputs.ts';
import type { Run } from '../core/result.ts';
import { annotate, stepBudget, type Annotation } from '../report/annotations.ts';
import type { ReportContext, Reporter } from '../report/context.ts';
import { visible } from '../report/escape.ts';
import { tallyRun } from '../report/tally.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './log.ts';

/** One place where a run is shown. A comment, a review or a check run is one more of these. */
export interface Surface {
  /** As a noun in a sentence: `job summary`. */
  readonly name: string;
  show(run: Run, context: ReportContext): Promise<void>;
}

/** What is used of @actions/core. */
export type Toolkit = Pick<typeof core, 'error' | 'warning' | 'notice' | 'setOutput' | 'summary'>;

/** Loaded in a runner only: it doubles the time to start. */
export const toolkit = (): Promise<Toolkit> => import('@actions/core');

/** Shows a run everywhere. A surface that fails is told and never changes the verdict, nor keeps others from showing. */
export async function publish(
  run: Run,
  context: ReportContext,
  surfaces: readonly Surface[],
  log: Log,
): Promise<void> {
  for (const surface of surfaces) {
    try {
      await surface.show(run, context);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.warn(
        `Portcullis: ${surface.name}`,
        `The ${surface.name} could not be written; the verdict stands. ${why}`,
      );
    }
  }
}

const propertiesOf = ({ title, path, startLine, endLine, startColumn, endColumn }: Annotation) => ({
  title: visible(title),
  ...(path !== null && { file: path }),
  ...(startLine !== null && { startLine }),
  ...(endLine !== null && { endLine }),
  ...(startColumn !== null && { startColumn }),
  ...(endColumn !== null && { endColumn }),
});

/** Notes at lines, as many as GitHub still takes in this step and in this job. */
export const annotationSurface = (log: Log, ledger: Ledger, load = toolkit): Surface => ({
  name: 'annotations',
  async show(run, context) {
    const tell = await load();
    const total = Math.max(0, stepBudget.total - ledger.taken());
    const { annotations, sentence } = annotate(run, context, { ...stepBudget, total });
    // The toolkit escapes what the runner obeys; what a reader cannot see is still in there.
    for (const one of annotations) tell[one.level](visible(one.message), propertiesOf(one));
    if (sentence !== null) log.print(sentence);
    ledger.take(annotations.length);
  },
});

/** The page of the job; `render` keeps to GitHub's limit, over which the whole page is thrown away. */
export const summarySurface = (render: Reporter<string>, load = toolkit): Surface => ({
  name: 'job summary',
  async show(run, context) {
    const { summary } = await load();
    try {
      await summary.addRaw(render(run, context), true).write();
    } finally {
      // What could not be written must not turn up in a later attempt.
      summary.emptyBuffer();
    }
  },
});

/** The step's outputs, as every action.yml maps them. */
export const outputSurface = (
  files: { readonly report: string | undefined; readonly sarif: string | undefined },
  load = toolkit,
): Surface => ({
  name: 'outputs',
  async show({ result }) {
    const { setOutput } = await load();
    const { introduced, existing, fixed, suppressed } = tallyRun(result);
    const { failing, unchecked } = result.gate;
    const values: Record<keyof typeof outputs, string | number> = {
      outcome: result.outcome,
      failing,
      introduced,
      existing,
      fixed,
      suppressed,
      unchecked,
      'report-file': files.report ?? '',
      'sarif-file': files.sarif ?? '',
    };
    for (const [name, value] of Object.entries(values)) setOutput(name, value);
  },
});
