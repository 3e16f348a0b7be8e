import { isForeignShell, isShell, isStandardInput } from '../../shared/parse/shell-programs.ts';
import type { ShellWord } from '../../shared/parse/shell.ts';
import { operands, optionWord, textOf } from './command-line.ts';
import { baseName } from './downloads.ts';

const isAnyShell = (name: string): boolean => isShell(name) || isForeignShell(name);
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
  if (!isAnyShell(name)) return false;
  if (hasCommandString(args)) return behindXargs;
  if (behindXargs) return false;
  const noScript = operands(args, shellValued).length === 0 || isStandardInput(first ?? '');
  return noScript || optionWord(args, { letter: 's', valued: shellValued }) !== undefined;
}

/** True when a substitution stands where the program expects code: behind `-c`, or as the script itself. */
export function runsSubstitution(name: string, args: readonly ShellWord[]): boolean {
  if (codeWords(name, args).some(({ source }) => /^"?(?:\$\(|`)/.test(source))) return true;
  if (name === 'source' || name === '.') return args[0]?.source.startsWith('<(') ?? false;
  if (!isAnyShell(name) && !isLanguage(name)) return false;
  return args.some(({ source }, index) => index < 2 && source.startsWith('<('));
}

/** The words that a program reads as code: all of eval's, and what stands behind `-c` or `-e`. */
export function codeWords(name: string, args: readonly ShellWord[]): readonly ShellWord[] {
  if (name === 'eval') return args;
  if (!isAnyShell(name) && !isLanguage(name)) return [];
  const string = args.findIndex((word) => /^-[a-z]*[ce]$/.test(textOf(word)));
  return string === -1 ? [] : args.slice(string + 1, string + 2);
}

/** Base name of the file that a command starts: as a script of an interpreter, sourced, or as the program itself. */
export function scriptRun(name: string, args: readonly ShellWord[]): string | undefined {
  if (name === 'source' || name === '.') return fileOf(args[0]);
  if (isAnyShell(name)) return hasCommandString(args) ? undefined : fileOf(operands(args, shellValued)[0]);
  if (isLanguage(name)) return optionWord(args, { letter: 'm' }) ? undefined : fileOf(operands(args)[0]);
  return name;
}

const fileOf = (word: ShellWord | undefined): string | undefined => word && baseName(textOf(word));
