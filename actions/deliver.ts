import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem } from '../shared/core/problem.ts';
import { writeReport } from '../shared/files/write.ts';
import { jobLedger } from '../shared/github/ledger.ts';
import { runnerLog } from '../shared/github/log.ts';
import { annotationSurface, outputSurface, publish, summarySurface } from '../shared/github/publish.ts';
import { linkInto, type ReportContext } from '../shared/report/context.ts';
import { reporters } from '../shared/report/format.ts';
import { toSummary } from '../shared/report/summary.ts';
import type { CommandLine } from './command-line.ts';
import type { Inspected } from './inspect.ts';
import type { Output } from './outputs.ts';
import type { StandardOutput } from './standard-output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Writes what was asked for, shows it where it runs, and says how the process ends. */
export async function deliver(
  inspected: Inspected,
  { values, outputs }: CommandLine,
  env: Environment,
  out: StandardOutput,
): Promise<number> {
  const { run, root } = inspected;
  const inRunner = env.GITHUB_ACTIONS === 'true';
  const log = runnerLog(out);
  const say = (text: string): void => {
    // Outside of a runner the text goes out as it is: reporters have made it safe, and JSON must stay JSON.
    if (inRunner) log.print(text);
    else out.write(text);
  };
  const problems: Problem[] = [];
  const file = (path: string, text: () => string): void => {
    try {
      writeReport(path, text(), process.cwd(), root);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      problems.push(error);
    }
  };
  const context = contextOf(inspected, outputs, env, inRunner);
  for (const output of outputs)
    if (output.file !== undefined)
      file(output.file, () => reporters[output.format](run, { ...context, colour: false }));
  for (const { path, text } of run.written ?? []) file(path, () => text);
  if (values.has('write-baseline')) {
    if (inspected.target !== undefined && run.result.outcome !== 2) {
      await baseline(inspected, values, file);
      process.stderr.write(`The findings of this run are accepted in ${inspected.target.file}.\n`);
    } else problems.push(notAccepted);
  }
  for (const output of outputs) if (output.file === undefined) say(reporters[output.format](run, context));
  if (inRunner) {
    const fileOf = (format: string) =>
      outputs.find((output) => output.format === format && output.file)?.file;
    await publish(
      run,
      context,
      [
        ...(values.get('annotations') === false ? [] : [annotationSurface(log, jobLedger(env.RUNNER_TEMP))]),
        ...(values.get('summary') === false ? [] : [summarySurface(toSummary)]),
        outputSurface({ report: fileOf('json'), sarif: fileOf('sarif') }),
      ],
      log,
    );
  }
  for (const { message, hint } of problems) {
    if (inRunner) log.warn('Portcullis: report', `${message} ${hint}`);
    else process.stderr.write(`${message} ${hint}\n`);
  }
  return problems.length > 0 ? 2 : run.result.outcome;
}

/** Accepts the findings of this run; reason and date were asked for with the command line. */
async function baseline(
  { run, target, today, looked }: Inspected,
  values: CommandLine['values'],
  file: (path: string, text: () => string) => void,
): Promise<void> {
  const [reason, until] = [values.get('reason'), values.get('until')];
  if (target === undefined || typeof reason !== 'string' || typeof until !== 'string') return;
  const { writeBaseline } = await import('../shared/policy/baseline.ts');
  const { standing, salt } = target;
  file(target.file, () => writeBaseline(run.result, standing, { reason, until }, today, looked, salt));
}

const notAccepted: Problem = {
  code: 'bad-baseline',
  message: 'The baseline was not written: something was not understood or could not be checked.',
  hint: 'Mend what the report says first.',
};

function contextOf(
  { run, runner, catalogue }: Inspected,
  outputs: readonly Output[],
  env: Environment,
  inRunner: boolean,
): ReportContext {
  const ran = new Set(run.result.checks.map(({ id }) => id));
  const repositoryUrl = runner && `${runner.serverUrl}/${runner.repository}`;
  const home = homeOf(env);
  const file = outputs.find(({ format, file }) => format === 'json' && file !== undefined)?.file;
  return {
    rules: catalogue.checks.filter(({ id }) => ran.has(id)).flatMap(({ rules }) => rules),
    rule: (id) => catalogue.rule(id),
    rulePage: (id) => home && `${home}/actions/${id.replace('/', '/rules.md#')}`,
    link: repositoryUrl === undefined ? undefined : linkInto(repositoryUrl),
    repositoryUrl,
    rest: file === undefined ? 'the log of this step' : `the report file ${file}`,
    colour: (env.NO_COLOR ?? '') === '' && (inRunner || process.stdout.isTTY),
    width: process.stdout.columns || 120,
  };
}

/** Where this copy of Portcullis is published, as the runner says (documented variables of a job). */
function homeOf(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}` : undefined;
}
