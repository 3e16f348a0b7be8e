/**
 * GitHub follows an alert through changes of its file by `primaryLocationLineHash`, and opens a second one where it differs
 * from the one before. These are the values that its own upload action computes (github/codeql-action, fingerprints), so
 * that a file gets the same alerts whichever way it is uploaded.
 */

/** Units that a hash looks at, from the start of its line on; blanks do not count. */
const window = 100;
/** Closes the text: a line near its end must differ from the same line with more behind it. */
const end = 0xffff;

/** A number of 64 bits in halves: in a double all that is done here is exact, and it is far quicker than BigInt. */
const half = 2 ** 32;
const base = 37;

/** `base` to the power of `window`, modulo 2^64. */
const [leavingHigh, leavingLow] = halvesOf(BigInt.asUintN(64, BigInt(base) ** BigInt(window)));

function halvesOf(value: bigint): readonly [high: number, low: number] {
  return [Number(value >> 32n), Number(value & 0xffff_ffffn)];
}

interface Signs {
  /** Without blanks and tabs, every line end as one line feed, closed and filled up with zeros. */
  readonly units: Uint16Array;
  readonly length: number;
}

function signsOf(text: string): Signs {
  const units = new Uint16Array(text.length + 1 + window);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x09) continue;
    if (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d) continue;
    units[length++] = unit === 0x0d ? 0x0a : unit;
  }
  units[length++] = end;
  return { units, length };
}

/**
 * The hash of each wanted line (1-based; CR, LF and CR LF end one), with how many lines up to it have the same. It is a
 * number of the text behind the start of the line: hand in texts in which secrets are starred out.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const { units, length } = signsOf(text);
  const found = new Map<number, string>();
  const seen = new Map<string, number>();
  let [high, low] = [0, 0];
  let line = 1;
  // Behind unit `at` the window begins at `first`.
  for (let at = 0; at < length + window - 1; at += 1) {
    const leaving = at < window ? 0 : (units[at - window] ?? 0);
    const sum = low * base + (units[at] ?? 0) - leaving * leavingLow;
    const carry = Math.floor(sum / half);
    low = sum - carry * half;
    high = modulo(high * base + carry - leaving * leavingHigh);
    const first = at - window + 1;
    if (first < 0 || (first > 0 && units[first - 1] !== 0x0a)) continue;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (wanted.has(line)) found.set(line, `${hash}:${count}`);
    line += 1;
  }
  return found;
}

const modulo = (value: number): number => value - Math.floor(value / half) * half;

const hex = (high: number, low: number): string =>
  high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
