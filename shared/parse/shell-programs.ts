/** `/bin/BASH.exe` is `bash`. */
export function programName(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return name.toLowerCase().replace(/\.exe$/, '');
}

const shells = new Set(['sh', 'bash', 'rbash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);

export const isShell = (name: string): boolean => shells.has(name);

/** Names of the file that a program's standard input is. */
export const isStandardInput = (word: string): boolean =>
  /^(?:-|\/dev\/stdin|\/(?:dev|proc\/self)\/fd\/0)$/.test(word);

/** Busybox and its like start the program that their first word names. */
export const multiCalls: ReadonlySet<string> = new Set(['busybox', 'toybox']);
