import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';

/** What ENV or ARG gives a variable at each instruction, as written without quotes; none where it is not set. */
export function environment(doc: Dockerfile, variable: string): ReadonlyMap<Instruction, string> {
  const found = new Map<Instruction, string>();
  const latest = new Map<Stage | undefined, string | undefined>();
  for (const instruction of doc.instructions) {
    const { stage, keyword, pairs } = instruction;
    if (!latest.has(stage)) latest.set(stage, stage?.base && latest.get(stage.base));
    if (keyword === 'ENV' || keyword === 'ARG') {
      const set = pairs.findLast(({ name, value }) => name.text === variable && value !== undefined);
      if (set !== undefined) latest.set(stage, set.value?.text);
    }
    const value = latest.get(stage);
    if (value === undefined) continue;
    for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger)
      found.set(each, value);
  }
  return found;
}
