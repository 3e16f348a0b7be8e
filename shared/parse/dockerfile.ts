import type { SourceFile } from '../core/document.ts';
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
  instructions.flatMap((instruction) => [...chain(instruction)]),
);

function* chain(instruction: Instruction): Generator<Instruction> {
  for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger) yield each;
}
