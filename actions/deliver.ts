import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Run } from '../shared/core/result.ts';
import { writeReport } from '../shared/files/write.ts';
import { runnerLog } from '../shared/github/log.ts';
import { publish } from '../shared/github/publish/publish.ts';
import { linkInto, type ReportContext } from '../shared/report/context.ts';
import { reporters } from '../shared/report/format.ts';
import { listing } from '../shared/report/listing.ts';
import { type CommandLine, partOf } from './command-line.ts';
import { rulePages } from './home.ts';
import type { Inspected } from './inspect.ts';
import type { StandardOutput } from './standard-output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Writes what was asked for, shows it where it runs, and says how the process ends. */
export async function deliver(
  inspected: Inspected,
  line: CommandLine,
  env: Environment,
  out: StandardOutput,
): Promise<number> {
  const { values, outputs } = line;
  const { root, run: looked } = inspected;
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
  const context = contextOf(inspected, line, env, inRunner);
  for (const output of outputs)
    if (output.file !== undefined)
      file(output.file, () => reporters[output.format](looked, { ...context, colour: false }));
  for (const { path, text } of looked.written ?? []) file(path, () => text);
  if (values.has('write-baseline')) {
    if (inspected.target !== undefined && looked.result.outcome !== 2) {
      await baseline(inspected, values, file);
      process.stderr.write(`The findings of this run are accepted in ${inspected.target.file}.\n`);
    } else problems.push(notAccepted);
  }
  // A report that could not be written is told by all that can still be shown.
  const run = withErrors(looked, problems);
  for (const output of outputs) if (output.file === undefined) say(reporters[output.format](run, context));
  if (inRunner) {
    const all = listing(run, context);
    if (all)
      log.group(all.title, () => {
        log.print(all.text);
      });
    const { surfacesOf } = await import('./surfaces.ts');
    await publish(run, context, surfacesOf(inspected, line, env, log), log);
  }
  if (!inRunner) for (const { message, hint } of problems) process.stderr.write(`${message} ${hint}\n`);
  return run.result.outcome;
}

const withErrors = (run: Run, problems: readonly Problem[]): Run =>
  problems.length === 0
    ? run
    : { ...run, result: { ...run.result, outcome: 2, errors: [...run.result.errors, ...problems] } };

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
  line: CommandLine,
  env: Environment,
  inRunner: boolean,
): ReportContext {
  const ran = new Set(run.result.checks.map(({ id }) => id));
  const repositoryUrl = runner && `${runner.serverUrl}/${runner.repository}`;
  const file = line.outputs.find(({ format, file }) => format === 'json' && file !== undefined)?.file;
  return {
    rules: catalogue.checks.filter(({ id }) => ran.has(id)).flatMap(({ rules }) => rules),
    rule: (id) => catalogue.rule(id),
    rulePage: rulePages(env),
    link: repositoryUrl === undefined ? undefined : linkInto(repositoryUrl),
    repositoryUrl,
    rest: restIn(file, inRunner),
    ...(runner?.job && {
      restUrl: `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.job.run}`,
    }),
    listed: inRunner,
    part: partOf(line),
    colour: (env.NO_COLOR ?? '') === '' && (inRunner || process.stdout.isTTY),
    width: process.stdout.columns || 120,
  };
}

/** Where all findings are, whatever a surface has room for. */
function restIn(file: string | undefined, inRunner: boolean): string {
  const places = [
    ...(inRunner ? ['the log of this run'] : []),
    ...(file === undefined ? [] : [`the report file ${file}`]),
  ];
  return places.join(' and ') || 'the report of --report json=FILE';
}
