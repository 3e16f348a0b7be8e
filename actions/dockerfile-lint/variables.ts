import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';
import { Scope } from '../../shared/parse/dockerfile-scope.ts';
import { escapeOf } from './escape.ts';

/**
 * What ARG and ENV give a plain build, asked in the order of the file: each stage is then read once.
 * ENV wins over ARG: https://docs.docker.com/reference/dockerfile/#using-arg-variables
 */
export class Variables {
  readonly #escape: string;
  readonly #doc: Dockerfile;
  #outer: Scope | undefined;
  #stage: Stage | undefined;
  #scope: Scope | undefined;
  /** Names that ENV has set: no ARG of that name counts, not even a later one. */
  #lasting = new Set<string>();
  /** Instructions of the stage that the scope holds already. */
  #read = 0;
  /** Thousands of stages on top of each other would be read over and over. */
  #left = 1_000_000;

  constructor(doc: Dockerfile) {
    this.#doc = doc;
    this.#escape = escapeOf(doc);
  }

  /** A word's value where it stands; undefined where that is not known before the build. */
  valueAt({ stage, region }: Instruction, text: string): string | undefined {
    if (!/[$'"\\`]/.test(text)) return text;
    if (stage === undefined) return this.#global().resolve(text);
    const last = stage.instructions[this.#read - 1];
    if (stage !== this.#stage || (last !== undefined && last.region.startLine >= region.startLine))
      this.#enter(stage);
    for (; this.#read < stage.instructions.length; this.#read++) {
      const instruction = stage.instructions[this.#read];
      if (instruction === undefined || instruction.region.startLine >= region.startLine) break;
      this.#declare(instruction, ['ARG', 'ENV']);
    }
    return this.#left < 0 ? undefined : this.#scope?.resolve(text);
  }

  /** What stands before the first FROM. */
  #global(): Scope {
    if (this.#outer !== undefined) return this.#outer;
    const outer = new Scope(this.#escape);
    for (const { keyword, stage, words } of this.#doc.instructions) {
      if (stage !== undefined) break;
      if (keyword === 'ARG') for (const word of words) outer.declare(word);
    }
    return (this.#outer = outer);
  }

  /** ENV of the stages below holds in this one, ARG does not. */
  #enter(stage: Stage): void {
    this.#stage = stage;
    this.#read = 0;
    this.#scope = new Scope(this.#escape);
    this.#lasting = new Set();
    const bases: Stage[] = [];
    for (let base = stage.base; base !== undefined; base = base.base) bases.push(base);
    for (const base of bases.reverse()) {
      this.#left -= base.instructions.length;
      if (this.#left < 0) return;
      for (const each of base.instructions) this.#declare(each, ['ENV']);
    }
  }

  #declare({ keyword, pairs }: Instruction, keywords: readonly string[]): void {
    if (!keywords.includes(keyword)) return;
    for (const { name, value } of pairs) {
      if (keyword === 'ENV') this.#lasting.add(name.text);
      else if (this.#lasting.has(name.text)) continue;
      // ARG without a default takes up the value from before the first FROM.
      const text = value?.text ?? this.#global().resolve(`\${${name.text}}`);
      if (text !== undefined) this.#scope?.declare({ ...name, text: `${name.text}=${text}` });
    }
  }
}
