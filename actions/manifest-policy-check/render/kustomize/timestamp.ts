const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const moment =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ ])(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?(Z|[-+]\d{2}:\d{2})?$/;

/**
 * A date without quotes as kustomize gives it out: `2012-10-17` becomes `2012-10-17T00:00:00Z`. Undefined for any other text.
 */
export function timestampOf(text: string): string | undefined {
  if (!/^\d{4}-/.test(text)) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', rest = '', zone = 'Z'] =
    date.exec(text) ?? moment.exec(text) ?? [];
  const isReal =
    year !== '' &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  if (!isReal) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const fraction = rest.replace(/\.?0+$/, '');
  const offset = zone === '+00:00' ? 'Z' : zone;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}${offset}`;
}
