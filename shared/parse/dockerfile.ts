import type { Document } from '../core/document.ts';
import type { Region } from '../core/finding.ts';
import type { ShellScript } from './shell.ts';

/** A word of an instruction: text as written, continuations taken out, quotes kept. */
export interface Word {
  readonly text: string;
  readonly region: Region;
}

export interface Flag {
  /** Without the dashes, lower case: `from`, `mount`, `checksum`. */
  readonly name: string;
  /** Undefined for a flag without `=`. */
  readonly value: Word | undefined;
  readonly region: Region;
}

/** A name and its value, as ENV, ARG and LABEL have them; quotes of the value taken away. */
export interface Pair {
  readonly name: Word;
  readonly value: Word | undefined;
  readonly region: Region;
}

export interface Heredoc {
  readonly name: string;
  /** Before `<<-` takes leading tabs away. */
  readonly content: string;
  /** False when any part of the delimiter is quoted. */
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly fd: number;
  /** The body's lines. */
  readonly region: Region;
}

export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  readonly keywordRegion: Region;
  /** First to last line, heredoc bodies included. */
  readonly region: Region;
  readonly flags: readonly Flag[];
  /** Words behind the flags. */
  readonly words: readonly Word[];
  /** The exec form's strings. */
  readonly json: readonly Word[] | undefined;
  /** ENV, ARG, LABEL. */
  readonly pairs: readonly Pair[];
  readonly heredocs: readonly Heredoc[];
  /** What ONBUILD runs later. */
  readonly trigger: Instruction | undefined;
  /** Undefined before the first FROM. */
  readonly stage: Stage | undefined;
  /** RUN (and the shell form of CMD, ENTRYPOINT, HEALTHCHECK CMD) read as sh; undefined for other shells and for the exec form. */
  readonly script: ShellScript | undefined;
}

export interface Stage {
  readonly index: number;
  /** Behind AS, lower case. */
  readonly name: string | undefined;
  readonly from: Instruction;
  /** The image as written. */
  readonly image: Word;
  /** With ARG defaults filled in; undefined where a value is not known before the build. */
  readonly resolvedImage: string | undefined;
  /** The earlier stage that FROM names, if it does. */
  readonly base: Stage | undefined;
  readonly instructions: readonly Instruction[];
}

/** A parser directive at the top: `# syntax=…`, `# escape=…`, `# check=…`. */
export interface Directive {
  readonly name: string;
  readonly value: Word;
  readonly region: Region;
}

export interface Dockerfile extends Document {
  readonly directives: readonly Directive[];
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
}
