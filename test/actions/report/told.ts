import { Catalogue } from '../../../shared/core/catalogue.ts';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { outlines } from '../../../actions/outlines.ts';
import type { RunResult } from '../../../shared/core/result.ts';
import { forJson } from '../../../shared/report/escape.ts';
import { toJson } from '../../../shared/report/json.ts';
import { finding, runOf } from '../../shared/report/sample.ts';

/** What a pull request's run writes down, and what its author makes of it. */

type Draft<Value> = Value extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
    : Value;

export type Told = Draft<RunResult>;

export const catalogue = new Catalogue([dockerfileLint], outlines);
export const rule = 'dockerfile-lint/last-user-root';

export const region = (more: object = {}) => ({
  path: 'Dockerfile',
  startLine: 3,
  startColumn: 1,
  endLine: 3,
  endColumn: 10,
  ...more,
});

const check = {
  id: 'dockerfile-lint',
  failOn: 'high',
  outcome: 1,
  filesChecked: 2,
  bytesChecked: 100,
  durationMs: 5,
  findings: [finding(rule, region(), { severity: 'high', message: 'The last `USER` is root.' })],
  suppressed: [],
  excluded: [],
  unchecked: [],
  errors: [],
  offline: false,
  notes: [],
  drawings: [],
  properties: {},
} as const;

const gate = { failOn: 'high', failing: 1, unchecked: 0 } as const;

/** One finding that closes the gate. */
export const honest = toJson(runOf({ outcome: 1, gate, checks: [check] }));

/** The same, as its author changed it, written as Portcullis writes. */
export const forged = (change: (told: Told) => void): string => {
  const told = JSON.parse(honest) as Told;
  change(told);
  return `${forJson(told)}\n`;
};

export const firstCheck = ({ checks: [first] }: Told) => {
  if (first === undefined) throw new Error('There is no check.');
  return first;
};
export const firstFinding = (told: Told) => {
  const [first] = firstCheck(told).findings;
  if (first === undefined) throw new Error('There is no finding.');
  return first;
};

/** Nothing found, nothing left unchecked. */
export const calm = forged((told) => {
  Object.assign(told, { outcome: 0, gate: { ...gate, failing: 0 } });
  Object.assign(firstCheck(told), { outcome: 0, findings: [] });
});
