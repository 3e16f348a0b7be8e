import type { Run } from '../core/result.ts';
import type { Reporter } from './context.ts';
import { forJson, guardLog } from './escape.ts';
import { toComment } from './comment/comment.ts';
import { toHtml } from './html/report.ts';
import { toJson } from './json.ts';
import { toSarif } from './sarif.ts';
import { toSummary } from './summary.ts';
import { toTerminal } from './terminal.ts';

export const formats = ['terminal', 'json', 'sarif', 'markdown', 'html', 'comment'] as const;
/** What `--report` takes. */
export type Format = (typeof formats)[number];

/** Each format as a text that may go to a file and to a log alike. */
export const reporters: Readonly<Record<Format, Reporter<string>>> = {
  terminal: toTerminal,
  json: (run: Run) => toJson(run),
  sarif: (run, context) => `${forJson(toSarif(run, context))}\n`,
  markdown: (run, context) => guardLog(toSummary(run, context)),
  html: toHtml,
  /** Fits a pull-request comment. */
  comment: (run, context) => guardLog(toComment(run, context)),
};
