import { remembered } from '../../shared/core/remembered.ts';
import { withKeyword } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import { mountOptions } from '../../shared/parse/dockerfile-mounts.ts';
import { finalStages } from './final-user.ts';
import { programsOf } from './invocations.ts';

/** Every RUN, those that ONBUILD puts off included. */
export const runs = (doc: Dockerfile): readonly Instruction[] => withKeyword(doc, 'RUN');

/** By the name of a program that they run. */
const byProgram = remembered((doc: Dockerfile): ReadonlyMap<string, ReadonlySet<Instruction>> => {
  const found = new Map<string, Set<Instruction>>();
  for (const run of runs(doc)) {
    for (const { name } of programsOf(run)) {
      const callers = found.get(name);
      if (callers) callers.add(run);
      else found.set(name, new Set([run]));
    }
  }
  return found;
});

/** Every RUN that runs one of these programs. */
export function runsOf(doc: Dockerfile, ...names: readonly string[]): readonly Instruction[] {
  const callers = names.flatMap((name) => byProgram(doc).get(name) ?? []);
  if (callers.length === 0) return [];
  return runs(doc).filter((run) => callers.some((each) => each.has(run)));
}

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
