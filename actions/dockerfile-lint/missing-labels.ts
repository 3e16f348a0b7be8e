import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';
import { namedImages } from '../../shared/parse/dockerfile-images.ts';

/**
 * The stages whose image lacks a label, that of a stage below counted in. Not of interest are stages that something is
 * copied from, and those below others that all have it: they are no result.
 */
export function stagesWithout(doc: Dockerfile, name: string): readonly Stage[] {
  const having = new Set<Stage>();
  const giving = new Set<Stage>();
  for (const stage of doc.stages) {
    const { base, instructions } = stage;
    const isInherited = base !== undefined && (having.has(base) || giving.has(base));
    if (isInherited || instructions.some((each) => sets(each, name))) having.add(stage);
    if (instructions.some(({ trigger }) => trigger !== undefined && sets(trigger, name))) giving.add(stage);
  }
  const above = new Set<Stage>();
  const lacking = new Set<Stage>();
  for (const stage of doc.stages) {
    if (stage.base === undefined) continue;
    above.add(stage.base);
    if (!having.has(stage)) lacking.add(stage.base);
  }
  const sources = copiedFrom(doc);
  return doc.stages.filter(
    (stage) => !having.has(stage) && !sources.has(stage) && (!above.has(stage) || lacking.has(stage)),
  );
}

/** A key with a variable in it may be any. */
const sets = ({ keyword, pairs }: Instruction, wanted: string): boolean =>
  keyword === 'LABEL' && pairs.some(({ name }) => name.text === wanted || name.text.includes('$'));

function copiedFrom(doc: Dockerfile): ReadonlySet<Stage> {
  const byName = new Map<string, Stage>();
  for (const stage of doc.stages) {
    byName.set(String(stage.index), stage);
    if (stage.name !== undefined) byName.set(stage.name, stage);
  }
  const found = new Set<Stage>();
  for (const { place, word, local } of namedImages(doc)) {
    const stage = place !== 'from' && local === 'stage' ? byName.get(word.text.toLowerCase()) : undefined;
    if (stage !== undefined) found.add(stage);
  }
  return found;
}
