/** A line of a configuration file: `name: value`, `name=value`, `"name": "value",`, `export NAME=value`, `name => value`. */
export interface Setting {
  readonly name: string;
  /** Without its quotes; never empty. */
  readonly value: string;
}

/** Longer texts are files of another kind; a line is a setting, and no setting is longer. */
const longestText = 200_000;
const longestLine = 500;

const oneWord =
  /^\s*(?:-\s+)?(?:export\s+)?["']?(?<name>[A-Za-z][\w.-]{0,80})["']?\s*(?:=>|[:=])\s*(?<quote>["']?)(?<value>[^\s"'#;,]+)\k<quote>\s*[;,]?\s*$/;
const anyWords =
  /^\s*(?:-\s+)?(?:export\s+)?["']?(?<name>[A-Za-z][\w.-]{0,80})["']?\s*(?:=>|[:=])\s*(?<quote>["']?)(?<value>\S.{0,400}?)\k<quote>(?:\s+#.*)?[\s;,]*$/;

/**
 * The settings of a file with that name; what a program computes (`token = read(path)`) is none. `words`: whether values of
 * several words count, which in prose are none.
 */
export function* settingsIn(file: string, text: string, words: 'one' | 'any'): Generator<Setting> {
  if (text.length > longestText || !text.includes('\n')) return;
  const isProgram = /\.(?:py|js|mjs|ts|go|rb|lua|java|groovy|php|cs|rs)$/i.test(file);
  for (const line of text.split('\n')) {
    if (line.length > longestLine) continue;
    const { name, quote, value } = (words === 'one' ? oneWord : anyWords).exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) continue;
    const isComputed = quote === '' && (isProgram || /^[\w.]+\(/.test(value));
    if (!isComputed) yield { name, value };
  }
}

/** Nothing but settings, sections, lists and comments: no list of logins, no key, no ticket. */
export const isSettings = (text: string): boolean =>
  text.length <= longestText &&
  text.trim().includes('\n') &&
  text.split('\n').every((line) => line.length <= longestLine && isPart(line.trim()));

const isPart = (line: string): boolean =>
  line === '' ||
  /^[#;]/.test(line) ||
  /^(?:-\s+)?["']?[\w./$-]+["']?\s*(?::(?=\s|$)|=)/.test(line) ||
  /^(?:-\s|\[[^\]]*\]$|[[\]{}(),-]+$|"[^"]*",?$|[\w.-]+\s*\{$)/.test(line);
