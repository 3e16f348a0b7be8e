import { readFileSync, writeFileSync } from 'node:fs';

/** As `actions/secret-scan/gate/assembly/rarity.ts` reads them. */
const hashBits = 16;
/** How often a megabyte four bytes occur that are of the second, third and fourth tier. */
const limits = [5, 20, 80] as const;

/** What names are made of, letters in lower case; an underscore folds to DEL. */
const alphabet = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789 .-:/"\'\x7f', 'latin1');

/** How often each four signs of the alphabet occur in a text, in order of their number to that base. */
function countGrams(text: Buffer): Uint32Array {
  const size = alphabet.length;
  const codes = new Int8Array(256).fill(-1);
  alphabet.forEach((byte, code) => (codes[byte] = code));
  const counts = new Uint32Array(size ** 4);
  let [gram, length] = [0, 0];
  for (const byte of text) {
    const code = codes[byte | 0x20] ?? -1;
    length = code === -1 ? 0 : length + 1;
    gram = code === -1 ? 0 : (gram % size ** 3) * size + code;
    if (length >= 4) counts[gram] = (counts[gram] ?? 0) + 1;
  }
  return counts;
}

/** Two bits for each hash: of those that share one, the most common. */
function tiersOf(text: Buffer): Buffer {
  const tiers = Buffer.alloc(2 ** hashBits / 4);
  const size = alphabet.length;
  countGrams(text).forEach((count, number) => {
    const rate = count / (text.length / 1e6);
    const tier = limits.filter((limit) => rate >= limit).length;
    if (tier === 0) return;
    let gram = 0;
    for (let rest = number, at = 0; at < 4; at += 1, rest = Math.floor(rest / size))
      gram = (gram << 8) | (alphabet[rest % size] ?? 0);
    const hash = Math.imul(gram, 0x9e3779b1) >>> (32 - hashBits);
    const [byte, shift] = [tiers[hash >>> 2] ?? 0, 2 * (hash & 3)];
    if (tier > ((byte >>> shift) & 3)) tiers[hash >>> 2] = (byte & ~(3 << shift)) | (tier << shift);
  });
  return tiers;
}

/** Writes `gram-tiers.ts` anew from files of source text, by hand: what is common changes slowly. */
function writeTiers(paths: readonly string[]): void {
  const text = Buffer.concat(paths.map((path) => readFileSync(path)));
  const rows =
    tiersOf(text)
      .toString('base64')
      .match(/.{1,105}/g) ?? [];
  writeFileSync(
    'actions/secret-scan/gate/gram-tiers.ts',
    `/**
 * How often four bytes occur in source text, letters in lower case: two bits at their hash, as \`assembly/rarity.ts\` reads
 * them; 0 below ${limits[0]} a megabyte, 1 below ${limits[1]}, 2 below ${limits[2]}, else 3 (own count over ${Math.round(text.length / 1e6)} MB of published packages). Base64.
 */
export const gramTiers = [
${rows.map((row) => `  '${row}',`).join('\n')}
].join('');
`,
  );
}

writeTiers(process.argv.slice(2));
