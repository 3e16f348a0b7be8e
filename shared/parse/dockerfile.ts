import type { SourceFile } from '../core/document.ts';
import { Index } from '../core/group.ts';
import { remembered } from '../core/remembered.ts';
import { assemble } from './dockerfile-assembly.ts';
import type { Dockerfile, Instruction, ParsedDockerfile } from './dockerfile-tree.ts';

export type {
  Directive,
  Dockerfile,
  DockerfileProblem,
  Flag,
  Heredoc,
  ImageParts,
  Instruction,
  Pair,
  ParsedDockerfile,
  Stage,
  Word,
} from './dockerfile-tree.ts';

/** Reads a Dockerfile as BuildKit's parser does. Never throws. Several checks read one file: they share one parse. */
export const parseDockerfile: (file: SourceFile) => ParsedDockerfile = remembered(assemble);

/** Every instruction, and behind each ONBUILD the instruction that it triggers later. */
export const effective = remembered(({ instructions }: Dockerfile): readonly Instruction[] =>
  instructions.some(({ trigger }) => trigger !== undefined)
    ? instructions.flatMap((instruction) => [...chain(instruction)])
    : instructions,
);

const byKeyword = remembered((doc: Dockerfile) => new Index(effective(doc), ({ keyword }) => keyword));

/** The instructions with these keywords, those that ONBUILD puts off included; in the order of the file. */
export const withKeyword = (doc: Dockerfile, ...keywords: readonly string[]): readonly Instruction[] =>
  byKeyword(doc).of(...keywords);

function* chain(instruction: Instruction): Generator<Instruction> {
  for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger) yield each;
}
