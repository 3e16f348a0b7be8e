/** Longer commands are left to people. In UTF-16 code units. */
const maxWord = 1000;

/** Words that only a shell knows (POSIX, Shell Command Language 2.4 and 2.14; bash's beside them). */
const shellWords = new Set(
  `. : [ [[ ! { alias bg break builtin case cd command continue declare do done elif else esac eval exec exit export
  fc fg fi for function getopts hash if jobs let local popd pushd read readonly return select set shift shopt source
  then time times trap type typeset ulimit umask unalias unset until wait while`.split(/\s+/),
);

/** One character that a shell leaves alone, or a whole quoted part in which it changes nothing. */
const plainWord = /^(?:[\w@%+:,./=-]|"[^"$`\\]*"|'[^']*')+$/;

/**
 * The arguments of a command that a shell would start as it stands, given its words as they are written. Undefined where
 * the shell does more: expansions, lists, redirections, words of its own.
 */
export function plainWords(written: readonly string[]): readonly string[] | undefined {
  const words = written[0] === 'exec' ? written.slice(1) : written;
  if (!words.every((word) => word.length <= maxWord && plainWord.test(word))) return undefined;
  const values = words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  const program = values[0] ?? '';
  return program === '' || /^-|=/.test(program) || shellWords.has(program) ? undefined : values;
}

/** The strings of `['a', 'b']`, which would be an exec form with the other quotes. */
export function singleQuoted(text: string): readonly string[] | undefined {
  if (!/^\[\s*'[^'"\\]*'(?:\s*,\s*'[^'"\\]*')*\s*\]$/.test(text)) return undefined;
  return Array.from(text.matchAll(/'([^']*)'/g), ([, value = '']) => value);
}
