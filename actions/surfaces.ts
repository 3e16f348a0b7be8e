import { pathToFileURL } from 'node:url';
import type { Wish } from '../shared/core/common-inputs.ts';
import type { RunnerContext } from '../shared/github/event.ts';
import { jobLedger } from '../shared/github/ledger.ts';
import type { Log } from '../shared/github/log.ts';
import { annotationSurface } from '../shared/github/publish/annotations.ts';
import { checkRunOverflow } from '../shared/github/publish/check-run.ts';
import { outputSurface } from '../shared/github/publish/outputs.ts';
import type { Surface } from '../shared/github/publish/publish.ts';
import type { Failures } from '../shared/github/publish/refusal.ts';
import { reviewSurface } from '../shared/github/publish/review.ts';
import { sarifUploadSurface } from '../shared/github/publish/sarif-upload.ts';
import { commentSurface } from '../shared/github/publish/sections.ts';
import { summarySurface } from '../shared/github/publish/summary.ts';
import { toolkit } from '../shared/github/publish/toolkit.ts';
import { githubToken } from '../shared/github/settings.ts';
import type { Place } from '../shared/report/comment/sections.ts';
import { toSummary } from '../shared/report/summary.ts';
import { type CommandLine, partOf } from './command-line.ts';
import type { Inspected } from './inspect.ts';
import { jobWriter } from './writer.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a run in a runner is shown, in this order: outputs last, so that they stand even when all else took long. */
export function surfacesOf(
  { runner, root }: Inspected,
  line: CommandLine,
  env: Environment,
  log: Log,
  failures: Failures,
): readonly Surface[] {
  const { values, outputs } = line;
  const fileOf = (format: string) => outputs.find((output) => output.format === format && output.file)?.file;
  const hasToken = githubToken(env) !== undefined;
  /** Without a token only what the user asked for by name is tried, and says so. */
  const job = runner && { ...runner, writer: jobWriter(env, runner.repository) };
  const isAsked = (name: string): boolean => values.get(name) === true;
  const isOn = (name: string, otherwise = true): boolean => (values.has(name) ? isAsked(name) : otherwise);
  const surfaces: Surface[] = [];
  const hasAnnotations = isOn('annotations');
  if (hasAnnotations || isAsked('check-run')) {
    const settings = job &&
      isOn('check-run', hasToken) && {
        writer: job.writer,
        commit: job.pullRequest?.headSha ?? job.sha,
        isAsked: isAsked('check-run'),
        failures,
      };
    const overflow = settings ? checkRunOverflow(settings) : undefined;
    // Without annotations all of them are for the check run.
    const most = hasAnnotations ? undefined : 0;
    surfaces.push(annotationSurface(log, jobLedger(env.RUNNER_TEMP), toolkit, overflow, most));
  }
  if (isOn('summary')) surfaces.push(summarySurface(toSummary));
  if (job?.pullRequest) {
    const { writer, pullRequest } = job;
    const wish = (values.get('comment') ?? (hasToken ? 'findings' : 'never')) as Wish;
    const surface = wish !== 'never' && commentSurface(writer, pullRequest.number, placeIn(job, line), wish);
    if (surface) surfaces.push({ ...surface, isAsked: values.has('comment') });
    if (isOn('review', hasToken))
      surfaces.push({ ...reviewSurface({ writer, pullRequest, log }), isAsked: isAsked('review') });
  }
  if (job && isAsked('sarif-upload'))
    surfaces.push(
      sarifUploadSurface({ writer: job.writer, runner: job, checkoutUri: pathToFileURL(root).href, log }),
    );
  surfaces.push(outputSurface({ report: fileOf('json'), sarif: fileOf('sarif') }));
  return surfaces;
}

/** Which sections of the comment a job writes. */
function placeIn({ pullRequest, job }: RunnerContext, line: CommandLine): Place {
  return {
    head: pullRequest?.headSha ?? null,
    workflow: job?.workflow ?? '',
    run: job?.run ?? 0,
    attempt: job?.attempt ?? 0,
    asked: line.command,
    part: partOf(line) ?? null,
  };
}
