/** What a server wants to see before it answers (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** Lower case. */
  readonly scheme: string;
  /** Names in lower case; of a name that stands twice, the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

const longest = 8 * 1024;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

/** Reads `WWW-Authenticate`, several challenges joined by commas included. What is broken is left out. */
export function parseChallenges(header: string | undefined): readonly Challenge[] {
  if (header === undefined || header.length > longest) return [];
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: string): RegExpExecArray | null => {
    const regExp = new RegExp(pattern, 'y');
    regExp.lastIndex = at;
    const match = regExp.exec(header);
    if (match) at = regExp.lastIndex;
    return match;
  };
  for (;;) {
    take('[ \\t,]*');
    const word = take(token)?.[0].toLowerCase();
    if (word === undefined) return found;
    if (take('[ \\t]*=[ \\t]*') === null) {
      found.push({ scheme: word, parameters: new Map() });
      continue;
    }
    const quoted = take('"((?:[^"\\\\]|\\\\[^])*)"')?.[1]?.replace(/\\([^])/g, '$1');
    // Neither quoted nor a word: the padding of a token68, of no use here.
    const value = quoted ?? take(token)?.[0] ?? take('=*(?=[ \\t,]|$)')?.[0];
    if (value === undefined) return found;
    const { parameters } = found.at(-1) ?? { parameters: new Map<string, string>() };
    if (!parameters.has(word)) parameters.set(word, value);
  }
}
