import type { outputs } from '../../core/common-inputs.ts';
import { tallyRun } from '../../report/tally.ts';
import type { Surface } from './publish.ts';
import { toolkit } from './toolkit.ts';

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
