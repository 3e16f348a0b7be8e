/** Beginnings that providers give to their tokens (their documentation of token formats), and what follows. */
export const providerToken =
  /\b(gh[pousr]_|github_pat_|glpat-|npm_(?=[A-Za-z0-9]{36})|xox[abeprs]-|[rs]k_(?:live|test)_|AKIA|ASIA|AIza|SG\.|hf_|dop_v1_|pypi-|(?<!-)eyJ[\w-]{8,}\.)[\w.-]{8,}/g;

/** `DB_PASSWORD=…`, `apiKey: …`, `token := …`, `--token …`: the name with its operator, and the value behind it. */
const named =
  /((?:^|[^\w-])-{0,2}(?:[A-Za-z][\w.-]{0,60}[_.-])?(?:password|passwd|passphrase|pwd|secret|token|credentials?|(?:api|access|secret|private|auth|account|stripe|master|encryption)[_-]?key)s?["']?(?:[ \t]{0,40}(?::=|=>|[=!]==?|[=:])[ \t]{0,40}| ))("[^"\n]*"|'[^'\n]*'|[^\s"',;|&]+)/gi;
const header = /(\bauthorization ?: ?(?:bearer |basic |token )?)([^\s"']+)/gi;
const login = /(:\/\/[^\s:@/]{0,100}:)([^\s@/]{1,200})(?=@)/g;
const shortOption = /((?:^| )-p)([^\s-]\S*)/g;
const takesShortOption = /mysql|mariadb|sshpass|passwd/;

/** A variable, an expression, a type or a place-holder shows nothing. */
const isHarmless = (value: string): boolean =>
  /^["']?(?:[$<{}()[\]*]|$)/.test(value) ||
  /^(?:[=:!<>|&+~?-]{1,3}|(?:str(?:ing)?|bool(?:ean)?|int|number|bytes|nil|null|none|undefined|true|false)[)\]>?:|]{0,4})$/i.test(
    value,
  );

/** Of a sentence about one: `// the password is not kept`. */
const saying =
  /^(?:an?|the|this|that|its?|is|are|was|were|be|been|has|have|had|can|could|may|might|must|shall|should|will|would|does|do|did|not|and|or|but|nor|of|for|from|to|in|into|on|at|as|by|with|without|than|then|if|when|where|which|who|while|because)[.:!?)]{0,2}$/i;

const star = (value: string): string => (isHarmless(value) ? value : '*'.repeat(value.length));

const starNamed = (_: string, before: string, value: string): string => {
  const isSaid = /[a-z] $/i.test(before) && saying.test(value);
  const isCall = before.includes(':=') && /^[A-Za-z_][\w.]{0,100}\(/.test(value);
  return before + (isSaid || isCall ? value : star(value));
};

/**
 * Stars out what looks like a secret, for text that is shown around a finding. Length and line breaks stay, so columns
 * still fit. It is a second net: a rule that knows of a secret hides it itself.
 */
export const redact = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length > longest ? redactLong(line) : redactLine(line)))
    .join('\n');

/** Expressions run over no more at once. */
const longest = 20_000;

/** Frames show any part of a line. What stands across the end of one window lies within the next. */
function redactLong(line: string): string {
  const half = longest / 2;
  const parts: string[] = [];
  let end = '';
  for (let at = 0; at < line.length; at += half) {
    const shown = redactLine(end + line.slice(at, at + half));
    parts.push(shown.slice(0, end.length));
    end = shown.slice(end.length);
  }
  return [...parts, end].join('');
}

function redactLine(line: string): string {
  const shown = line
    .replace(providerToken, (whole, prefix: string) => prefix + '*'.repeat(whole.length - prefix.length))
    .replace(header, (_, before: string, value: string) => before + star(value))
    .replace(named, starNamed)
    .replace(login, (_, before: string, value: string) => before + star(value));
  return takesShortOption.test(shown)
    ? shown.replace(shortOption, (_, before: string, value: string) => before + star(value))
    : shown;
}
