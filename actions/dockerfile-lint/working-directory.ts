import { remembered } from '../../shared/core/remembered.ts';
import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';
import { joined, startOf, unquoted } from './paths.ts';
import { Variables } from './variables.ts';

/** Where relative paths lead to. */
export interface WorkingDirectory {
  /** Some WORKDIR of the file says so; otherwise the base image does. */
  readonly isSet: boolean;
  /** Absolute, `/` between parts; undefined where it is not known. */
  readonly path: string | undefined;
}

/** The working directory before and behind a WORKDIR; of any other instruction both are the same. */
interface Step {
  readonly before: WorkingDirectory;
  readonly behind: WorkingDirectory;
}

/** Of each instruction. What ONBUILD triggers starts where its stage ends. */
export const workingDirectories = remembered((doc: Dockerfile): ReadonlyMap<Instruction, Step> => {
  const steps = new Map<Instruction, Step>();
  const variables = new Variables(doc);
  const latest = new Map<Stage | undefined, WorkingDirectory>();
  /** Stages whose ONBUILD sets it for those above. */
  const passedOn = new Set<Stage | undefined>();
  const take = (instruction: Instruction): void => {
    const { stage, keyword } = instruction;
    const below = passedOn.has(stage?.base) ? { isSet: true, path: undefined } : latest.get(stage?.base);
    const before = latest.get(stage) ?? (stage?.base && below) ?? ofImage(stage);
    if (instruction.trigger?.keyword === 'WORKDIR') passedOn.add(stage);
    const value =
      keyword === 'WORKDIR' ? variables.valueAt(instruction, instruction.words[0]?.text ?? '') : '';
    const behind = keyword === 'WORKDIR' ? entered(before, value) : before;
    latest.set(stage, behind);
    steps.set(instruction, { before, behind });
  };
  doc.instructions.forEach(take);
  for (const { trigger } of doc.instructions)
    for (let each = trigger; each !== undefined; each = each.trigger) take(each);
  return steps;
});

const ofImage = (stage: Stage | undefined): WorkingDirectory => ({
  isSet: false,
  path: stage?.resolvedImage === 'scratch' ? '/' : undefined,
});

function entered({ path: folder }: WorkingDirectory, value: string | undefined): WorkingDirectory {
  const path = value === undefined ? '' : unquoted(value);
  const start = startOf(path);
  if (start === 'root' && path.startsWith('/')) return { isSet: true, path: joined('/', path) };
  const isBelow = start === 'working-directory' && folder !== undefined;
  return { isSet: true, path: isBelow ? joined(folder, path) : undefined };
}
