import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { programName } from '../../../shared/parse/shell-programs.ts';
import type { Spliced } from '../../../shared/parse/spliced.ts';
import { runsWithNames } from './names.ts';

/** One shell script of a Dockerfile, as ShellCheck reads it. */
export interface Script {
  /** Two lines of ours, which name the shell and set what the build sets, and then `body`. */
  readonly text: string;
  readonly body: Spliced;
}

export const linesBefore = 2;

/** What ShellCheck calls the shells that it knows; ash is what it reads as dash. */
const dialects: Readonly<Record<string, string>> = {
  sh: 'sh',
  bash: 'bash',
  dash: 'dash',
  ash: 'dash',
  ksh: 'ksh',
};

/** The scripts of all RUN instructions in a shell that ShellCheck knows. */
export function* scriptsOf(doc: Dockerfile): Generator<Script> {
  for (const { run, names } of runsWithNames(doc)) {
    const { body } = run;
    const first = body && shebang(body.shell);
    if (body === undefined || first === undefined || body.text.text.trim() === '') continue;
    const rest = withoutShebang(body.text);
    yield { text: `${first}\n${exported(rest.text, names)}\n${undirected(rest.text)}`, body: rest };
  }
}

/**
 * What a script takes back itself is counted with the other ignore comments, and no finding is lost on the way: the
 * directive is turned into one of the same length that names a file, which is never read.
 */
const undirected = (script: string): string =>
  script.replace(/#[^\w\n#]*shellcheck[^\n]*/g, (directive) =>
    directive.replace(/\bdisable=[^\s#]*/g, (word) => 'source='.padEnd(word.length, '_')),
  );

/** Each name costs ShellCheck time: a script that reads no variable needs none. */
function exported(script: string, names: () => readonly string[]): string {
  if (!script.includes('$')) return '';
  const wanted = /proxy/i.test(script) ? names() : names().filter((name) => !/_proxy$/i.test(name));
  return wanted.length === 0 ? '' : `export ${wanted.map((name) => `${name}=1`).join(' ')}`;
}

function shebang(shell: readonly string[]): string | undefined {
  const program = shell.map((word) => dialects[programName(word)]).find((name) => name !== undefined);
  if (program === undefined) return undefined;
  const stopsOnErrors = shell.some((word) => /^-[A-Za-z]*e|^errexit$/.test(word));
  return `#!/bin/${program}${stopsOnErrors ? ' -e' : ''}`;
}

/** A heredoc's own `#!` line has named the shell already. */
function withoutShebang(body: Spliced): Spliced {
  const own = /^\t*#![^\n]*(?:\n|$)/.exec(body.text)?.[0] ?? '';
  return own === '' ? body : body.slice(own.length, body.text.length);
}
