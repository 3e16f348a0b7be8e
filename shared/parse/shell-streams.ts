import type { Redirection } from 'unbash';
import { isShell } from './shell-programs.ts';
import type { ShellCommand } from './shell-tree.ts';
import { readsInput } from './shell-wrappers.ts';

/** A command while its script is being read. */
export type OpenCommand = { -readonly [Key in keyof ShellCommand]: ShellCommand[Key] } & {
  runs: OpenCommand | undefined;
};

/** A wrapper, and what it starts in turn: their input and output are one. */
export function chain(command: OpenCommand): OpenCommand[] {
  const found = [command];
  for (let next = command.runs; next !== undefined; next = next.runs) found.push(next);
  return found;
}

export function pipe(writer: OpenCommand, reader: OpenCommand | undefined): void {
  if (writer.pipesTo !== undefined || reader === undefined) return;
  for (const each of chain(writer)) each.pipesTo = reader;
}

/** True for a shell, wrapped or not, that runs its standard input. */
export function readsScript(command: OpenCommand): boolean {
  const shell = chain(command).at(-1) ?? command;
  return isShell(shell.name ?? '') && readsInput(shell.args.map(({ value }) => value));
}

/** True for a cat that gives on what it reads. */
export const givesOn = ({ name, args, writes }: OpenCommand): boolean =>
  name === 'cat' && writes.length === 0 && args.every(({ value }) => value === '-');

/** `<` and `0<`. */
export function readsInputFrom({
  operator,
  descriptor,
}: Redirection & { readonly type: 'Redirect' }): boolean {
  const isFirst =
    descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 0);
  return isFirst && operator === '<';
}

const outputs: ReadonlySet<string> = new Set(['>', '>>', '>|', '&>', '&>>']);

/** `2>` takes the messages alone. */
export function writesOutput({ operator, descriptor }: Redirection & { readonly type: 'Redirect' }): boolean {
  const isFirst =
    descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
  return isFirst && outputs.has(operator);
}
