import { withKeyword } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import { withScript } from '../../shared/parse/dockerfile-parts.ts';
import { parseShell } from '../../shared/parse/shell.ts';
import { secretKind } from '../../shared/parse/secret-names.ts';
import { Variables } from './variables.ts';

/** Of all values put into one script, in UTF-16 code units: a long one may be used a thousand times. */
const maxFilled = 65_536;

/**
 * RUN instructions whose scripts use variables of ENV and ARG, by the one of the document: with the values of a plain
 * build in the words, whose source and region stay as written.
 */
export function filledScripts(doc: Dockerfile): ReadonlyMap<Instruction, Instruction> {
  const filled = new Map<Instruction, Instruction>();
  const declared = new Set(
    withKeyword(doc, 'ENV', 'ARG').flatMap(({ pairs }) => pairs.map(({ name }) => name.text)),
  );
  if (declared.size === 0) return filled;
  const variables = new Variables(doc);
  for (const instruction of doc.instructions) {
    const { keyword, body } = instruction;
    if (keyword !== 'RUN' || body?.text.text.includes('$') !== true) continue;
    const names = namesIn(body.text.text, declared);
    if (names.size === 0) continue;
    const values = valuesIn(body.text.text, names, (name) => variables.valueAt(instruction, `\${${name}}`));
    if (values.size === 0) continue;
    let left = maxFilled;
    const script = parseShell(body.text, (name) => {
      const value = values.get(name);
      left -= value?.length ?? 0;
      return left < 0 ? undefined : value;
    });
    filled.set(instruction, withScript(instruction, script));
  }
  return filled;
}

/** What a script uses of the names. */
function namesIn(script: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = ''] of script.matchAll(reference)) if (names.has(name)) found.add(name);
  return found;
}

/** Those variables of a script that are known. One that it sets itself may be anything, and a secret belongs in no message. */
function valuesIn(
  script: string,
  names: ReadonlySet<string>,
  valueOf: (name: string) => string | undefined,
): Map<string, string> {
  const own = new Set<string>();
  for (const [, name, others = ''] of script.matchAll(assignment))
    for (const each of [name, ...others.split(/\s+/)]) if (each !== undefined) own.add(each);
  const found = new Map<string, string>();
  for (const name of names) {
    const value = own.has(name) || secretKind(name) !== undefined ? undefined : valueOf(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

const reference = /\$\{?([A-Za-z_]\w*)/g;
/** `NAME=`, `NAME+=`, and the words behind a program that sets variables. */
const assignment =
  /(?<!\w)(?:([A-Za-z_]\w*)\+?=|(?:for|select|read|unset|getopts|mapfile|readarray)\b([^\n;&|]{0,200}))/g;
