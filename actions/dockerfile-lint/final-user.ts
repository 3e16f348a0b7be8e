import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';
import { Variables } from './variables.ts';

/** The stage that a plain build makes the image of, then the stages that it builds on. */
export function finalStages(doc: Dockerfile): Stage[] {
  const stages: Stage[] = [];
  for (let stage = doc.stages.at(-1); stage !== undefined; stage = stage.base) stages.push(stage);
  return stages;
}

/** The USER instruction that decides whom the image runs as. */
export function finalUser(doc: Dockerfile): Instruction | undefined {
  for (const stage of finalStages(doc)) {
    const user = stage.instructions.filter(({ keyword }) => keyword === 'USER').at(-1);
    if (user !== undefined) return user;
  }
  return undefined;
}

/**
 * True only where it is sure: `root`, user id 0 (`+0` is one too), or the administrator of a Windows container, with any
 * group. An empty name takes the user away that stood before, which leaves root.
 */
export function isRoot(doc: Dockerfile, user: Instruction): boolean {
  const [word] = user.words;
  const value = word && new Variables(doc).valueAt(user, word.text);
  return value !== undefined && /^(?:root|(?:[-+]?0+)?|ContainerAdministrator)(?::.*)?$/i.test(value.trim());
}
