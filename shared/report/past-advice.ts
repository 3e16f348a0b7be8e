import type { Finding } from '../core/finding.ts';
import { policyEntry } from './accepting.ts';

/**
 * What to do about findings that only commits hold, in sentences with code in backticks: the file that is looked at no more
 * cannot be mended. Empty where all of them are in files.
 */
export function pastAdvice(findings: readonly Finding[]): string {
  const past = findings.filter(({ region }) => region?.commit !== undefined);
  const [first] = past;
  if (first === undefined) return '';
  const entry = `\`suppressions: [${policyEntry(first)}]\``;
  const many = new Set(past.map(({ region }) => region?.path)).size > 1 ? ', one for each file' : '';
  const accepted = `accept it in the policy of the base branch: ${entry}${many}`;
  // What others build on is not rewritten; what is only in this change can be.
  return past.every(({ status }) => status === 'introduced')
    ? `No file holds it any more; a commit of this branch does. First revoke it. Then take it out of the branch: squash its commits with \`git rebase --interactive\` and push with \`--force-with-lease\`. Where the branch has to stay as it is, ${accepted}.`
    : `No file holds it any more; a commit does. First revoke it: whoever has a clone has it. Then ${accepted}.`;
}
