import { effective } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import { mountOptions } from '../../shared/parse/dockerfile-mounts.ts';
import { finalStages } from './final-user.ts';

/** Every RUN, those that ONBUILD puts off included. */
export function* runs(doc: Dockerfile): Generator<Instruction> {
  for (const instruction of effective(doc)) if (instruction.keyword === 'RUN') yield instruction;
}

/**
 * RUN instructions whose files reach an image: those of the last stage, of the stages that it builds on, and of ONBUILD.
 * What a stage leaves behind that others only copy from is thrown away.
 */
export function* shippedRuns(doc: Dockerfile): Generator<Instruction> {
  const shipped = new Set(finalStages(doc));
  for (const instruction of doc.instructions) {
    const stays = instruction.stage === undefined || shipped.has(instruction.stage);
    for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger)
      if (each.keyword === 'RUN' && (stays || each !== instruction)) yield each;
  }
}

/** Folders of a RUN that its layer does not keep: where a cache or a tmpfs is mounted. */
export function passingFolders({ flags }: Instruction): string[] {
  const found: string[] = [];
  for (const { name, value } of flags) {
    if (name !== 'mount' || value === undefined) continue;
    const options = [...mountOptions(value)];
    if (!options.some((each) => each.name === 'type' && /^(?:cache|tmpfs)$/.test(each.value.text))) continue;
    const target = options.find((each) => ['target', 'dst', 'destination'].includes(each.name));
    if (target !== undefined) found.push(target.value.text.replace(/\/+$/, ''));
  }
  return found;
}
