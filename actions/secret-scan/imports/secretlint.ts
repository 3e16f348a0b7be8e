import type { ToolFiles } from '../../../shared/core/check.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import { linearPattern } from '../../../shared/parse/re2.ts';
import type { Acceptance } from './acceptance.ts';
import { Fields } from './fields.ts';

/** Reads `.secretlintignore`: patterns of files, as in .gitignore. */
export function readSecretlintIgnore(path: string, text: string, files: ToolFiles): Acceptance {
  const isIgnored = files.matcher(text.replace(/^\uFEFF/, '').split(/\r?\n/));
  return ({ doc }) => (isIgnored(doc.path) ? { source: path, reason: null } : undefined);
}

/**
 * Reads `.secretlintrc.json`: which rules are off, and what each allows. Other options are of rules that are not ours, and
 * which rules it names does not matter: ours are on anyway. (Facts: secretlint's README, "Configuration".)
 */
export function readSecretlintRc(
  path: string,
  text: string,
): { readonly accepts: readonly Acceptance[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const say = (where: string, message: string, hint: string): void => {
    problems.push({
      code: 'bad-policy',
      message: `${path}: ${where === '' ? '' : `${where}: `}${message}`,
      hint,
    });
  };
  const accepts: Acceptance[] = [];
  const take = (rule: Fields): void => {
    const id = rule.text('id') ?? '';
    if (rule.flag('disabled') === true)
      accepts.push(({ names }) =>
        names.has(id) ? { source: `${path}: ${rule.where}`, reason: null } : undefined,
      );
    const [options] = rule.tables('options');
    const allowed = (options?.texts('allows') ?? []).flatMap((one) => {
      const test = testOf(one);
      if (test === undefined) options?.fault('allows holds what is no regular expression of RE2');
      return test ?? [];
    });
    if (allowed.length > 0)
      accepts.push(({ names, secret }) =>
        names.has(id) && allowed.some((test) => test(secret.text))
          ? { source: `${path}: ${rule.where}.options.allows`, reason: null }
          : undefined,
      );
    // A preset holds its rules.
    for (const inner of rule.tables('rules')) take(inner);
  };
  try {
    for (const rule of new Fields(JSON.parse(text.replace(/^\uFEFF/, '')), '', say).tables('rules'))
      take(rule);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    say('', 'not JSON', 'Mend the file.');
  }
  return { accepts, problems };
}

/** `/pattern/flags`, or a text that has to be in it. */
function testOf(allowed: string): ((text: string) => boolean) | undefined {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(allowed) ?? [];
  if (source === undefined) return (text) => text.includes(allowed);
  const inline = flags.replace(/[^ims]/g, '');
  const pattern = linearPattern(inline === '' ? source : `(?${inline})${source}`);
  return pattern && ((text) => pattern.test(text));
}
