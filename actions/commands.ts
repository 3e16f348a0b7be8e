import { Catalogue } from '../shared/core/catalogue.ts';
import type { Problem } from '../shared/core/result.ts';
import { closest, didYouMean } from '../shared/core/suggest.ts';
import { tool } from '../shared/core/tool.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { deliver } from './deliver.ts';
import { explain, help, listRules } from './manual.ts';
import { checks } from './registry.ts';
import { inspect } from './inspect.ts';
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
  const catalogue = new Catalogue(checks);
  const say = (text: string): number => {
    out.write(text);
    return line.problems.length > 0 ? refuse(line.problems) : 0;
  };
  switch (line.command) {
    case 'help':
      return say(help());
    case 'version':
      return say(`${tool.name} ${tool.version}\n`);
    case 'rules':
      return say(listRules(catalogue));
    case 'explain': {
      const [selector = ''] = line.paths;
      const page = explain(catalogue, selector);
      return page === undefined ? refuse([unknownRule(selector, catalogue)]) : say(page);
    }
    default:
      return check(line, catalogue, env, out);
  }
}

const commands = ['all', 'rules', 'explain', 'help', 'version'];

async function check(
  line: CommandLine,
  catalogue: Catalogue,
  env: Environment,
  out: StandardOutput,
): Promise<number> {
  const given = line.values.get('checks');
  const wanted =
    line.command === 'all' ? (Array.isArray(given) ? (given as string[]) : ['all']) : line.command.split(',');
  const ids = checks.map(({ id }) => id);
  const unknown = wanted.filter((id) => id !== 'all' && !ids.includes(id));
  const selected = checks.filter(({ id }) => wanted.includes('all') || wanted.includes(id));
  const problems = unknown.map((id) => ({
    code: 'unknown-check',
    message: `There is no command or check ${JSON.stringify(id)}.`,
    hint: didYouMean(id, [...commands, ...ids]),
  }));
  const inspected = await inspect(
    { ...line, problems: [...line.problems, ...problems] },
    { checks: selected, named: wanted, catalogue, env, cwd: process.cwd() },
  );
  return deliver(inspected, line, env, out);
}

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
