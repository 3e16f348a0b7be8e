import { isObject } from '../../shared/core/json.ts';
import type { RunResult } from '../../shared/core/result.ts';
import { forJson } from '../../shared/report/escape.ts';
import { reportSchema } from '../../shared/report/json-schema.ts';
import { overLimit } from './limits.ts';
import { asWritten, refusal } from './refusal.ts';

/**
 * The report that the bytes are, as they were written by `toJson` and by nothing else: what two readers of JSON could read
 * in two ways (keys that stand twice, numbers out of range, a mark in front) is no report. Everything in it is its
 * author's word. Throws PortcullisError `bad-report`.
 */
export function reportIn(bytes: Uint8Array): RunResult {
  const text = decoded(bytes);
  const value = parsed(text);
  const limit = overLimit(value);
  if (limit !== undefined) throw refusal(limit, asWritten);
  const version = isObject(value) ? value.schemaVersion : undefined;
  if (version !== 1)
    throw refusal(
      typeof version === 'number'
        ? `is of schema version ${version}, which this copy of Portcullis does not know`
        : 'does not say of which schema version it is',
      'Use the same commit of Portcullis in both workflows.',
    );
  const read = reportSchema.safeParse(value);
  if (!read.success) throw refusal(`has not the shape of one (${placeOf(read.error.issues)})`, asWritten);
  if (`${forJson(value)}\n` !== text) throw refusal('is not as Portcullis writes it', asWritten);
  return read.data;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal('is no UTF-8', asWritten);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('is no JSON', asWritten);
  }
}

/** Where the first fault is, without a key that our schema does not have. */
function placeOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const path = (issues[0]?.path ?? []).slice(0, 6).map(String);
  return path.every((part) => /^\w{1,20}$/.test(part)) ? path.join('.') || 'at its top' : 'deep inside';
}
