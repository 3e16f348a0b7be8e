import type { JsonObject } from '../../../shared/core/json.ts';
import { isObject, textAt } from '../../../shared/core/json.ts';
import { scoreOf } from './cvss/rating.ts';
import type { StatedSeverity } from './record.ts';

/** An own member; null and what is missing are empty. */
export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
}

export const textsAt = (object: JsonObject, key: string): readonly string[] =>
  listAt(object, key).filter((one) => typeof one === 'string');

/** Says what is wrong with a part: where it stands, and what it is or has not. */
export type Tell = (where: string, reason: string) => void;

/** A vector that cannot be read stays, for what it is worth, and is told. */
export function readSeverity(object: JsonObject, where: string, fault: Tell): readonly StatedSeverity[] {
  return listAt(object, 'severity').flatMap((one, at) => {
    const type = isObject(one) ? textAt(one, 'type') : undefined;
    const score = isObject(one) ? textAt(one, 'score') : undefined;
    if (type === undefined || score === undefined) {
      fault(`${where}[${at}]`, 'has no type and score');
      return [];
    }
    const stated = { type, score };
    if (type.startsWith('CVSS_') && scoreOf(stated) === undefined)
      fault(`${where}[${at}]`, `is no vector of ${type}`);
    return [stated];
  });
}
