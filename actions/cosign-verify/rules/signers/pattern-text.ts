/** What a pattern's author wrote, branch by branch: `a|b` has two. Groups are not looked into. */
export function branchesOf(source: string): readonly string[] {
  const branches: string[] = [];
  let branch = '';
  let depth = 0;
  let inSet = false;
  for (const token of tokensOf(source)) {
    if (inSet) inSet = token !== ']';
    else if (token === '[') inSet = true;
    else if (token === '(') depth++;
    else if (token === ')') depth--;
    if (token === '|' && depth === 0 && !inSet) {
      branches.push(branch);
      branch = '';
    } else branch += token;
  }
  return [...branches, branch];
}

/** A character, or an escaped one. */
const tokensOf = (source: string): readonly string[] => source.match(/\\[^]|[^]/g) ?? [];

/**
 * A text that a match of the branch may begin with: as far as the pattern says it letter by letter. A bare dot counts as
 * the dot that was meant.
 */
export function prefixOf(branch: string): string {
  const tokens = tokensOf(branch.replace(/^(?:\^|\\A|\(\?[a-z]+\))+/, ''));
  let prefix = '';
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1] ?? '';
    if (/^[*?{]$/.test(next) || (next === '+' && token === '.')) break;
    if (/^\\[^\w]$/.test(token)) prefix += token.slice(1);
    else if (token === '.' || /^[^[\](){}*+?|^$\\]$/.test(token)) prefix += token;
    else break;
    if (next === '+') break;
  }
  return prefix;
}

/** Whether a branch is a plain text: nothing in it stands for anything else, bare dots aside. */
export const isPlainText = (branch: string): boolean =>
  prefixOf(branch).length === tokensOf(branch.replace(/^(?:\^|\\A)/, '').replace(/(?:\$|\\z)$/, '')).length;

/**
 * The texts that a match of the branch holds as they are written, in their order; those of groups too, which a match may do
 * without. A bare dot counts as the dot that was meant.
 */
export function literalsOf(branch: string): readonly string[] {
  const literals: string[] = [];
  let literal = '';
  let aside: ']' | '}' | undefined;
  const end = (): void => {
    if (literal !== '') literals.push(literal);
    literal = '';
  };
  const tokens = tokensOf(branch);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1] ?? '';
    if (aside !== undefined) {
      if (token === aside) aside = undefined;
    } else if (token === '[' || token === '{') {
      aside = token === '[' ? ']' : '}';
      end();
    } else if (
      !/^(?:\\[^\w]|[^[\](){}*+?|^$\\])$/.test(token) ||
      (token === '.' ? /^[*?{+]$/ : /^[*?{]$/).test(next)
    )
      end();
    else literal += token.startsWith('\\') ? token.slice(1) : token;
  }
  end();
  return literals;
}
