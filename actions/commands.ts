import { Catalogue } from '../shared/core/catalogue.ts';
import type { Problem } from '../shared/core/problem.ts';
import { tool } from '../shared/core/tool.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { commands } from './command-list.ts';
import { help } from './manual/manual.ts';
import { outlines } from './outlines.ts';
import { loadChecks } from './registry.ts';
import {
  needsNetwork,
  needsRule,
  needsRunner,
  noCommand,
  refuse,
  unknownCommand,
  unknownRule,
} from './manual/refusals.ts';
import { explain } from './manual/rule-pages.ts';
import { showRules } from './show-rules.ts';
import { finish, type Intent } from './finish.ts';
import { inspect, type Inspected, type Surroundings } from './inspect.ts';
import { invocation } from './manual/invocation.ts';
import { progressOn, wantsProgress, type Progress } from './progress.ts';
import { standardOutput, type StandardOutput } from './standard-output.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `<command> [options] [path...]` to an exit code: 0, 1 or 2. */
export async function main(argv: readonly string[], env: Environment): Promise<number> {
  const out = standardOutput();
  const code = await perform(argv, env, out);
  const lost = await out.end();
  // Who closes the pipe (`| head`) has seen enough; the outcome stands.
  if (lost === undefined || lost === 'EPIPE') return code;
  process.stderr.write(`Standard output could not be written (${lost}).\n`);
  return 2;
}

async function perform(argv: readonly string[], env: Environment, out: StandardOutput): Promise<number> {
  const [first = '', ...rest] = argv;
  const wantsPage = asksForPage(first, rest);
  if (first === 'org-audit' && !wantsPage) return auditing(rest, env, out);
  if (first === 'init' && !wantsPage) return initiating(rest, out);
  const line = readCommandLine(wantsPage ? ['help', first] : argv, env);
  switch (line.command) {
    case '':
      return withoutCommand(argv, line, out);
    case 'help': {
      const page = help(line.paths);
      if (page === undefined) return refuse([unknownCommand(line.paths[0] ?? ''), ...line.problems]);
      out.write(page);
      return line.problems.length > 0 ? refuse(line.problems) : 0;
    }
    case 'version':
      out.write(`${tool.name} ${tool.version}\n`);
      return line.problems.length > 0 ? refuse(line.problems) : 0;
    case 'rules':
      return showRules(line, out);
    case 'explain':
      return explaining(line, out);
    case 'advisories': {
      if (line.problems.length > 0) return refuse(line.problems);
      const { compileAdvisories } = await import('./compile-advisories.ts');
      const today = new Date().toISOString().slice(0, 10);
      const { text, isWhole } = await compileAdvisories(line.paths, process.cwd(), today);
      out.write(text);
      return isWhole ? 0 : 2;
    }
    case 'policy': {
      const { showPolicy } = await import('./show-policy.ts');
      const { text, problems } = await showPolicy(line, await wholeCatalogue(), env);
      out.write(text);
      return problems.length > 0 ? refuse(problems) : 0;
    }
    case 'report': {
      if (env.GITHUB_ACTIONS !== 'true') return refuse([needsRunner]);
      if (line.problems.length > 0) return refuse(line.problems);
      const [{ report }, { jobWriter }] = await Promise.all([
        import('./report/report.ts'),
        import('./writer.ts'),
      ]);
      const writer = (repository: string) => jobWriter(env, repository);
      return report(line.values, { env, catalogue: wholeCatalogue, writer, out });
    }
    case 'update':
      return check(updating(line), 'update', env, out);
    default:
      return check(line, line.values.get('fix') === true ? 'fix' : 'look', env, out);
  }
}

async function explaining(line: CommandLine, out: StandardOutput): Promise<number> {
  const catalogue = await wholeCatalogue();
  for (const check of catalogue.checks) await check.whole?.();
  const pages = line.paths.map((selector) => explain(catalogue, selector));
  const unknown = line.paths.filter((_, index) => pages[index] === undefined);
  out.write(pages.filter((page) => page !== undefined).join('\n'));
  const problems = [
    ...line.problems,
    ...(line.paths.length === 0 ? [needsRule] : []),
    ...unknown.map((selector) => unknownRule(selector, catalogue)),
  ];
  return problems.length > 0 ? refuse(problems) : 0;
}

