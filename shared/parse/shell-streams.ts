import type { Redirection } from 'unbash';
import type { Region } from '../core/finding.ts';
import { isShell } from './shell-programs.ts';
import type { ShellCommand, ShellWord } from './shell-tree.ts';
import { readsInput } from './shell-wrappers.ts';

interface Start extends Pick<ShellCommand, 'name' | 'program' | 'args' | 'assignments' | 'decides'> {
  readonly region: () => Region;
}

/** A command while its script is being read. */
export class OpenCommand implements ShellCommand {
  readonly name: string | undefined;
  readonly program: ShellWord | undefined;
  readonly args: readonly ShellWord[];
  readonly assignments: ShellCommand['assignments'];
  readonly decides: boolean;
  writes: readonly ShellWord[] = [];
  reads: readonly ShellWord[] = [];
  pipesTo: ShellCommand | undefined = undefined;
  substitutes: readonly ShellCommand[] = [];
  runs: OpenCommand | undefined = undefined;
  readonly #regionOf: () => Region;
  #region: Region | undefined;

  constructor({ name, program, args, assignments, decides, region }: Start) {
    this.name = name;
    this.program = program;
    this.args = args;
    this.assignments = assignments;
    this.decides = decides;
    this.#regionOf = region;
  }

  get region(): Region {
    return (this.#region ??= this.#regionOf());
  }
}

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
