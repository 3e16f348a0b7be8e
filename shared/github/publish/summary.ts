import type { Reporter } from '../../report/context.ts';
import type { Surface } from './publish.ts';
import { toolkit } from './toolkit.ts';

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
