import { sha1 } from '../../../shared/core/fingerprint.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { Acceptance } from './acceptance.ts';
import { Fields } from './fields.ts';

/**
 * Reads `.secrets.baseline` of detect-secrets: for each file the SHA-1 of the secrets in it that are known. What an audit
 * called a real secret is not accepted. (Facts: detect-secrets' README, "Baselines" and "Audit".)
 */
export function readSecretsBaseline(
  path: string,
  text: string,
): { readonly accepts: Acceptance; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const say = (where: string, message: string): void => {
    const hint = 'Write it anew with detect-secrets.';
    problems.push({
      code: 'bad-policy',
      message: `${path}: ${where === '' ? '' : `${where}: `}${message}`,
      hint,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    say('', 'not JSON');
  }
  const known = new Set<string>();
  if (problems.length === 0) {
    const [results] = new Fields(value, '', say).tables('results');
    if (results === undefined) say('', 'holds no results');
    for (const file of results?.keys ?? []) {
      for (const entry of results?.tables(file) ?? []) {
        const hash = entry.text('hashed_secret') ?? '';
        if (!/^[0-9a-f]{40}$/.test(hash)) entry.fault('hashed_secret must be 40 hexadecimal digits');
        if (entry.flag('is_secret') !== true)
          known.add(keyOf(file.replaceAll('\\', '/').replace(/^\.\//, ''), hash));
      }
    }
  }
  const accepts: Acceptance = ({ doc, secret }) =>
    formsOf(secret.text).some((form) => known.has(keyOf(doc.path, sha1(form))))
      ? { source: path, reason: null }
      : undefined;
  return { accepts, problems };
}

const keyOf = (path: string, hash: string): string => `${path}\0${hash}`;

/** What detect-secrets may have taken for the secret: of a key its first line, of a URL its password. */
function formsOf(text: string): readonly string[] {
  const [header] = /BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?/.exec(text) ?? [];
  const [, password] = /^[\w+.-]{1,40}:\/\/[^\s:/@]{0,200}:([^\s@]{1,200})@/.exec(text) ?? [];
  return [text, ...(header === undefined ? [] : [header]), ...(password === undefined ? [] : [password])];
}
