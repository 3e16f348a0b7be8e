import type { Fix, Region } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction, Pair, Stage } from '../../../shared/parse/dockerfile.ts';
import { spanOf } from '../../../shared/parse/edit.ts';
import { escapeOf } from '../escape.ts';
import { evidenceOf } from '../evidence.ts';
import { lineBreak } from '../line-break.ts';
import { VariableReferences } from '../variable-references.ts';

export const envSelfReference: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/env-self-reference',
  scope: 'document',
  title: 'ENV uses a variable that it sets itself',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: 'All values of one ENV are filled in before any of them is set: the variable is still empty, or the old one.',
  advice: 'Set the variable in an ENV of its own, before.',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  aliases: ['DL3044'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nENV HOME_DIR=/srv APP=$HOME_DIR/app\n', lines: [2] },
      {
        text: 'FROM debian:12\nENV A=1 \\\n  B="x${A}" \\\n  C=$A$B\nONBUILD ENV X=1 Y=$X\n',
        lines: [3, 4, 5],
      },
      { text: 'FROM debian:12 AS a\nARG V=1\nFROM debian:12\nENV V=1 W=$V\n', lines: [4] },
    ],
    good: [
      { text: 'FROM debian:12\nENV A=1\nENV A=2 B=$A\nENV PATH=/a:$PATH\n' },
      { text: "FROM debian:12\nENV A=1 B=$AB E2=${A:-2} C=\\$A D='$A' E=A\n" },
      { text: 'FROM debian:12 AS a\nENV A=1\nFROM a\nENV A=2 B=$A\n' },
      { text: 'ARG A=1\nFROM debian:12\nARG A\nENV A=$A B=$A\n' },
      { text: 'FROM debian:12\nENV A a $A B=$A\n' },
    ],
  },
  check({ doc }, report) {
    if (withKeyword(doc, 'ENV').length === 0) return;
    const references = new VariableReferences(doc);
    const known = new KnownNames();
    for (const instruction of doc.instructions) {
      const said = instruction.trigger ?? instruction;
      if (said.keyword !== 'ENV' && said.keyword !== 'ARG') continue;
      const { keyword, pairs, words, stage } = said;
      const places = keyword === 'ENV' ? placesOf(pairs) : new Map<string, Places>();
      for (const [index, pair] of pairs.entries()) {
        const word = words[index];
        if (places.size === 0 || word === undefined || pair.value?.expands !== true) continue;
        const used = references
          .inWord(word)
          .find(
            ({ name, isGuarded }) =>
              !isGuarded && isElsewhere(places.get(name), index) && !known.has(stage, name),
          );
        const set = used && places.get(used.name);
        if (used === undefined || set === undefined) continue;
        report({
          region: pair.region,
          message: `\`${pair.name.text}\` uses \`${used.name}\`, which the same ENV sets: it has no value yet.`,
          ...evidenceOf(`ENV ${pair.name.text}=${pair.value.text}`),
          related: [{ message: 'It is set here.', region: set.region }],
          fixes: set.first < index ? fixes(doc, instruction, pairs[index - 1], pair) : [],
        });
      }
      known.add(said);
    }
  },
};

/** Where one ENV sets a variable: the indices of the first and the last pair, and the first one's name. */
interface Places {
  readonly first: number;
  readonly last: number;
  readonly region: Region;
}

function placesOf(pairs: readonly Pair[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (const [index, { name }] of pairs.entries()) {
    const before = places.get(name.text);
    places.set(name.text, { first: index, region: name.region, ...before, last: index });
  }
  return places;
}

const isElsewhere = (places: Places | undefined, index: number): boolean =>
  places !== undefined && (places.first !== index || places.last !== index);

/** Longer chains of stages are not followed. */
const maxDepth = 100;

/** The variables that a stage has a value for: its own, and what ENV sets in the stages below. */
class KnownNames {
  readonly #names = new Map<Stage | undefined, Map<string, string>>();

  add({ stage, keyword, pairs }: Instruction): void {
    const names = this.#names.get(stage) ?? new Map<string, string>();
    this.#names.set(stage, names);
    for (const { name } of pairs) if (names.get(name.text) !== 'ENV') names.set(name.text, keyword);
  }

  has(stage: Stage | undefined, name: string): boolean {
    if (this.#names.get(stage)?.has(name) === true) return true;
    let below = stage?.base;
    for (let depth = 0; below !== undefined && depth < maxDepth; depth++, below = below.base)
      if (this.#names.get(below)?.get(name) === 'ENV') return true;
    return false;
  }
}

/** Begins another ENV where the pair stands. */
function fixes(
  doc: Dockerfile,
  { keyword }: Instruction,
  before: Pair | undefined,
  pair: Pair,
): readonly Fix[] {
  if (before === undefined) return [];
  const offset = spanOf(doc, before.region).end;
  const length = spanOf(doc, pair.region).start - offset;
  const [blanks = '', continuation = '\n', ...more] = doc.text
    .slice(offset, offset + length)
    .split(escapeOf(doc));
  const isGap = /^[ \t]+$/.test(blanks) && /^[ \t]*\r?\n[ \t]*$/.test(continuation) && more.length === 0;
  if (!isGap) return [];
  const text = `${lineBreak(doc)}${keyword === 'ONBUILD' ? 'ONBUILD ENV' : 'ENV'} `;
  const edit = { path: doc.path, offset, length, text };
  return [{ title: 'Begin a new ENV here', mode: 'suggest', edits: [edit] }];
}
