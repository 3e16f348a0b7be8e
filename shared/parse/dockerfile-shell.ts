import type { Draft } from './dockerfile-instruction.ts';
import type { HeredocBody } from './dockerfile-lexer.ts';
import type { Range } from './dockerfile-words.ts';
import { textOf } from './dockerfile-words.ts';
import { readExecForm, spliceString } from './exec-form.ts';
import type { HeredocStart } from './heredoc.ts';
import { MalformedHeredoc, readHeredocWord } from './heredoc.ts';
import { parseExec, parseShell } from './shell.ts';
import { isShell, programName } from './shell-programs.ts';
import type { ShellScript } from './shell-tree.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** Whether shell forms are read as sh. */
export type Shell = 'sh' | 'other';

export type Body = HeredocStart & HeredocBody;

/** Images whose shell is cmd unless SHELL says something else. */
const windowsImage =
  /(^|\/)windows(\/|:|@|$)|nanoserver|servercore|^mcr\.microsoft\.com\/dotnet\/framework\//i;

export function defaultShell(image: string | undefined): Shell {
  return image !== undefined && windowsImage.test(image) ? 'other' : 'sh';
}

/** Of the words of a SHELL, the first that is a known program decides: `["nice", "/bin/sh", "-c"]` is sh. */
export function shellOf(words: readonly string[]): Shell {
  const known = words.map((word) => programName(word)).find((name) => isShell(name) || otherShells.has(name));
  return known !== undefined && isShell(known) ? 'sh' : 'other';
}

const otherShells = new Set([
  'cmd',
  'powershell',
  'pwsh',
  'python',
  'python3',
  'perl',
  'ruby',
  'node',
  'fish',
  'nu',
]);

/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD run. */
export function readScript(draft: Draft, bodies: readonly Body[], shell: Shell): ShellScript | undefined {
  const { line, command } = draft;
  if (command === undefined) return undefined;
  if (draft.json !== undefined) {
    const strings = readExecForm(line.text, command);
    if (strings === undefined || strings === 'not-strings') return undefined;
    return parseExec(strings.map((string) => ({ ...string, script: spliceString(line, string) })));
  }
  if (shell !== 'sh') return undefined;
  const [body] = bodies;
  if (body === undefined) return parseShell(line.slice(command.start, command.end));
  if (!isWholeHeredoc(textOf(line, command))) return parseShell(withBodies(line, command, bodies));
  return interpreterOf(body.content) === 'other' ? undefined : parseShell(bodyText(line, body));
}

/** The bodies that sh reads: that of `RUN <<EOF`, and those handed to a shell by name. */
export function bodiesRead(draft: Draft, bodies: readonly Body[]): readonly Body[] {
  if (bodies.length === 0) return [];
  if (isWholeHeredoc(textOf(draft.line, draft.rest)))
    return bodies.filter(({ content }) => interpreterOf(content) === 'sh');
  return draft.words.some(({ text }) => isShell(programName(text))) ? bodies : [];
}

/** BuildKit runs the body of `RUN <<EOF` itself; any longer line goes to the shell with its bodies behind it. */
function isWholeHeredoc(command: string): boolean {
  try {
    return readHeredocWord(command) !== undefined;
  } catch (error) {
    if (error instanceof MalformedHeredoc) return false;
    throw error;
  }
}

/** The `#!` line decides; without one the instruction's shell reads the body. */
function interpreterOf(content: string): Shell {
  const shebang = /^\t*#![ \t]*([^\n\r]{0,200})/.exec(content)?.[1];
  if (shebang === undefined) return 'sh';
  const [program = '', ...rest] = shebang.split(/[ \t]+/);
  const named = programName(program) === 'env' ? (rest.find((word) => !/^-|=/.test(word)) ?? '') : program;
  return isShell(programName(named)) ? 'sh' : 'other';
}

function bodyText(line: Spliced, body: Body): Spliced {
  const splicer = new Splicer(line.lines);
  splicer.push(body.content, body.start);
  return splicer.build(body.start);
}

function withBodies(line: Spliced, command: Range, bodies: readonly Body[]): Spliced {
  const splicer = new Splicer(line.lines);
  splicer.add(line, command.start, command.end);
  for (const body of bodies) {
    splicer.push('\n', body.start, body.start);
    splicer.push(body.content, body.start);
    splicer.push(body.name, body.delimiter, body.behind);
  }
  return splicer.build(line.offset(command.start));
}
