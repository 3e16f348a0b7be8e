import type { Run } from '../../core/result.ts';
import { annotate, type Annotation, placesOf, stepBudget } from '../../report/annotations.ts';
import type { ReportContext } from '../../report/context.ts';
import { visible } from '../../report/escape.ts';
import type { Ledger } from '../ledger.ts';
import type { Log } from '../log.ts';
import type { Surface } from './publish.ts';
import { toolkit } from './toolkit.ts';

/** Takes what found no room, the first ones first; resolves to how many of them it shows, and never rejects. */
export type Overflow = (rest: readonly Annotation[], run: Run, context: ReportContext) => Promise<number>;

const nowhere: Overflow = () => Promise.resolve(0);

const propertiesOf = ({ title, path, startLine, endLine, startColumn, endColumn }: Annotation) => ({
  title: visible(title),
  ...(path !== null && { file: path }),
  ...(startLine !== null && { startLine }),
  ...(endLine !== null && { endLine }),
  ...(startColumn !== null && { startColumn }),
  ...(endColumn !== null && { endColumn }),
});

/** Notes at lines, as many as GitHub still takes in this step and in this job; `most`: of the step. */
export const annotationSurface = (
  log: Log,
  ledger: Ledger,
  load = toolkit,
  overflow: Overflow = nowhere,
  most = stepBudget.total,
): Surface => ({
  name: 'annotations',
  async show(run, context) {
    const tell = await load();
    const total = Math.max(0, Math.min(most, stepBudget.total - ledger.taken()));
    const chosen = annotate(run, context, { ...stepBudget, total });
    // The toolkit escapes what the runner obeys; what a reader cannot see is still in there.
    for (const one of chosen.annotations) tell[one.level](visible(one.message), propertiesOf(one));
    ledger.take(chosen.annotations.length);
    const posted = chosen.overflow.length > 0 ? await overflow(chosen.overflow, run, context) : 0;
    const sentence = placesOf(chosen, posted, context);
    if (sentence !== null) log.print(sentence);
  },
});
