import type { Gate, Literal } from '../../../actions/secret-scan/gate/literal.ts';

/** The gate as it is meant, without any haste: what the fast one is measured by. */
export function plainGate(literals: readonly Literal[]): Gate {
  const byBeginning = new Map<string, number[]>();
  literals.forEach(({ text }, index) => {
    const key = text.slice(0, 3).toLowerCase();
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), index]);
  });
  return {
    hits(bytes) {
      const text = Buffer.from(bytes).toString('latin1');
      const folded = text.replace(/[A-Z]/g, (char) => char.toLowerCase());
      const hits: number[] = [];
      for (let at = 0; at < text.length; at += 1) {
        for (const index of byBeginning.get(folded.slice(at, at + 3)) ?? []) {
          const literal = literals[index];
          if (literal && fits(literal, literal.ignoreCase ? folded : text, at)) hits.push(at, index);
        }
      }
      return Int32Array.from(hits);
    },
  };
}

function fits({ text: literal, run, somewhere, needsValue }: Literal, text: string, at: number): boolean {
  if (!text.startsWith(literal, at)) return false;
  const behind = text.slice(at + literal.length, at + literal.length + 400);
  const { within, of } = somewhere ?? { within: 0, of: 'any' };
  if (!new RegExp(`^[^]{0,${within}}?[${alphabets[of]}]{${run}}`).test(behind)) return false;
  return !needsValue || value.test(behind);
}

const alphabets = { letters: '0-9A-Za-z', words: '0-9A-Za-z_-', any: '0-9A-Za-z_+/=.~-' };
const value = /^[\w.-]{0,40}[ \t"'`\])}]{0,6}(?:[=:>(,|?]|\s)[\s"'`=:>([{,|@$]{0,12}[^\s"'`]{6}/;
