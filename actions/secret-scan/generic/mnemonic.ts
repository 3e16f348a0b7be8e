import { mnemonic } from './kinds.ts';
import type { Sign } from './sign.ts';

/** A name, a sign or two, and words in small letters alone. */
const given =
  /(?:mnemonic|(?:seed|recovery|secret)[-_ ]?phrase)s?[\w"'\]]{0,16}[ \t]{0,12}(?::=|=>|[:=(,])[ \t]{0,12}[["'`\\]{0,4}([a-z]{3,8}(?: [a-z]{3,8}){11,23})(?=["'`\\]|[ \t]*(?:[\r\n]|$))/iy;

/** How many words a wallet has (BIP 39). */
const counts: readonly number[] = [12, 15, 18, 21, 24];

/** The words from which a wallet makes all its keys (BIP 39); whoever writes an example repeats some. */
export const mnemonics: Sign = {
  literals: [
    'mnemonic',
    'seed phrase',
    'seed_phrase',
    'seedphrase',
    'recovery phrase',
    'recovery_phrase',
  ].map((text) => ({ text, needsValue: false })),
  reach: { before: 0, behind: 320 },
  find(text, at) {
    given.lastIndex = at;
    const phrase = given.exec(text)?.[1] ?? '';
    const words = phrase.split(' ');
    // Names of any case are read, and words of one alone.
    if (phrase !== phrase.toLowerCase() || !counts.includes(words.length)) return undefined;
    // A wallet's words are drawn; in their order stands the list that they are drawn from.
    const isExample = new Set(words).size < words.length - 1 || words.toSorted().join(' ') === phrase;
    const isSentence = words.filter((word) => ordinary.test(word)).length > 1;
    if (isExample || isSentence) return undefined;
    const start = given.lastIndex - phrase.length;
    return { kind: mnemonic, start, end: given.lastIndex };
  },
};

/** Words that hold sentences together, and that the list of BIP 39 does not have. */
const ordinary = /^(?:the|and|for|are|was|were|not|but|your|our|has|had|its|from|should|with|words|here)$/;
