import manifest from '../../package.json' with { type: 'json' };
import { readCommandLine } from '../../actions/command-line.ts';
import { help } from '../../actions/manual/manual.ts';
import { commands } from '../../actions/command-list.ts';
import { outlines } from '../../actions/outlines.ts';
import { explain } from '../../actions/manual/rule-pages.ts';
import { Catalogue } from '../../shared/core/catalogue.ts';
import { Lines } from '../../shared/parse/lines.ts';
import { parseShell, type ShellCommand } from '../../shared/parse/shell.ts';
import { Spliced } from '../../shared/parse/spliced.ts';
import { checks } from '../checks.ts';

/** Programs that documents may ask for beside ours. */
const others = [
  'git',
  'cd',
  'go',
  'opa',
  'gh',
  'cosign',
  'cmp',
  'diff',
  'sha256sum',
  'tar',
  'pre-commit',
  'kustomize',
];

const ownCommands = [...commands.map(({ name }) => name), ...outlines.map(({ id }) => id)];

/** What is wrong with a block of shell: our own commands are read as the program reads them, and run where they only tell. */
export function shellFaults(text: string): readonly string[] {
  const source = new Spliced(text, [{ at: 0, offset: 0 }], new Lines('README.md', text));
  const script = parseShell(source);
  const faults = script.commands.flatMap(commandFaults);
  return script.commands.length === 0 ? ['holds no command'] : faults;
}

function commandFaults(command: ShellCommand): readonly string[] {
  const { name = '', args, program } = command;
  if (program === undefined) return [];
  const [first = '', ...rest] = args.map(({ value, source }) => value ?? source);
  if (name === 'node' && first === 'dist/index.js') return ownFaults(rest);
  if (name === 'portcullis') return ownFaults([first, ...rest]);
  if (name === 'npx' && first === 'portcullis') return ownFaults(rest);
  if (name === 'npx') return first in manifest.devDependencies ? [] : [`npx ${first} is not ours`];
  if (name === 'node') return first.startsWith('out/') ? [] : [`node ${first} is not ours`];
  if (name === 'npm') return npmFaults(first, rest);
  return others.includes(name) ? [] : [`${name} is no program that is asked for`];
}

function npmFaults(first: string, [script = '']: readonly string[]): readonly string[] {
  const scripts = Object.keys(manifest.scripts);
  if (first === 'run') return scripts.includes(script) ? [] : [`npm run ${script}: no such script`];
  return ['ci', 'test', 'install', 'audit', 'view', 'pack'].includes(first) ? [] : [`npm ${first}`];
}

function ownFaults(argv: readonly string[]): readonly string[] {
  const { command, paths, problems } = readCommandLine(argv, {});
  const faults = problems.map(({ message }) => message);
  for (const one of command.split(','))
    if (!ownCommands.includes(one)) faults.push(`there is no command ${one}`);
  if (command === 'help' && help(paths) === undefined) faults.push('help knows no such command');
  const [rule = ''] = paths;
  if (command === 'explain' && rule !== 'RULE' && explain(new Catalogue(checks), rule) === undefined)
    faults.push(`explain knows no ${rule}`);
  return faults;
}

/** What is wrong with `--option` or `--option value` of ours; a value that is only hinted at is no fault. */
export const optionFaults = (code: string): readonly string[] =>
  code.startsWith('--')
    ? readCommandLine(['all', ...code.split(' ')], {})
        .problems.map(({ message }) => message)
        .filter((message) => !/needs a value|says neither/u.test(message))
    : [];
