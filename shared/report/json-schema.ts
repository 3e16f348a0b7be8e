import { z } from 'zod';
import type { UncheckedCode } from '../core/check.ts';
import type { Properties } from '../core/finding.ts';
import type { RunResult } from '../core/result.ts';
import { confidences, severities } from '../core/severity.ts';

const count = z.int().nonnegative();
const place = z.int().positive();
const text = z.string();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const region = z
  .strictObject({
    path: text,
    startLine: place,
    startColumn: place,
    endLine: place,
    endColumn: place,
    commit: text.exactOptional().describe('The commit that has the place, where head has it no more.'),
  })
  .describe('Lines and columns are 1-based, columns in UTF-16 code units; endColumn is exclusive.');

const properties: z.ZodType<Properties> = z.record(text, z.json()).describe('What only this check knows.');

const problem = z.strictObject({ code: text, message: text, hint: text });

const finding = z.strictObject({
  ruleId: text,
  aliases: z.array(text).describe('Ids of the same rule in other tools.'),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  status: z.enum(['introduced', 'existing', 'fixed', 'unknown']),
  message: text,
  region: region.nullable(),
  related: z.array(z.strictObject({ message: text, region })),
  evidence: text.describe('What is wrong, secrets starred out.'),
  fingerprint: text,
  fixes: z.array(
    z.strictObject({
      title: text,
      mode: z
        .enum(['fix', 'suggest', 'update'])
        .describe('Who applies it: --fix, a person, or the command update.'),
      edits: z
        .array(z.strictObject({ path: text, offset: count, length: count, text }))
        .describe('Each replaces `length` UTF-16 code units at `offset` of the text of the file.'),
    }),
  ),
  properties,
});

const suppressed = z.strictObject({
  finding,
  by: z.enum(['inline', 'baseline', 'policy', 'imported']),
  reason: text.nullable(),
  until: day.nullable().describe('The last day it holds.'),
  owner: text.describe('Who answers for it.').exactOptional(),
  source: text.describe('Where it is written: path:line, or the file of the entry.'),
  proposed: z.boolean().describe('The pull request itself brought it in.'),
});

const uncheckedCodes = [
  'unreadable',
  'too-large',
  'binary',
  'link-outside',
  'not-fetched',
  'lfs-pointer',
  'parse-error',
  'limit',
  'bad-ignore',
  'not-asked',
  'no-answer',
] as const satisfies readonly UncheckedCode[];

const outcome = z
  .union([z.literal(0), z.literal(1), z.literal(2)])
  .describe('0 clean or nothing to check, 1 findings that gate, 2 something could not be checked.');

const check = z.strictObject({
  id: text,
  failOn: z.enum(severities),
  outcome,
  filesChecked: count,
  bytesChecked: count,
  durationMs: z.number().nonnegative(),
  findings: z.array(finding),
  suppressed: z.array(suppressed),
  excluded: z.array(z.strictObject({ path: text, why: text })),
  unchecked: z.array(
    z.strictObject({
      path: text,
      code: z.enum(uncheckedCodes),
      message: text,
      line: place.nullable(),
      hint: text,
    }),
  ),
  errors: z.array(problem),
  offline: z.boolean().describe('It would have asked outside the repository, and was told not to.'),
  idle: text.exactOptional().describe('Why nothing was asked of it here: it is not configured.'),
  notes: z.array(text).describe('What was left out with good reason, and should be known.'),
  drawings: z
    .array(z.strictObject({ title: text, mermaid: text }))
    .describe('Pictures of what findings alone do not show, in the language of Mermaid.'),
  properties,
});

/** The JSON report, to be read back: `report` and the tests validate with it. Never in the way of a plain run. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  scope: z.enum(['introduced', 'all']),
  base: text.nullable().describe('Commit id.'),
  head: text.nullable().describe('Commit id.'),
  outcome,
  gate: z.strictObject({ failOn: z.enum(severities), failing: count, unchecked: count }),
  filesChecked: count.describe('Distinct files: two checks may read one.'),
  proposed: z.array(text).describe('Settings files that the change touches; they count once it is merged.'),
  checks: z.array(check),
  errors: z.array(problem),
});

/** The content of `report.schema.json`: JSON Schema, draft 2020-12. */
export const reportJsonSchema = (): object => ({
  title: 'Portcullis report',
  description:
    'What one run of Portcullis found. Keys may be added under the same schemaVersion, never removed.',
  ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'ref' }),
});

type Plain<Value> = Value extends Properties
  ? Value
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Does not compile once the schema and RunResult differ. */
export const schemaMatchesResult: Same<Plain<z.infer<typeof reportSchema>>, Plain<RunResult>> = true;
