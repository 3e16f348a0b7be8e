import { isText } from './function.ts';

/** As wide as anything is shown. */
const widest = 1000;

interface Form {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/**
 * As Go writes it, into which OPA hands numbers and texts, and everything else as a text of Rego. Source:
 * https://pkg.go.dev/fmt.
 */
export function sprintf(format: string, args: readonly unknown[]): string {
  let used = 0;
  const text = format.replace(
    /%([-+# 0]*)(\*|[0-9]*)(?:\.([0-9]*))?(.?)/gsu,
    (_, flags: string, width: string, precision: string | undefined, verb: string) => {
      if (verb === '%') return '%';
      if (verb === '') return '%!(NOVERB)';
      if (width === '*' || verb === '[' || Math.max(Number(width), Number(precision ?? 0)) > widest)
        throw new Error('a format is not to be had here');
      if (used >= args.length) return `%!${verb}(MISSING)`;
      const value = operand(args[used++]);
      const form = {
        flags,
        width: Number(width),
        precision: precision === undefined ? undefined : Number(precision),
      };
      return formatted(value, verb, form) ?? `%!${verb}(${typeOf(value)}=${plain(value)})`;
    },
  );
  const extra = args.slice(used).map((each) => `${typeOf(operand(each))}=${plain(operand(each))}`);
  return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(', ')})`;
}

type Operand = number | string;

const operand = (value: unknown): Operand =>
  typeof value === 'number' || isText(value) ? value : termText(value);

/** A value as Rego writes it. */
function termText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(termText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${termText(member)}`)
    .join(', ')}}`;
}

/** As OPA takes `1e21` for none. */
const isInteger = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e21;

const typeOf = (value: Operand): string => (isText(value) ? 'string' : isInteger(value) ? 'int' : 'float64');

const plain = (value: Operand): string => (isText(value) ? value : numberText(value));

/** Undefined where the verb is none for the value. */
function formatted(value: Operand, verb: string, form: Form): string | undefined {
  const text = isText(value)
    ? textForm(value, verb, form)
    : isInteger(value)
      ? integerForm(value, verb)
      : floatForm(value, verb, form);
  if (text === undefined) return undefined;
  const { flags, width } = form;
  const signed = !isText(value) && value >= 0 && flags.includes('+') ? `+${text}` : text;
  const missing = width - Array.from(signed).length;
  if (missing <= 0) return signed;
  if (flags.includes('-')) return signed + ' '.repeat(missing);
  if (!flags.includes('0') || isText(value)) return ' '.repeat(missing) + signed;
  return signed.replace(/^[-+]?/, (sign) => sign + '0'.repeat(missing));
}

function textForm(text: string, verb: string, { precision }: Form): string | undefined {
  const cut = precision === undefined ? text : Array.from(text).slice(0, precision).join('');
  if (verb === 's' || verb === 'v') return cut;
  if (verb === 'q') return JSON.stringify(cut);
  if (verb !== 'x' && verb !== 'X') return undefined;
  const hex = Buffer.from(cut).toString('hex');
  return verb === 'x' ? hex : hex.toUpperCase();
}

const bases: Readonly<Record<string, number>> = { d: 10, v: 10, b: 2, o: 8, x: 16, X: 16 };

function integerForm(value: number, verb: string): string | undefined {
  if (verb === 'c') return value >= 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
  const base = bases[verb];
  if (base === undefined) return undefined;
  const digits = BigInt(value).toString(base);
  return verb === 'X' ? digits.toUpperCase() : digits;
}

function floatForm(value: number, verb: string, { precision }: Form): string | undefined {
  if (verb === 'f' || verb === 'F') return value.toFixed(Math.min(precision ?? 6, 100));
  if (verb === 'e') return exponent(value.toExponential(Math.min(precision ?? 6, 100)));
  if (verb !== 'v' && verb !== 'g') return undefined;
  return numberText(
    precision === undefined ? value : Number(value.toPrecision(Math.min(Math.max(precision, 1), 100))),
  );
}

/** The shortest that reads back as the same. */
function numberText(value: number): string {
  if (isInteger(value)) return String(BigInt(value));
  const isSmall = value !== 0 && Math.abs(value) < 1e-4;
  return isSmall ? exponent(value.toExponential()) : String(value);
}

/** With two digits, as C has it. */
const exponent = (text: string): string =>
  text.replace(/e([-+])(\d)$/, (_, sign: string, digit: string) => `e${sign}0${digit}`);
