import { rememberedTexts } from '../../../shared/core/remembered.ts';
import type { Literal, Somewhere } from '../gate/literal.ts';
import { genericWatches } from '../generic/watches.ts';
import { providerOf } from '../providers.ts';
import type { Reader } from './candidate.ts';
import { keyOf, watchesFor, type Watch } from './literals.ts';
import { Unloaded } from './unloaded.ts';

/** In place of a provider's name: what knows secrets of nobody. */
export const ofNobody = '-';

/**
 * Literals in their order, and whose they are: neighbours that differ in their texts alone in one row, as
 * `<flags> <run> <names>`, and behind tabs the texts. Flags: `c` or `i` (ignoreCase), `v` (needsValue), `w` or `n` (apart),
 * `l` (needsLogin). Run: `12`, or `12h100` where it is somewhere: the first letter of its alphabet, and within how many
 * bytes.
 */
export function rowsOf(
  watches: readonly Watch[],
  namesOf: (literal: Literal) => readonly string[],
): readonly string[] {
  const rows: { readonly head: string; readonly texts: string[] }[] = [];
  for (const { literal } of watches) {
    const head = `${writtenOf(literal)} ${namesOf(literal).join(',')}`;
    const last = rows.at(-1);
    if (last?.head === head) last.texts.push(literal.text);
    else rows.push({ head, texts: [literal.text] });
  }
  return rows.map(({ head, texts }) => [head, ...texts].join('\t'));
}

function writtenOf({ ignoreCase, needsValue, apart, needsLogin, run, somewhere }: Literal): string {
  const flags = [
    ignoreCase ? 'i' : 'c',
    needsValue ? 'v' : '',
    apart?.charAt(0) ?? '',
    needsLogin === true ? 'l' : '',
  ].join('');
  return `${flags} ${run}${somewhere === undefined ? '' : `${somewhere.of.charAt(0)}${somewhere.within}`}`;
}

/** How a literal is looked for; few ways make up all rows. */
function readWay(written: string): Omit<Literal, 'text'> {
  const [flags = '', run = ''] = written.split(' ');
  const [, length, of = '', within] = /^(\d+)(?:([a-z])(\d+))?$/.exec(run) ?? [];
  const alphabet = alphabets[of];
  return {
    ignoreCase: flags.startsWith('i'),
    needsValue: flags.includes('v'),
    run: Number(length),
    somewhere: alphabet && { of: alphabet, within: Number(within) },
    apart: flags.includes('w') ? 'word' : flags.includes('n') ? 'name' : undefined,
    needsLogin: flags.includes('l'),
  };
}

const alphabets: Readonly<Record<string, Somewhere['of']>> = { h: 'hex', l: 'letters', w: 'words', a: 'any' };

/** What the gate looks for, and who reads it, as far as providers are loaded: nobody is asked before there is a hit. */
export class LiteralList {
  readonly literals: readonly Literal[];
  /** Of each literal, whose it is. */
  readonly #names: readonly string[];
  /** By name, then by the key of the literal. */
  readonly #readers = new Map<string, ReadonlyMap<string, readonly Reader[]>>();

  /** `rows`: as `rowsOf` gives them. */
  constructor(rows: readonly string[]) {
    const literals: Literal[] = [];
    const all: string[] = [];
    const wayOf = rememberedTexts(readWay);
    for (const row of rows) {
      const [head = '', ...texts] = row.split('\t');
      const namesAt = head.lastIndexOf(' ');
      const names = head.slice(namesAt + 1);
      const { ignoreCase, needsValue, run, somewhere, apart, needsLogin } = wayOf(head.slice(0, namesAt));
      for (const text of texts) {
        literals.push({ text, ignoreCase, needsValue, run, somewhere, apart, needsLogin });
        all.push(names);
      }
    }
    this.literals = literals;
    this.#names = all;
  }

  /** Of providers, and `ofNobody`. */
  namesAt(index: number): readonly string[] {
    return this.#names[index]?.split(',') ?? [];
  }

  at(index: number): Watch | Unloaded | undefined {
    const literal = this.literals[index];
    if (literal === undefined) return undefined;
    const all = this.namesAt(index).map((name) => ({ name, readers: this.#readersOf(name) }));
    const missing = all.filter(({ readers }) => readers === undefined);
    if (missing.length > 0) return new Unloaded(missing.map(({ name }) => name));
    return { literal, readers: all.flatMap(({ readers }) => readers?.get(keyOf(literal)) ?? []) };
  }

  #readersOf(name: string): ReadonlyMap<string, readonly Reader[]> | undefined {
    const known = this.#readers.get(name);
    if (known !== undefined) return known;
    const kinds = name === ofNobody ? [] : providerOf(name)?.kinds;
    if (kinds === undefined) return undefined;
    const watches = watchesFor(kinds, name === ofNobody ? genericWatches() : []);
    const readers = new Map(watches.map((watch) => [keyOf(watch.literal), watch.readers]));
    this.#readers.set(name, readers);
    return readers;
  }
}
