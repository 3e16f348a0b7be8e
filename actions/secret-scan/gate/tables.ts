import type { Literal } from './literal.ts';
import { gramTiers } from './gram-tiers.ts';
import { reserve, type Machine } from './machine.ts';

/** More records than these have no number. */
const most = 0xffff;

/** Flags of `assembly/build.ts`. */
const alphabets = { any: 0, words: 4, letters: 8, hex: 12 };
const apartness = { word: 16, name: 32 };

/** Hands the literals to `assembly/build.ts`; gives the first address behind its tables. */
export function writeTables(machine: Machine, literals: readonly Literal[]): number {
  const texts = literals.map(({ text }) => text).join('');
  if (literals.length > most) throw new RangeError('there are too many literals');
  // Records, then texts in blocks: two bytes for each of theirs, and what fills the last block.
  const tables = (machine.recordSize.value + 16) * literals.length + 2 * texts.length + 8;
  const facts = machine.tables.value + tables;
  const textsAt = facts + 8 * literals.length;
  reserve(machine, textsAt + texts.length + gramTiers.length + 8);
  const memory = Buffer.from(machine.memory.buffer);
  let at = facts;
  for (const { text, ignoreCase, needsValue, needsLogin, run, somewhere, apart } of literals) {
    memory[at] = text.length;
    memory[at + 1] =
      (ignoreCase ? 1 : 0) +
      (needsValue ? 2 : 0) +
      (somewhere === undefined ? 0 : alphabets[somewhere.of]) +
      (apart === undefined ? 0 : apartness[apart]) +
      (needsLogin ? 64 : 0);
    memory[at + 2] = run;
    memory[at + 3] = somewhere?.within ?? 0;
    at += 8;
  }
  const textsEnd = textsAt + memory.write(texts, textsAt, 'latin1');
  memory.write(gramTiers, textsEnd, 'base64');
  machine.fillClasses();
  machine.useTiers(textsEnd);
  const end = machine.build(facts, textsAt, literals.length);
  if (end === 0) throw new RangeError('too many literals are alike');
  return end;
}
