import { remembered } from '../../shared/core/remembered.ts';
import { effective } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import { mountOptions } from '../../shared/parse/dockerfile-mounts.ts';
import { finalStages } from './final-user.ts';

/** Every RUN, those that ONBUILD puts off included. */
export const runs = remembered((doc: Dockerfile): readonly Instruction[] =>
  effective(doc).filter(({ keyword }) => keyword === 'RUN'),
);

/**
 * RUN instructions whose files reach an image: those of the last stage, of the stages that it builds on, and of ONBUILD.
 * What a stage leaves behind that others only copy from is thrown away.
 */
export const shippedRuns = remembered((doc: Dockerfile): readonly Instruction[] => {
  const shipped = new Set(finalStages(doc));
  const own = new Set(doc.instructions);
  return runs(doc).filter((run) => run.stage === undefined || shipped.has(run.stage) || !own.has(run));
});

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
