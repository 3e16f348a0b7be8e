import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';

/** What a tool reads from a file of the image. */
export interface Configuration {
  /** The text that settles it, in a RUN that writes the file or in a heredoc. */
  readonly statement: RegExp;
  /** Files that may settle it: a COPY to one of them may hold anything. */
  readonly file: RegExp;
}

/** The instructions before which, or in which, a configuration file was written, in their stage or below it. */
export function configured(doc: Dockerfile, { statement, file }: Configuration): ReadonlySet<Instruction> {
  const found = new Set<Instruction>();
  const stages = new Set<Stage | undefined>();
  for (const instruction of doc.instructions) {
    const { stage } = instruction;
    if (stage?.base !== undefined && stages.has(stage.base)) stages.add(stage);
    for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger) {
      if (settles(each, statement, file)) stages.add(stage);
      if (stages.has(stage)) found.add(each);
    }
  }
  return found;
}

function settles(instruction: Instruction, statement: RegExp, file: RegExp): boolean {
  const { keyword, rest, heredocs } = instruction;
  if (keyword === 'RUN')
    return statement.test(rest.text) || heredocs.some(({ content }) => statement.test(content));
  return (keyword === 'COPY' || keyword === 'ADD') && file.test(instruction.words.at(-1)?.text ?? '');
}
