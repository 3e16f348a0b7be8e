import type { ShellBody, ShellScript } from './shell-tree.ts';
import type { Region } from '../core/finding.ts';
import type { Flag, Heredoc, ImageParts, Instruction, Pair, Stage, Word } from './dockerfile-tree.ts';

// Classes, since V8 gives every object literal with a getter a hidden class of its own, which is slow to make and keeps
// the whole document in memory until the next full garbage collection.

type Fields = { -readonly [Key in Exclude<keyof Instruction, 'words'>]: Instruction[Key] };

export class ReadInstruction implements Instruction {
  readonly keyword: string;
  readonly keywordRegion: Region;
  readonly region: Region;
  readonly flags: readonly Flag[];
  readonly rest: Word;
  readonly json: readonly Word[] | undefined;
  readonly pairs: readonly Pair[];
  readonly heredocs: readonly Heredoc[];
  readonly trigger: Instruction | undefined;
  /** A FROM gets its own once that is open. */
  stage: Stage | undefined;
  readonly script: ShellScript | undefined;
  readonly body: ShellBody | undefined;
  readonly #words: () => readonly Word[];

  /** `words`: those behind the flags, put together when they are asked for. */
  constructor(words: () => readonly Word[], fields: Fields) {
    this.keyword = fields.keyword;
    this.keywordRegion = fields.keywordRegion;
    this.region = fields.region;
    this.flags = fields.flags;
    this.rest = fields.rest;
    this.json = fields.json;
    this.pairs = fields.pairs;
    this.heredocs = fields.heredocs;
    this.trigger = fields.trigger;
    this.stage = fields.stage;
    this.script = fields.script;
    this.body = fields.body;
    this.#words = words;
  }

  get words(): readonly Word[] {
    return this.#words();
  }
}

/** The same instruction, its script read in another way. */
export const withScript = (instruction: Instruction, script: ShellScript): Instruction =>
  new ReadInstruction(() => instruction.words, { ...instruction, script });

export class OpenStage implements Stage {
  readonly index: number;
  readonly name: string | undefined;
  readonly from: Instruction;
  readonly image: Word;
  readonly resolvedImage: string | undefined;
  readonly base: Stage | undefined;
  readonly instructions: Instruction[] = [];
  readonly #readImage: () => ImageParts | undefined;
  #reference: { readonly parts: ImageParts | undefined } | undefined;

  constructor(
    readImage: () => ImageParts | undefined,
    { index, name, from, image, resolvedImage, base }: Omit<Stage, 'reference' | 'instructions'>,
  ) {
    this.index = index;
    this.name = name;
    this.from = from;
    this.image = image;
    this.resolvedImage = resolvedImage;
    this.base = base;
    this.#readImage = readImage;
  }

  get reference(): ImageParts | undefined {
    return (this.#reference ??= { parts: this.#readImage() }).parts;
  }
}
