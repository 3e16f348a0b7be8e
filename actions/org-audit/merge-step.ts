import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { forJson } from '../../shared/report/escape.ts';
import { dashboardHtml } from './dashboard/dashboard.ts';
import { readHistory, writeHistory } from './history.ts';
import { type Dashboard, merge } from './merge.ts';
import type { Options } from './options.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './plan-file.ts';
import { readResults } from './result-files.ts';
import type { Done, Surroundings } from './surroundings.ts';
import { writeWhole } from './whole-file.ts';

/** A batch's artifact is named so, with its number behind. */
export const resultsArtifact = 'org-audit-results';

/** One dashboard of all results, and the history with this audit at its end. */
export function mergeStep(options: Options, { cwd, log }: Surroundings): Promise<Done> {
  const plan = readPlan(options.needed('plan'), cwd);
  const at = (path: string): string => resolve(cwd, path);
  const folders = [...options.folders, ...options.list('results')].map(at);
  const history = options.text('history');
  const earlier = history === undefined ? [] : readHistory(at(history), plan.organisation);
  const dashboard = merge(plan, readResults(folders, placeIn(plan)), earlier);
  const write = (name: string, text: () => string): void => {
    const path = options.text(name);
    if (path === undefined) return;
    mkdirSync(dirname(at(path)), { recursive: true });
    writeWhole(at(path), text());
  };
  write('html', () => dashboardHtml(dashboard));
  write('json', () => `${forJson(dashboard)}\n`);
  if (history !== undefined) {
    mkdirSync(dirname(at(history)), { recursive: true });
    writeHistory(at(history), plan.organisation, dashboard.trend);
  }
  log.print(wordsOf(dashboard));
  for (const note of dashboard.notes) log.print(note);
  const { outcome } = dashboard;
  const isTold = outcome === 1 && options.text('on-findings') !== 'fail';
  return Promise.resolve({ code: isTold ? 0 : outcome, outputs: { outcome } });
}

/**
 * Whoever could write into one batch's artifact must not answer for the repositories of another; and where all jobs are
 * run again, an earlier try left results where the plan had them then.
 */
function placeIn({ batches }: Plan): (folder: string, repository: string) => boolean {
  const homes = new Map(
    batches.flatMap((names, at) => names.map((name) => [name, `${resultsArtifact}-${at + 1}`] as const)),
  );
  return (folder, repository) =>
    !folder.startsWith(`${resultsArtifact}-`) || folder === homes.get(repository);
}

function wordsOf({
  organisation,
  repositories,
  states,
  outcomes: [clean, failing, incomplete],
}: Dashboard): string {
  const parts = [
    `${clean} with an open gate`,
    `${failing} with a closed one`,
    `${incomplete} not all checked`,
    `${states.failed} could not be looked at`,
    `${states.missing} missing`,
    `${states.empty} without a commit`,
  ];
  return `${organisation}: ${repositories} repositories. ${parts.join(', ')}.`;
}
