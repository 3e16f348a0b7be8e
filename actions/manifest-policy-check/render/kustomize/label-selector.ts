import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { placeOf } from './tree.ts';

type Labels = ReadonlyMap<string, string>;

const requirement =
  /^(?:(?<absent>!)\s*)?(?<key>[\w./-]+)\s*(?:(?<operator>==|=|!=|>|<|\bin\b|\bnotin\b)\s*(?<value>\([^()]*\)|[\w.-]*))?$/;

/**
 * A selector in one line: `app=web,tier in (a, b),!old`. Throws a Fault where it is none.
 *
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function labelTest(field: Field): (labels: Labels) => boolean {
  const source = (field.source ?? '').trim();
  if (source === '') return () => true;
  const tests = source.split(/,(?![^()]*\))/).map((part) => testOf(part.trim(), field));
  return (labels) => tests.every((test) => test(labels));
}

function testOf(part: string, field: Field): (labels: Labels) => boolean {
  const { absent, key = '', operator, value = '' } = requirement.exec(part)?.groups ?? {};
  const isSet = operator === 'in' || operator === 'notin';
  if (key === '' || (absent && operator) || (operator && isSet !== value.startsWith('(')))
    throw new Fault('A target is no label selector.', undefined, placeOf(field));
  if (operator === undefined) return (labels) => labels.has(key) !== (absent === '!');
  const values = isSet
    ? value
        .slice(1, -1)
        .split(',')
        .map((each) => each.trim())
    : [value];
  if (operator === '>' || operator === '<') return (labels) => isBeyond(labels.get(key), operator, value);
  const isWanted = operator === 'in' || operator === '=' || operator === '==';
  return (labels) => {
    const found = labels.get(key);
    return isWanted
      ? found !== undefined && values.includes(found)
      : found === undefined || !values.includes(found);
  };
}

function isBeyond(found: string | undefined, operator: '<' | '>', value: string): boolean {
  if (found === undefined || !/^-?\d+$/.test(found) || !/^-?\d+$/.test(value)) return false;
  return operator === '>' ? BigInt(found) > BigInt(value) : BigInt(found) < BigInt(value);
}
