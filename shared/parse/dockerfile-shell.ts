import type { Draft } from './dockerfile-instruction.ts';
import type { HeredocBody } from './dockerfile-lexer.ts';
import type { Range } from './dockerfile-words.ts';
import { textOf } from './dockerfile-words.ts';
import { readExecForm, spliceString } from './exec-form.ts';
import type { HeredocStart } from './heredoc.ts';
import { MalformedHeredoc, readHeredocWord } from './heredoc.ts';
import { parseExec, parseShell } from './shell.ts';
import { isForeignShell, isShell, multiCalls, programName } from './shell-programs.ts';
import type { ShellBody, ShellScript } from './shell-tree.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** What shell forms are handed to. */
export interface Shell {
  /** Whether they are read as sh. */
  readonly kind: 'sh' | 'other';
  /** `["/bin/bash", "-eo", "pipefail", "-c"]`. */
  readonly words: readonly string[];
}

export const sh: Shell = { kind: 'sh', words: ['/bin/sh', '-c'] };
const cmd: Shell = { kind: 'other', words: ['cmd', '/S', '/C'] };

export type Body = HeredocStart & HeredocBody;

/** Images whose shell is cmd unless SHELL says something else. */
const windowsImage =
  /(^|\/)windows(\/|:|@|$)|nanoserver|servercore|^mcr\.microsoft\.com\/dotnet\/framework\//i;

export function defaultShell(image: string | undefined, platform: string | undefined): Shell {
  const isWindows = /^windows(?:[/(]|$)/i.test(platform ?? '') || windowsImage.test(image ?? '');
  return isWindows ? cmd : sh;
}

/**
 * Of the words of a SHELL, the first that is a known program decides: `["nice", "/bin/sh", "-c"]` is sh. So is a program
 * that nobody knows: under another name a shell would hide every RUN behind it.
 */
export function shellOf(words: readonly string[]): Shell {
  const known = words.map((word) => programName(word)).find((name) => isShell(name) || isOther(name));
  const isSh = known === undefined ? words.length > 0 : isShell(known);
  return { kind: isSh ? 'sh' : 'other', words };
}

/**
 * A comment may make more of a file readable and never less: the build does not see it, so lines that it calls
 * PowerShell are still read as sh where the build hands them to sh. Only ShellCheck takes its word for it.
 */
export const renamed = (known: Shell, named: Shell | undefined): Shell =>
  named === undefined || named.kind === 'sh' ? (named ?? known) : { ...known, words: named.words };

/** hadolint's `# hadolint shell=…`, for images whose own SHELL the file does not show. */
export function shellNamedBy(comment: string): Shell | undefined {
  const named = /^hadolint\s+shell\s*=\s*([^\s]{1,200})\s*$/.exec(comment)?.[1];
  return named === undefined ? undefined : shellOf([named]);
}

const otherShells = new Set(['cmd', 'powershell', 'pwsh', 'python', 'python3', 'perl', 'ruby', 'node', 'nu']);

const isOther = (name: string): boolean => isForeignShell(name) || otherShells.has(name);

interface Reading {
  readonly script: ShellScript | undefined;
  readonly body: ShellBody | undefined;
}

/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD run. */
export function readScript(draft: Draft, bodies: readonly Body[], shell: Shell): Reading {
  const { line, command } = draft;
  if (command !== undefined && draft.json !== undefined) {
    const strings = readExecForm(line.text, command);
    if (strings === undefined || strings === 'not-strings') return nothing;
    const words = strings.map((string) => ({ value: string.value, script: spliceString(line, string) }));
    return { script: parseExec(words), body: undefined };
  }
  if (command === undefined || shell.kind !== 'sh') return nothing;
  const [body] = bodies;
  if (body === undefined) return readBy(shell, line.slice(command.start, command.end));
  if (!isWholeHeredoc(textOf(line, command))) {
    const { script, body: outer } = readBy(shell, withBodies(line, command, bodies));
    return { script, body: bodies.length > 1 ? outer : (handedOver(draft, body) ?? outer) };
  }
  const interpreter = interpreterOf(body.content) ?? shell;
  return interpreter.kind === 'sh' ? readBy(interpreter, bodyText(line, body)) : nothing;
}

const nothing: Reading = { script: undefined, body: undefined };

const readBy = ({ words }: Shell, text: Spliced): Reading => ({
  script: parseShell(text),
  body: { shell: words, text },
});

/** `RUN bash -e <<'EOF'`: the words are a shell's name and options, so that its body is all there is to read. */
function handedOver({ line, words }: Draft, body: Body): ShellBody | undefined {
  // The outer shell fills variables in before the inner one reads them.
  if (body.expand && /[$`\\]/.test(body.content)) return undefined;
  const own = words()
    .map(({ text }) => text)
    .filter((word) => !/^\d*<</.test(word));
  const isPlain = own.every((word, at) => (at === 0 ? isShell(programName(word)) : /^[-+]\w+$/.test(word)));
  const hasOther = words().length !== own.length + 1 || own.length === 0;
  return isPlain && !hasOther ? { shell: own, text: bodyText(line, body) } : undefined;
}

/** The bodies that sh reads: that of `RUN <<EOF`, and those handed to a shell by name. */
export function bodiesRead(draft: Draft, bodies: readonly Body[]): readonly Body[] {
  if (bodies.length === 0) return [];
  if (isWholeHeredoc(textOf(draft.line, draft.rest)))
    return bodies.filter(({ content }) => interpreterOf(content)?.kind !== 'other');
  return draft.words().some(({ text }) => isShell(programName(text))) ? bodies : [];
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

/** By the `#!` line; undefined without one: the instruction's shell reads the body. */
function interpreterOf(content: string): Shell | undefined {
  const shebang = /^\t*#![ \t]*([^\n\r]{0,200})/.exec(content)?.[1];
  if (shebang === undefined) return undefined;
  const words = shebang.trim().split(/[ \t]+/);
  if (programName(words[0] ?? '') === 'env') {
    const program = words.findIndex((word, at) => at > 0 && !/^-|=/.test(word));
    words.splice(0, program === -1 ? words.length : program);
  }
  // `#!/bin/busybox sh`
  const program = words
    .slice(0, 2)
    .map(programName)
    .find((name) => !multiCalls.has(name));
  return { kind: isShell(program ?? '') ? 'sh' : 'other', words };
}

function bodyText(line: Spliced, body: Body): Spliced {
  const splicer = new Splicer(line.lines);
  pushContent(splicer, body);
  return splicer.build(body.start);
}

/**
 * Without the tabs that `<<-` takes away, and without the carriage returns of an editor's line ends: to a shell they
 * would be part of each line's last word.
 */
function pushContent(splicer: Splicer, { content, start, chomp }: Body): void {
  let at = 0;
  for (const { 0: dropped, 1: newline, index } of content.matchAll(chomp ? tabsAndReturns : returns)) {
    if (dropped.startsWith('\r') && newline === undefined) continue;
    splicer.push(content.slice(at, index), start + at);
    at = index + dropped.length - (newline?.length ?? 0);
  }
  splicer.push(content.slice(at), start + at);
}

const returns = /\r+(\n)?/g;
const tabsAndReturns = /(?<![^\n])\t+|\r+(\n)?/g;

function withBodies(line: Spliced, command: Range, bodies: readonly Body[]): Spliced {
  const splicer = new Splicer(line.lines);
  splicer.add(line, command.start, command.end);
  for (const body of bodies) {
    splicer.push('\n', body.start, body.start);
    pushContent(splicer, body);
    splicer.push(body.name, body.delimiter, body.behind);
  }
  return splicer.build(line.offset(command.start));
}
