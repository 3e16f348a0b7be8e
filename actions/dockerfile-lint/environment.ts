import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';

/** What holds in a stage so far: ENV wins over ARG, and goes on to the stages above. */
interface Setting {
  readonly env?: string | undefined;
  readonly arg?: string | undefined;
}

/** What ENV or ARG gives a variable at each instruction, as written without quotes; none where it is not set. */
export function environment(doc: Dockerfile, variable: string): ReadonlyMap<Instruction, string> {
  const found = new Map<Instruction, string>();
  const latest = new Map<Stage | undefined, Setting>();
  for (const instruction of doc.instructions) {
    const { stage, keyword, pairs } = instruction;
    let { env, arg } = latest.get(stage) ?? { env: stage?.base && latest.get(stage.base)?.env };
    if (keyword === 'ENV' || keyword === 'ARG') {
      const set = pairs.findLast(({ name, value }) => name.text === variable && value !== undefined);
      if (keyword === 'ENV') env = set?.value?.text ?? env;
      else arg = set?.value?.text ?? arg;
    }
    latest.set(stage, { env, arg });
    const value = env ?? arg;
    if (value === undefined) continue;
    for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger)
      found.set(each, value);
  }
  return found;
}
