import type { Kind } from '../overload.ts';
import type { Operator } from '../syntax/expression.ts';

const numbers: ReadonlySet<Kind> = new Set<Kind>(['int', 'uint', 'double']);
const ordered: ReadonlySet<Kind> = new Set<Kind>([
  ...['int', 'uint', 'double', 'string', 'bool', 'bytes', 'timestamp', 'duration'],
] as const);
const joined: ReadonlySet<Kind> = new Set<Kind>(['string', 'bytes', 'list']);

/**
 * What an operator gives for two types; undefined where it takes no such two. To the checker even `1 == 1.0` is a fault,
 * though `1 < 1.5` is none.
 */
export function resultOfOperator(operator: Operator, left: Kind, right: Kind): Kind | undefined {
  const isOpen = [left, right].some((kind) => kind === 'any' || kind === 'null');
  switch (operator) {
    case '==':
    case '!=':
      return isOpen || left === right ? 'bool' : undefined;
    case 'in':
      return ['any', 'null', 'list', 'map'].includes(right) ? 'bool' : undefined;
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const fits = left === right ? ordered.has(left) : numbers.has(left) && numbers.has(right);
      return isOpen || fits ? 'bool' : undefined;
    }
    default:
      return arithmetic(operator, left, right, isOpen);
  }
}

function arithmetic(operator: Operator, left: Kind, right: Kind, isOpen: boolean): Kind | undefined {
  if (isOpen) return 'any';
  if (left === right && numbers.has(left)) return operator === '%' && left === 'double' ? undefined : left;
  if (operator === '+' && left === right && (joined.has(left) || left === 'duration')) return left;
  const isTime = (kind: Kind): boolean => kind === 'timestamp' || kind === 'duration';
  if ((operator !== '+' && operator !== '-') || !isTime(left) || !isTime(right)) return undefined;
  if (operator === '-') return left === right ? 'duration' : left === 'timestamp' ? 'timestamp' : undefined;
  return left === right ? undefined : 'timestamp';
}
