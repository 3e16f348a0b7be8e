import { checkLiterals, type Gate, type Literal, type Run, type Signs, type WantedSigns } from './literal.ts';
import { reserve, startMachine, type Machine } from './machine.ts';
import { writeTables } from './tables.ts';

/** More than any index. */
const indices = 0x10000;

export function openGate(literals: readonly Literal[]): Gate {
  checkLiterals(literals);
  const machine = startMachine();
  const text = writeTables(machine, literals);
  // Blocks are read at once, so a little more than the text has to be there.
  reserve(machine, text + machine.before.value + machine.portion.value + machine.behind.value + 256);
  const scanner = new Scanner(machine, text);
  return {
    hits: (bytes) => scanner.hits(bytes),
    signs: (bytes, wanted) => scanner.signs(bytes, wanted),
  };
}

class Scanner {
  readonly #machine: Machine;
  /** Where in its memory the text stands. */
  readonly #text: number;
  readonly #room: Uint8Array;
  readonly #found: Uint32Array;
  /** offset * indices + index, so that a native sort of numbers orders them. */
  #keys = new Float64Array(1024);
  #count = 0;

  constructor(machine: Machine, text: number) {
    const { memory, hits, maxHits } = machine;
    this.#machine = machine;
    this.#text = text;
    this.#room = new Uint8Array(memory.buffer, text);
    this.#found = new Uint32Array(memory.buffer, hits.value, 2 * maxHits.value);
  }

  hits(bytes: Uint8Array): Int32Array {
    this.#count = 0;
    this.#each(bytes, (from, to, end, zero) => {
      const next = this.#machine.scan(from, to, this.#text, end);
      this.#keep(zero);
      return next;
    });
    if (this.#count === 0) return none;
    // Literals are found by their rarest bytes, which need not be in the order of their beginnings.
    const sorted = this.#keys.subarray(0, this.#count).sort();
    const pairs = new Int32Array(2 * sorted.length);
    for (let at = 0; at < sorted.length; at += 1) {
      const key = sorted[at] ?? 0;
      pairs[2 * at] = key / indices;
      pairs[2 * at + 1] = key % indices;
    }
    return pairs;
  }

  signs(bytes: Uint8Array, { shortestRun, near }: WantedSigns): Signs {
    const runs: Run[] = [];
    const escapes: Run[] = [];
    const rowMark = this.#machine.rowMark.value;
    this.#each(bytes, (from, to, end, zero) => {
      const next = this.#machine.signs(from, to, this.#text, end, shortestRun, near);
      const found = this.#machine.signCount();
      for (let sign = 0; sign < found; sign += 1) {
        const [address = 0, word = 0] = [this.#found[2 * sign], this.#found[2 * sign + 1]];
        const start = address - zero;
        if (word < rowMark) runs.push({ start, end: start + word });
        else escapes.push({ start, end: start + word - rowMark });
      }
      return next;
    });
    return { runs, escapes };
  }

  /**
   * Brings portion by portion into the machine's memory, each with as much of what stands around it as may count. `look`
   * is given addresses, and the one that offset 0 would have; it gives how far it came.
   */
  #each(bytes: Uint8Array, look: (from: number, to: number, end: number, zero: number) => number): void {
    const { before, behind, portion } = this.#machine;
    for (let at = 0; at < bytes.length; at += portion.value) {
      const next = Math.min(bytes.length, at + portion.value);
      const start = Math.max(0, at - before.value);
      const end = Math.min(bytes.length, next + behind.value);
      this.#room.set(end - start === bytes.length ? bytes : bytes.subarray(start, end));
      const zero = this.#text - start;
      for (let from = zero + at; from < zero + next;) from = look(from, zero + next, zero + end, zero);
    }
  }

  /** `zero` is the address that offset 0 would have. */
  #keep(zero: number): void {
    const fresh = this.#machine.count();
    if (this.#count + fresh > this.#keys.length) {
      const larger = new Float64Array(2 * (this.#count + fresh));
      larger.set(this.#keys);
      this.#keys = larger;
    }
    for (let hit = 0; hit < fresh; hit += 1) {
      const [address = 0, index = 0] = [this.#found[2 * hit], this.#found[2 * hit + 1]];
      this.#keys[this.#count + hit] = (address - zero) * indices + index;
    }
    this.#count += fresh;
  }
}

const none = new Int32Array();
