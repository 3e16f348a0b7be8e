import type { Region, Report } from '../../shared/core/finding.ts';
import { remembered } from '../../shared/core/remembered.ts';
import { effective } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import type { ShellCommand } from '../../shared/parse/shell.ts';
import { commandEvidence } from './evidence.ts';
import { invocationsOf } from './invocations.ts';

/** An environment variable that gets a value: by ENV, by ARG with a default, or for one command of a RUN. */
interface Setting {
  readonly name: string;
  /** As written, quotes taken away; undefined where only the build knows it. */
  readonly value: string | undefined;
  readonly region: Region;
  /** What it is set for, where that is one command alone. */
  readonly command?: ShellCommand;
}

/** ENV and ARG with the commands of RUN in the order of the file, then what the shell exports. */
export const settings = remembered((doc: Dockerfile): readonly Setting[] => [...settingsIn(doc)]);

function* settingsIn(doc: Dockerfile): Generator<Setting> {
  for (const { keyword, pairs, script } of effective(doc)) {
    if (keyword === 'ENV' || keyword === 'ARG') {
      for (const { name, value, region } of pairs) {
        if (value !== undefined) yield { name: name.text, value: value.text, region };
      }
    }
    for (const command of script?.commands ?? [])
      for (const assignment of command.assignments)
        yield { name: assignment.name, value: assignment.value, region: assignment.region, command };
  }
  for (const { args } of invocationsOf(doc, 'export', 'declare', 'typeset')) {
    for (const { value, region } of args) {
      const pair = value === undefined ? null : /^([A-Za-z_]\w*)=([^]*)$/.exec(value);
      if (pair?.[1] !== undefined) yield { name: pair[1], value: pair[2], region };
    }
  }
}

/** What tools take for "no". */
export const isFalse = (value: string | undefined): boolean =>
  value !== undefined && /^(?:0|false|no|off)$/i.test(value);

/** `effect`: what the setting does, as the end of a sentence. */
export function settingReport({ name, value = '', region, command }: Setting, effect: string): Report {
  const setting = `${name}=${value}`;
  const program = command?.name;
  const evidence =
    program === undefined
      ? { evidence: setting }
      : commandEvidence({ name: program, args: command?.args ?? [] }, `${setting} `);
  return { region, message: `\`${setting}\` ${effect}.`, ...evidence };
}
