/** `/bin/BASH.exe` is `bash`. */
export function programName(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return name.toLowerCase().replace(/\.exe$/, '');
}

/** POSIX has pipefail since 2024 only: these know it whatever their version, `sh` and dash may not. */
const withPipefail = new Set(['bash', 'rbash', 'ash', 'zsh', 'ksh', 'mksh']);
const shells = new Set(['sh', 'dash', ...withPipefail]);
const foreignShells = new Set(['csh', 'tcsh', 'fish']);

/** One that reads sh. */
export const isShell = (name: string): boolean => shells.has(name);

/** One that reads a language of its own. */
export const isForeignShell = (name: string): boolean => foreignShells.has(name);

/** Busybox is its ash. */
export const knowsPipefail = (name: string): boolean => withPipefail.has(name) || name === 'busybox';

/** Names of the file that a program's standard input is. */
export const isStandardInput = (word: string): boolean =>
  /^(?:-|\/dev\/stdin|\/(?:dev|proc\/self)\/fd\/0)$/.test(word);

/** Busybox and its like start the program that their first word names. */
export const multiCalls: ReadonlySet<string> = new Set(['busybox', 'toybox']);
