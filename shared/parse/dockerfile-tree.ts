import type { Document } from '../core/document.ts';
import type { Region } from '../core/finding.ts';
import type { ShellBody, ShellScript } from './shell-tree.ts';

/**
 * A word of an instruction: text as written, continuations taken out, quotes kept.
 * In pairs, flags and exec forms the quotes and escapes are taken away.
 */
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

export interface Value extends Word {
  /** The build fills a variable in: a `$` of the text was neither escaped nor in single quotes. */
  readonly expands: boolean;
}

/** A name and its value, as ENV, ARG and LABEL have them. */
export interface Pair {
  readonly name: Word;
  readonly value: Value | undefined;
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
  /** All behind the flags as one text; empty where nothing stands. */
  readonly rest: Word;
  /**
   * The words behind the flags, cut as BuildKit cuts them: USER, WORKDIR, STOPSIGNAL and MAINTAINER have one,
   * the exec form has its strings, ENV and LABEL without `=` have the name and the rest.
   */
  readonly words: readonly Word[];
  /** The exec form's strings. */
  readonly json: readonly Word[] | undefined;
  /** ENV, ARG, LABEL. */
  readonly pairs: readonly Pair[];
  /** RUN, COPY and ADD; those of an ONBUILD are its trigger's. */
  readonly heredocs: readonly Heredoc[];
  /** What ONBUILD runs later. */
  readonly trigger: Instruction | undefined;
  /** Undefined before the first FROM. */
  readonly stage: Stage | undefined;
  /**
   * RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD read as sh, heredocs included; an exec form is one command.
   * Undefined where the shell is another (cmd, PowerShell, Python).
   */
  readonly script: ShellScript | undefined;
  /** The text behind `script`; undefined where it is an exec form, which no shell reads. */
  readonly body: ShellBody | undefined;
}

/** `registry/name:tag@digest`, each where it stands. */
export interface ImageParts {
  readonly registry: Word | undefined;
  readonly name: Word;
  readonly tag: Word | undefined;
  readonly digest: Word | undefined;
}

export interface Stage {
  readonly index: number;
  /** Behind AS, lower case. */
  readonly name: string | undefined;
  readonly from: Instruction;
  /** The image as written; empty where FROM names none. */
  readonly image: Word;
  /** The image's parts as written; undefined where the image holds a variable. */
  readonly reference: ImageParts | undefined;
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

/** Why a part of a file could not be read, and its 1-based line. */
export interface DockerfileProblem {
  readonly code: 'parse-error' | 'limit';
  readonly reason: string;
  readonly line: number;
}

export interface ParsedDockerfile {
  readonly doc: Dockerfile;
  /** What BuildKit's parser would refuse. The instructions around it are in the document all the same. */
  readonly problems: readonly DockerfileProblem[];
}
