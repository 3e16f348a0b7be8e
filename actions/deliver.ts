import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Run, RunResult } from '../shared/core/result.ts';
import { writeReport } from '../shared/files/write.ts';
import { runnerLog } from '../shared/github/log.ts';
import { publish } from '../shared/github/publish/publish.ts';
import { failuresTo } from '../shared/github/publish/refusal.ts';
import { linkInto, type ReportContext } from '../shared/report/context.ts';
import { forLog } from '../shared/report/escape.ts';
import { reporters } from '../shared/report/format.ts';
import { listing } from '../shared/report/listing.ts';
import { count } from '../shared/report/tally.ts';
import { type CommandLine, partOf } from './command-line.ts';
import { rulePages } from './home.ts';
import type { Inspected } from './inspect.ts';
import { wantsColour } from './progress.ts';
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
  let accepted: number | undefined;
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
    if (inspected.target === undefined || looked.result.outcome === 2)
      problems.push(notAccepted(looked.result, values.get('offline') === true));
    else accepted = await baseline(inspected, values, file);
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
    const failures = failuresTo(log, inspected.runner?.pullRequest?.fork);
    await publish(run, context, surfacesOf(inspected, line, env, log, failures), log, failures);
  }
  if (accepted !== undefined && problems.length === 0) {
    const text = `${forLog(writtenLine(accepted, String(values.get('write-baseline')), run.result.outcome))}\n`;
    // Whatever reads a report from standard output must find nothing else there.
    if (outputs.every((output) => output.file !== undefined || output.format === 'terminal')) say(text);
    else process.stderr.write(text);
  }
  const isTold = outputs.some((output) => output.file === undefined && output.format === 'terminal');
  if (!inRunner && !isTold)
    for (const { message, hint } of problems) process.stderr.write(`${forLog(`${message} ${hint}`)}\n`);
  return run.result.outcome;
}

const withErrors = (run: Run, problems: readonly Problem[]): Run =>
  problems.length === 0
    ? run
    : { ...run, result: { ...run.result, outcome: 2, errors: [...run.result.errors, ...problems] } };

/** Accepts the findings of this run, and says how many entries there are; reason and date come with the command line. */
async function baseline(
  { run, target, today, looked }: Inspected,
  values: CommandLine['values'],
  file: (path: string, text: () => string) => void,
): Promise<number | undefined> {
  const [reason, until, owner] = [values.get('reason'), values.get('until'), values.get('owner')];
  if (target === undefined || typeof reason !== 'string' || typeof until !== 'string') return undefined;
  const { writeBaseline } = await import('../shared/policy/baseline.ts');
  const accepted = { reason, until, ...(typeof owner === 'string' && { owner }) };
  const { standing, salt } = target;
  const text = writeBaseline(run.result, standing, accepted, today, looked, salt);
  file(target.file, () => text);
  return (JSON.parse(text) as { readonly entries: readonly unknown[] }).entries.length;
}

function writtenLine(entries: number, path: string, outcome: number): string {
  const next = `The exit code ${outcome} is the outcome of this run; with --baseline ${path} the next one passes over them.`;
  return `Baseline written to ${path}: ${count(entries, 'accepted finding')}. ${next}`;
}

/** Of what could not be checked, as many are named. */
const mostNamed = 3;

const withoutStop = (message: string): string => message.replace(/\.$/u, '');

/** A baseline of half a run would accept less than it says. */
function notAccepted({ checks, errors }: RunResult, isOffline: boolean): Problem {
  if (errors.length > 0)
    return {
      code: 'bad-baseline',
      message: 'The baseline was not written, since the run had errors.',
      hint: 'Mend them first.',
    };
  const blind = checks.flatMap(({ id, unchecked, errors: own }) => [
    ...unchecked.map(({ path, message }) => `${id} at ${path || 'no file'} (${withoutStop(message)})`),
    ...own.map(({ message }) => `${id} (${withoutStop(message)})`),
  ]);
  const rest = blind.length > mostNamed ? ` and ${blind.length - mostNamed} more` : '';
  const isUnanswered = checks.some(({ unchecked }) => unchecked.some(({ code }) => code === 'no-answer'));
  return {
    code: 'bad-baseline',
    message: `The baseline was not written, since not all could be checked: ${blind.slice(0, mostNamed).join('; ')}${rest}.`,
    hint:
      isUnanswered && !isOffline
        ? 'Mend it first, or write one with --offline, which asks nobody.'
        : 'Mend it first, or exclude it in the policy.',
  };
}

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
    rulePage: rulePages(env, (id) => catalogue.rule(id)),
    link: repositoryUrl === undefined ? undefined : linkInto(repositoryUrl),
    repositoryUrl,
    rest: restIn(file, inRunner),
    ...(runner?.job && {
      restUrl: `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.job.run}`,
    }),
    listed: inRunner,
    part: partOf(line),
    colour: wantsColour(env, process.stdout.isTTY, inRunner),
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
