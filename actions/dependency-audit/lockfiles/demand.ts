/** A version as it is asked for: of a range, the end that says most. */
export interface Demand {
  /** '' where none is named. */
  readonly version: string;
  /** Undefined where exactly this version is asked for. */
  readonly comparator: string | undefined;
}

export const noDemand: Demand = { version: '', comparator: undefined };

/** Longer ones are no versions; in UTF-16 code units. */
const longest = 1_000;

/**
 * `1.0`, or a range as Maven, Gradle and NuGet write it: `[1.0]`, `[1.0,2.0)`, `(,1.0]`, Gradle's `]1.0,2.0[`. Of several
 * ranges the first counts. What floats (`1.+`, `latest.release`, `6.*`) names no version.
 */
export function demandOf(text: string): Demand {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return noDemand;
  if (/^[[\](]/.test(trimmed)) return demandOfRange(trimmed);
  const floats = /[*+]$|^(?:latest(?:\.\w+)?|LATEST|RELEASE)$/.test(trimmed);
  return floats || /\s/.test(trimmed) ? noDemand : { version: trimmed, comparator: undefined };
}

function demandOfRange(text: string): Demand {
  const end = text.slice(1).search(/[\])[]/) + 1;
  if (end === 0) return noDemand;
  const [low = '', high] = text.slice(1, end).split(',', 2);
  const [lower, upper] = [low.trim(), high?.trim()];
  if (upper === undefined) return floating(lower) ? noDemand : { version: lower, comparator: undefined };
  if (lower !== '')
    return floating(lower) ? noDemand : { version: lower, comparator: text.startsWith('[') ? '>=' : '>' };
  return upper === '' || floating(upper)
    ? noDemand
    : { version: upper, comparator: text[end] === ']' ? '<=' : '<' };
}

const floating = (version: string): boolean => /[*+\s]/.test(version);
