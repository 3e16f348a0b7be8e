import type { Dockerfile, Instruction, Stage } from '../../../shared/parse/dockerfile.ts';

/** Set for every RUN without an ARG. Source: Dockerfile reference, "Predefined ARGs". */
const predefined = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/** Nobody sets more variables, or stacks more stages; what lies beyond is not followed. */
const maxNames = 1000;
const maxStages = 100;

/** Variables that a stage sets. */
class Names {
  readonly env = new Set<string>();
  readonly args = new Set<string>();
  /** By ONBUILD. */
  readonly later = new Set<string>();
  readonly #base: Names | undefined;

  constructor(base: Names | undefined) {
    this.#base = base;
  }

  /** ENV of the stages below holds too. An ONBUILD runs where the ARGs of this file are not set. */
  at(place: 'now' | 'later'): readonly string[] {
    const found = new Set([...predefined, ...(place === 'now' ? this.args : this.later)]);
    for (const names of this.#chain()) for (const name of names.env) found.add(name);
    return [...found].filter((name) => /^[A-Za-z_]\w*$/.test(name)).slice(0, maxNames);
  }

  *#chain(depth = 0): Generator<Names> {
    yield this;
    if (depth < maxStages && this.#base !== undefined) yield* this.#base.#chain(depth + 1);
  }
}

/** Every RUN, those of ONBUILD included, with the names of the variables that the build sets for it. */
export function* runsWithNames(
  doc: Dockerfile,
): Generator<{ readonly run: Instruction; readonly names: () => readonly string[] }> {
  const stages = new Map<Stage | undefined, Names>([[undefined, new Names(undefined)]]);
  for (const instruction of doc.instructions) {
    const { stage } = instruction;
    const names = stages.get(stage) ?? new Names(stages.get(stage?.base));
    stages.set(stage, names);
    const later = lastTrigger(instruction);
    const place = later === undefined ? 'now' : 'later';
    const { keyword, pairs } = later ?? instruction;
    if (keyword === 'RUN') yield { run: later ?? instruction, names: () => names.at(place) };
    if (keyword !== 'ENV' && keyword !== 'ARG') continue;
    const set = later !== undefined ? names.later : keyword === 'ENV' ? names.env : names.args;
    for (const { name } of pairs) set.add(name.text);
  }
}

function lastTrigger(instruction: Instruction): Instruction | undefined {
  let { trigger } = instruction;
  while (trigger?.trigger !== undefined) trigger = trigger.trigger;
  return trigger;
}
