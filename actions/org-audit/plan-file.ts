import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { PortcullisError } from '../../shared/core/errors.ts';
import { parseJson } from '../../shared/core/json.ts';
import { readLoneFile } from '../../shared/files/lone-file.ts';
import { type Plan, planSchema } from './plan.ts';

/** A hundred thousand names of the longest kind. */
const mostBytes = 16 * 1024 * 1024;

export function writePlan(path: string, cwd: string, plan: Plan): void {
  const file = resolve(cwd, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(planSchema.parse(plan), null, 1)}\n`);
}

/** Throws PortcullisError `bad-report` where there is no plan. */
export function readPlan(path: string, cwd: string): Plan {
  const refuse = (why: string): PortcullisError =>
    new PortcullisError('bad-report', `The plan ${why}.`, 'Name the file that org-audit plan wrote.');
  try {
    const file = readLoneFile(resolve(cwd, path), basename(path), mostBytes);
    if (typeof file === 'string') throw refuse(file);
    const read = planSchema.safeParse(parseJson(file.bytes));
    if (!read.success) throw refuse('has not the shape of one');
    const names = read.data.batches.flat().map((name) => name.toLowerCase());
    if (new Set(names).size < names.length) throw refuse('names a repository twice');
    return read.data;
  } catch (error) {
    throw error instanceof RangeError ? refuse('is too large') : error;
  }
}
