import type { Catalogue } from '../../shared/core/catalogue.ts';
import { wishes } from '../../shared/core/common-inputs.ts';
import { GitHubError } from '../../shared/core/github.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { RunResult } from '../../shared/core/result.ts';
import { severities } from '../../shared/core/severity.ts';
import { headPull } from '../../shared/github/head-pull.ts';
import type { InputValue } from '../../shared/github/inputs.ts';
import { type Log, runnerLog } from '../../shared/github/log.ts';
import { type Toolkit, toolkit } from '../../shared/github/publish/toolkit.ts';
import { workflowRun } from '../../shared/github/workflow-run.ts';
import type { Writer } from '../../shared/github/writer.ts';
import { verdict } from '../../shared/report/verdict.ts';
import { readArtifact } from './artifact.ts';
import { reportIn } from './content.ts';
import { contextFor } from './context.ts';
import { reportOutputs, sizeLimit } from './inputs.ts';
import { judged, refusedReport, type Known } from './judge.ts';
import { post } from './post.ts';
import { isRefusal } from './refusal.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReadonlyMap<string, InputValue>;
type Outputs = Partial<Record<keyof typeof reportOutputs, string | number>>;

/** The way outside, and what is known here. */
export interface Surroundings {
  readonly env: Environment;
  readonly catalogue: () => Promise<Catalogue>;
  readonly writer: (repository: string) => Writer;
  readonly out: { write(text: string): unknown };
  readonly load?: () => Promise<Pick<Toolkit, 'setOutput'>>;
}

/** Runs that were broken off wrote no report that holds. */
const ended: ReadonlySet<string> = new Set(['success', 'failure']);

/**
 * The command `report`: posts what the run of a pull request reported, from a job that may write and sees nothing else of
 * that run. Exit code: 0 where it was posted or there is nobody to tell, 2 where it could not be, or is no report.
 */
export async function report(values: Values, surroundings: Surroundings): Promise<number> {
  const log = runnerLog(surroundings.out);
  try {
    const { code, outputs } = await told(values, surroundings, log);
    const { setOutput } = await (surroundings.load ?? toolkit)();
    for (const name of Object.keys(reportOutputs) as (keyof Outputs)[]) setOutput(name, outputs[name] ?? '');
    return code;
  } catch (error) {
    if (!(error instanceof PortcullisError) && !(error instanceof GitHubError)) throw error;
    complain(log, error instanceof GitHubError ? notFound(error) : error);
    return 2;
  }
}

const complain = (log: Log, { message, hint }: Pick<Problem, 'message' | 'hint'>): void => {
  log.warn('Portcullis: report', `${message} ${hint}`);
};

const notFound = ({ message, hint }: GitHubError): Pick<Problem, 'message' | 'hint'> => ({
  message: `The pull request of the run could not be found out. ${message}`,
  hint,
});

async function told(
  values: Values,
  { env, catalogue: load, writer: writerFor }: Surroundings,
  log: Log,
): Promise<{ readonly code: number; readonly outputs: Outputs }> {
  const run = workflowRun(env);
  if (!ended.has(run.conclusion)) {
    log.print(`Nothing is posted. The run ended as ${run.conclusion} and has no report.`);
    return { code: 0, outputs: {} };
  }
  const writer = writerFor(run.home.fullName);
  const pull = await headPull(writer, run);
  if ('kind' in pull) {
    log.print(`Nothing is posted. ${pull.why}`);
    return { code: pull.kind === 'past' ? 0 : 2, outputs: {} };
  }
  const catalogue = await load();
  const known: Known = {
    catalogue,
    head: run.headSha,
    base: pull.baseSha,
    failOn: severities.find((one) => one === values.get('fail-on')),
    onError: values.get('on-error') === 'warn' ? 'warn' : 'fail',
  };
  const { result, refused } = resultOf(values, known);
  if (refused) complain(log, refused);
  const problems = await post(
    { result, texts: new Map(), blobs: new Map() },
    contextFor(run, pull.baseSha, catalogue, env),
    { ended: run, pull: pull.number, isRefused: refused !== undefined },
    {
      comment: wishes.find((wish) => wish === values.get('comment')) ?? 'findings',
      checkRun: values.get('check-run') !== false,
    },
    writer,
  );
  for (const problem of problems) complain(log, problem);
  const { word, why } = verdict(result);
  log.print(
    refused
      ? `Pull request ${pull.number} was told that there is no report of its run that can be shown.`
      : `Reported for pull request ${pull.number} by its own run: ${word}, ${why}.`,
  );
  const { failing, unchecked } = result.gate;
  return {
    code: problems.length > 0 || refused ? 2 : 0,
    outputs: { outcome: result.outcome, failing, unchecked, 'pull-request': pull.number },
  };
}

/** What the artifact holds; a refused one is told to the pull request too, or its last word would stand there. */
function resultOf(
  values: Values,
  known: Known,
): { readonly result: RunResult; readonly refused?: PortcullisError } {
  const artifact = values.get('artifact');
  if (typeof artifact !== 'string')
    throw new PortcullisError(
      'bad-input',
      'The input artifact is missing.',
      'Name the folder that actions/download-artifact made.',
    );
  try {
    const bytes = readArtifact(artifact, sizeLimit(values.get('max-size')));
    return { result: judged(reportIn(bytes), known) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { result: refusedReport(error, known), refused: error };
  }
}
