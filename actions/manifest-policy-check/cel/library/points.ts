/** CEL counts a string's characters in code points, JavaScript in UTF-16 units: ways from the one to the other. */

const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many characters a string has. */
export const countPoints = (text: string): number => text.length - (text.match(pairs)?.length ?? 0);

/** The unit at which a character begins; a string's length for the one behind its last. */
export function unitOf(text: string, point: number): number {
  if (!/[\uD800-\uDBFF]/.test(text)) return point;
  let unit = 0;
  for (let left = point; left > 0 && unit < text.length; left--)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}
