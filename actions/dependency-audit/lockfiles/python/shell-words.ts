/** Words as Python's `shlex.split` has them, in its POSIX mode; undefined where a quote, or a `\`, has no end. */
export function shellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/[ \t\r\n]/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (sign === '\\') {
      at += 1;
      if (at === text.length) return undefined;
      word = (word ?? '') + text.charAt(at);
    } else if (sign === '"' || sign === "'") {
      const end = endOfQuote(text, at);
      if (end === undefined) return undefined;
      const quoted = text.slice(at + 1, end);
      word = (word ?? '') + (sign === '"' ? quoted.replace(/\\(["\\])/g, '$1') : quoted);
      at = end;
    } else word = (word ?? '') + sign;
  }
  return word === undefined ? words : [...words, word];
}

function endOfQuote(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === quote) return at;
    if (quote === '"' && text.charAt(at) === '\\') at += 1;
  }
  return undefined;
}
