import type { SourceFile } from '../core/document.ts';
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

/** Several checks read one file: they share one parse. */
const parsed = new WeakMap<SourceFile, ParsedDockerfile>();

/** Reads a Dockerfile as BuildKit's parser does. Never throws. */
export function parseDockerfile(file: SourceFile): ParsedDockerfile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const result = assemble(file);
  parsed.set(file, result);
  return result;
}

/** Every instruction, and behind each ONBUILD the instruction that it triggers later. */
export function* effective(doc: Dockerfile): Generator<Instruction> {
  for (const instruction of doc.instructions) {
    let current: Instruction | undefined = instruction;
    while (current !== undefined) {
      yield current;
      current = current.trigger;
    }
  }
}
