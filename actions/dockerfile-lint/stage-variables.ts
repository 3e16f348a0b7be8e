import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';
import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';
import { officialName } from '../../shared/parse/official-images.ts';

/** The arguments that FROM sees. */
export function globalArgs({ instructions }: Dockerfile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { keyword, stage, pairs } of instructions) {
    if (stage !== undefined) break;
    if (keyword === 'ARG') for (const { name } of pairs) names.add(name.text);
  }
  return names;
}

/** Official images that set PATH and nothing else (their image configurations, 2026). */
const bareImages = new Set('almalinux alpine amazonlinux busybox centos debian rockylinux ubuntu'.split(' '));

/** Longer chains of stages are not followed: what is set below is then unknown. */
const maxDepth = 100;

/** Names that instructions set; those of ENV stay for the stages above, those of ARG do not. */
class Names {
  readonly all = new Set<string>();
  readonly lasting = new Set<string>();

  add({ keyword, pairs }: Instruction): void {
    if (keyword !== 'ENV' && keyword !== 'ARG') return;
    for (const { name } of pairs) {
      this.all.add(name.text);
      if (keyword === 'ENV') this.lasting.add(name.text);
    }
  }
}

/** The names that ENV and ARG have set in a stage so far, as the build knows them; what stages below set is there too. */
export class StageVariables {
  readonly #own = new Names();
  /** What ONBUILD sets in the stages above. */
  readonly #later = new Names();
  readonly #base: StageVariables | undefined;
  readonly #depth: number;
  /** False where the image below may set more than PATH. */
  readonly isComplete: boolean;
  /** The image below all stages, without registry and tag (`node`); empty where it is not known. */
  readonly rootName: string;

  constructor(stage: Stage, base: StageVariables | undefined) {
    this.#depth = base === undefined ? 0 : base.#depth + 1;
    this.#base = this.#depth > maxDepth ? undefined : base;
    const root = stage.base === undefined ? rootOf(stage) : undefined;
    this.isComplete = root?.isBare ?? this.#base?.isComplete ?? false;
    this.rootName = root?.name ?? this.#base?.rootName ?? '';
  }

  add(instruction: Instruction): void {
    this.#own.add(instruction);
    if (instruction.trigger !== undefined) this.#later.add(instruction.trigger);
  }

  has(name: string): boolean {
    if (name === 'PATH' || this.#own.all.has(name)) return true;
    let below = this.#base;
    if (below !== undefined && below.#later.all.has(name)) return true;
    for (; below !== undefined; below = below.#base)
      if (below.#own.lasting.has(name) || below.#later.lasting.has(name)) return true;
    return false;
  }

  /** Some of the names, for a suggestion. */
  some(count: number): readonly string[] {
    const names = ['PATH'];
    // Not spread: a stage may set thousands, and is asked again for each misspelt one.
    const take = (more: ReadonlySet<string>): void => {
      for (const name of more)
        if (names.length < count) names.push(name);
        else return;
    };
    take(this.#own.all);
    for (let below = this.#base; below !== undefined && names.length < count; below = below.#base)
      take(below.#own.lasting);
    return names;
  }
}

function rootOf({
  image,
  resolvedImage,
}: Stage): { readonly name: string; readonly isBare: boolean } | undefined {
  if (image.text === 'scratch') return { name: 'scratch', isBare: true };
  // The name alone counts, and it may be known where the tag is not; a name that is an argument may be any.
  const [before = '', ...variables] = image.text.split('$');
  const isNamed = variables.length === 0 || /[:@][^/]*$/.test(before);
  const reference = parseImageReference(isNamed ? before.replace(/[:@]$/, '') : (resolvedImage ?? ''));
  if (!(reference instanceof ImageReference)) return undefined;
  const name = reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
  return { name, isBare: isNamed && bareImages.has(officialName(reference) ?? '') };
}