/** It has options of its own, which mean nothing to a check. */
async function auditing(argv: readonly string[], env: Environment, out: StandardOutput): Promise<number> {
  const [{ orgAudit }, { apiFetch }, { githubSettings }] = await Promise.all([
    import('./org-audit/org-audit.ts'),
    import('./outside.ts'),
    import('../shared/github/settings.ts'),
  ]);
  const { execPath: node, execArgv: options } = process;
  return orgAudit(argv, {
    env,
    cwd: process.cwd(),
    out,
    api: () => ({ ...githubSettings(env), fetch: apiFetch(env) }),
    program: { node, options, entry: process.argv[1] ?? '' },
    now: () => new Date(),
  });
}

async function initiating(argv: readonly string[], out: StandardOutput): Promise<number> {
  const [{ init }, { ownRelease }] = await Promise.all([
    import('./init/init.ts'),
    import('./init/own-release.ts'),
  ]);
  return init(argv, {
    cwd: process.cwd(),
    program: invocation(),
    write: (text) => out.write(text),
    complain: (text) => process.stderr.write(text),
    checks: loadChecks,
    release: () => ownRelease(process.argv[1] ?? ''),
    today: new Date().toISOString().slice(0, 10),
  });
}

/** With checks that a policy locks, whatever the input `checks` leaves out. */
async function widened(known: Surroundings, more: readonly string[]): Promise<Surroundings> {
  const ids = new Set([...known.checks.map(({ id }) => id), ...more]);
  const checks = await loadChecks((id) => ids.has(id));
  return { ...known, checks, catalogue: new Catalogue(checks, outlines), added: more, widen: undefined };
}

const wholeCatalogue = async (): Promise<Catalogue> => new Catalogue(await loadChecks());

async function check(
  line: CommandLine,
  intent: Intent,
  env: Environment,
  out: StandardOutput,
): Promise<number> {
  const given = line.values.get('checks');
  const wanted =
    line.command === 'all' ? (Array.isArray(given) ? (given as string[]) : ['all']) : line.command.split(',');
  const ids = outlines.map(({ id }) => id);
  const unknown = wanted.filter((id) => id !== 'all' && !ids.includes(id));
  const checks = await loadChecks((id) => wanted.includes('all') || wanted.includes(id));
  const catalogue = new Catalogue(checks, outlines);
  const problems = unknown.map(unknownCommand);
  const progress = wantsProgress(env, process.stderr.isTTY)
    ? progressOn(process.stderr, () => performance.now())
    : undefined;
  const during: Progress['during'] = (work) => (progress === undefined ? work() : progress.during(work));
  const misread = [...line.problems, ...problems];
  // Whoever waits reads it at once; the report has it too.
  if (progress !== undefined) refuse(misread);
  const surroundings: Surroundings = {
    checks,
    named: wanted,
    catalogue,
    widen: line.command === 'all' ? (more) => widened(surroundings, more) : undefined,
    env,
    cwd: process.cwd(),
    progress,
    isMisread: misread.length > 0,
  };
  const look = (more: readonly Problem[]): Promise<Inspected> =>
    during(() => inspect({ ...line, problems: [...misread, ...more] }, surroundings));
  return finish(look, intent, line, env, out);
}

/** The command `update`: the one check that knows pins, with every rule on and allowed to ask registries. */
function updating(line: CommandLine): CommandLine {
  const values = new Map([...line.values, ['preset', 'strict'], ['online', true]] as const);
  const problems = values.get('offline') === true ? [...line.problems, needsNetwork] : line.problems;
  return { ...line, command: 'image-pin-check', values, problems };
}

/** `init --help`, `org-audit plan --help`, `rules help`: what takes paths is given one by `help`. */
function asksForPage(first: string, rest: readonly string[]): boolean {
  const command = commands.find(({ name }) => name === first);
  if (command === undefined || first === 'help') return false;
  const isAlone = rest.length === 1 && rest[0] === 'help' && command.options !== 'checks';
  const hasOwnReader = first === 'init' || first === 'org-audit';
  return isAlone || (hasOwnReader && rest.some((word) => word === '--help' || word === '-h'));
}

/** Whoever meant to check something must not take a page of help for a pass. */
function withoutCommand(argv: readonly string[], line: CommandLine, out: StandardOutput): number {
  if (argv.length > 0) return refuse([noCommand(argv), ...line.problems]);
  out.write(help([]) ?? '');
  return 2;
}
