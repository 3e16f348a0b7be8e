import { isStandardInput } from '../../shared/parse/shell-programs.ts';
import type { ShellWord } from '../../shared/parse/shell.ts';
import { operands, optionWord, textOf } from './command-line.ts';
import { baseName } from './downloads.ts';

const isShell = (name: string): boolean => /^(?:r?ba|da|a|z|m?k|fi|t?c)?sh$/.test(name);
const isLanguage = (name: string): boolean => /^(?:python|perl|ruby|node|php|lua|pwsh)[\d.]*$/.test(name);

/** Short options of sh and bash that take the next word. */
const shellValued = 'oO';

const hasCommandString = (args: readonly ShellWord[]): boolean =>
  optionWord(args, { letter: 'c', valued: shellValued }) !== undefined;

/** True when the program runs what comes in through standard input (`xargs`: what xargs makes words of). */
export function readsProgramFromInput(
  name: string,
  args: readonly ShellWord[],
  behindXargs: boolean,
): boolean {
  const first = operands(args, shellValued)[0]?.value;
  if (name === 'source' || name === '.') return isStandardInput(args[0]?.value ?? '');
  if (isLanguage(name)) {
    // `perl -pe …` and `php -r …` have their program in a letter's value.
    const script = args.find((word) => !/^(?:-[uBEIsS]+|--[\w-]+(?:=.*)?)$/.test(textOf(word)));
    return script === undefined || isStandardInput(script.value ?? '');
  }
  if (!isShell(name)) return false;
  if (hasCommandString(args)) return behindXargs;
  if (behindXargs) return false;
  const noScript = operands(args, shellValued).length === 0 || isStandardInput(first ?? '');
  return noScript || optionWord(args, { letter: 's', valued: shellValued }) !== undefined;
}

/** True when a substitution stands where the program expects code: behind `-c`, or as the script itself. */
export function runsSubstitution(name: string, args: readonly ShellWord[]): boolean {
  if (name === 'eval') return args.some(({ source }) => /^"?(?:\$\(|`)/.test(source));
  if (name === 'source' || name === '.') return args[0]?.source.startsWith('<(') ?? false;
  if (!isShell(name) && !isLanguage(name)) return false;
  if (args.some(({ source }, index) => index < 2 && source.startsWith('<('))) return true;
  const string = args.findIndex((word) => /^-[a-z]*[ce]$/.test(textOf(word)));
  return string !== -1 && /^"?(?:\$\(|`)/.test(args[string + 1]?.source ?? '');
}

/** Base name of the file that a command starts: as a script of an interpreter, sourced, or as the program itself. */
export function scriptRun(name: string, args: readonly ShellWord[]): string | undefined {
  if (name === 'source' || name === '.') return fileOf(args[0]);
  if (isShell(name)) return hasCommandString(args) ? undefined : fileOf(operands(args, shellValued)[0]);
  if (isLanguage(name)) return optionWord(args, { letter: 'm' }) ? undefined : fileOf(operands(args)[0]);
  return name;
}

const fileOf = (word: ShellWord | undefined): string | undefined => word && baseName(textOf(word));
