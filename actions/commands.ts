import { Catalogue } from '../shared/core/catalogue.ts';
import type { Problem } from '../shared/core/problem.ts';
import { closest, didYouMean } from '../shared/core/suggest.ts';
import { tool } from '../shared/core/tool.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { explain, help, listRules } from './manual.ts';
import { outlines } from './outlines.ts';
import { loadChecks } from './registry.ts';
import { finish, type Intent } from './finish.ts';
import { inspect, type Inspected } from './inspect.ts';
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
  const line = readCommandLine(argv, env);
  const say = (text: string): number => {
    out.write(text);
    return line.problems.length > 0 ? refuse(line.problems) : 0;
  };
  switch (line.command) {
    case 'help':
      return say(help(line.paths));
    case 'version':
      return say(`${tool.name} ${tool.version}\n`);
    case 'rules':
      return say(listRules(await wholeCatalogue()));
    case 'explain': {
      const [selector = ''] = line.paths;
      const catalogue = await wholeCatalogue();
      const page = explain(catalogue, selector);
      return page === undefined ? refuse([unknownRule(selector, catalogue)]) : say(page);
    }
    case 'advisories': {
      if (line.problems.length > 0) return refuse(line.problems);
      const { compileAdvisories } = await import('./compile-advisories.ts');
      const today = new Date().toISOString().slice(0, 10);
      const { text, isWhole } = await compileAdvisories(line.paths, process.cwd(), today);
      out.write(text);
      return isWhole ? 0 : 2;
    }
    case 'report': {
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

const wholeCatalogue = async (): Promise<Catalogue> => new Catalogue(await loadChecks());

const commands = ['all', 'update', 'advisories', 'report', 'rules', 'explain', 'help', 'version'];

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
  const problems = unknown.map((id) => ({
    code: 'unknown-check',
    message: `There is no command or check ${JSON.stringify(id)}.`,
    hint: didYouMean(id, [...commands, ...ids]),
  }));
  const surroundings = { checks, named: wanted, catalogue, env, cwd: process.cwd() };
  const misread = [...line.problems, ...problems];
  // What was not understood may have been meant to keep a check from asking outside, or to say whom.
  const values = misread.length > 0 ? new Map([...line.values, ['offline', true] as const]) : line.values;
  const look = (more: readonly Problem[]): Promise<Inspected> =>
    inspect({ ...line, values, problems: [...misread, ...more] }, surroundings);
  return finish(look, intent, line, env, out);
}

/** The command `update`: the one check that knows pins, with every rule on and allowed to ask registries. */
function updating(line: CommandLine): CommandLine {
  const values = new Map([...line.values, ['preset', 'strict'], ['online', true]] as const);
  const problems = values.get('offline') === true ? [...line.problems, needsNetwork] : line.problems;
  return { ...line, command: 'image-pin-check', values, problems };
}

const needsNetwork: Problem = {
  code: 'bad-input',
  message: 'Without the network nobody knows what a tag means today, so update has nothing to do.',
  hint: 'Leave --offline out.',
};

const unknownRule = (selector: string, catalogue: Catalogue): Problem => {
  const near = closest(selector, catalogue.names);
  return {
    code: 'unknown-rule',
    message: `There is no rule ${JSON.stringify(selector)}.`,
    hint: near === undefined ? 'The command "rules" lists them.' : `Did you mean ${near}?`,
  };
};

function refuse(problems: readonly Problem[]): number {
  for (const { message, hint } of problems) process.stderr.write(`${message} ${hint}\n`);
  return 2;
}
