import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Word } from '../../../shared/parse/dockerfile.ts';
import { Scope } from '../../../shared/parse/dockerfile-scope.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { automaticArgs, isPredefined } from '../predefined-args.ts';
import { VariableReferences } from '../variable-references.ts';
import { escapeOf } from '../escape.ts';

export const invalidDefaultImage: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/invalid-default-image',
  scope: 'document',
  title: 'The defaults of ARG give no image',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A plain `docker build` fails: without `--build-arg` the name of the base image is empty or no image name.',
  advice: 'Give the ARG a default that makes a whole image name, or write one at its place: `${TAG:-12}`.',
  references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
  aliases: ['InvalidDefaultArgInFrom'],
  examples: {
    bad: [
      { text: 'ARG TAG\nFROM debian:${TAG}\n', lines: [2] },
      { text: 'ARG IMAGE\nFROM debian:12 AS a\nFROM $IMAGE\n', lines: [3] },
      { text: 'ARG A\nARG IMAGE=registry.example/$A\nFROM ${IMAGE}\n', lines: [3] },
      { text: 'ARG IMAGE=Debian\nFROM ${IMAGE}:12\n', lines: [2] },
    ],
    good: [
      { text: 'ARG TAG=12\nARG VARIANT\nFROM debian:${TAG}${VARIANT}\n' },
      { text: 'ARG TAG\nFROM debian:${TAG:-12}\n' },
      { text: 'ARG TAG\nFROM debian:${TAG-12}\n' },
      { text: 'FROM debian:12 AS a-arm64\nFROM a-$TARGETARCH$TARGETVARIANT\n' },
      { text: 'ARG A=b\nFROM debian:${A#x*}\n' },
    ],
  },
  check({ doc }, report) {
    const defaults = new Defaults(doc);
    for (const { image } of doc.stages) {
      const result = image.text.includes('$') ? defaults.resolve(image) : undefined;
      if (result === undefined || parseImageReference(result) instanceof ImageReference) continue;
      report({
        region: image.region,
        message:
          result === ''
            ? `\`${image.text}\` is empty where no build argument is given.`
            : `\`${image.text}\` is \`${result.slice(0, longest)}\` where no build argument is given, which is no image.`,
        evidence: `FROM ${image.text}`,
      });
    }
  },
};

/** Of an image in a message, in UTF-16 code units. */
const longest = 200;

/** The arguments before the first FROM as a build without `--build-arg` has them: what has no value is empty. */
class Defaults {
  readonly #references: VariableReferences;
  readonly #scope: Scope;
  readonly #set = new Set<string>();

  constructor(doc: Dockerfile) {
    this.#references = new VariableReferences(doc);
    this.#scope = new Scope(escapeOf(doc));
    for (const { keyword, stage, words, pairs } of doc.instructions) {
      if (stage !== undefined) break;
      if (keyword !== 'ARG') continue;
      words.forEach((word, index) => {
        const name = pairs[index]?.name.text;
        if (name === undefined || !word.text.includes('=')) return;
        this.#emptyUnset(word);
        this.#scope.declare(word);
        this.#set.add(name);
      });
    }
  }

  /** Undefined where it depends on the platform, or cannot be told. */
  resolve(word: Word): string | undefined {
    this.#emptyUnset(word);
    return this.#scope.resolve(word.text);
  }

  /** A guarded name has its own way of being unset. */
  #emptyUnset(word: Word): void {
    for (const { name, isGuarded, region } of this.#references.inWord(word)) {
      if (isGuarded || this.#set.has(name) || automaticArgs.has(name) || isPredefined(name)) continue;
      this.#scope.declare({ text: `${name}=`, region });
    }
  }
}
