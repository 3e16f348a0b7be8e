import type { Run } from '../core/result.ts';
import type { ReportContext } from './context.ts';
import { page } from './page.ts';

/** GitHub throws away a step's whole summary over 1,024 KiB; what other lines of the step write needs room too. */
const summaryBytes = 960 * 1024;

/** The job summary. */
export const toSummary = (run: Run, context: ReportContext): string => page(run, context, summaryBytes);
