import { GitHubError, type SettingAnswer } from '../../../shared/core/github.ts';
import type { Seen, Unseen } from '../facts.ts';

const never = 'A GITHUB_TOKEN can never read this: give the input github-token';

/** Who may see what, as sentences that say what to give. */
export const needs = {
  reading:
    'Give the input github-token a token that may read this repository (Metadata: read, Contents: read).',
  administration: `${never} a fine-grained token, or one of an app, with the repository permission Administration: read.`,
  organisation: `${never} a fine-grained token of an owner, or one of an app, with the organisation permission Administration: read.`,
  editing: `GitHub shows this to those alone who may edit the ruleset. ${never} one with the permission Administration: write, of the organisation where the ruleset is the organisation's.`,
} as const;

export const hidden = (hint: string): Unseen => ({ why: 'the token lacks the permission', hint });

export const unusable: Unseen = {
  why: 'GitHub gave no usable answer',
  hint: 'Check that GITHUB_API_URL is the address of a GitHub API; an older GitHub Enterprise Server may not know it yet.',
};

/** Why nothing is there: what that means, where it means something. */
type Meaning<Value> = Partial<Readonly<Record<'not-found' | 'not-set' | 'not-offered', Seen<Value>>>>;

/** What an answer comes to; `need` says what a token lacks that may not see it. */
export async function seenBy<Value>(
  answer: Promise<SettingAnswer>,
  read: (data: unknown) => Value | Unseen | undefined,
  need: string,
  meaning: Meaning<Value> = {},
): Promise<Seen<Value>> {
  try {
    const given = await answer;
    if ('none' in given) return meaning[given.none] ?? hidden(need);
    const value = read(given.data);
    if (value === undefined) return unusable;
    return isReason(value) ? value : { value };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { code, message, hint } = error;
    return code === 'forbidden' ? hidden(need) : { why: message.replace(/\.$/, ''), hint };
  }
}

const isReason = (value: unknown): value is Unseen =>
  typeof value === 'object' && value !== null && 'why' in value && 'hint' in value;
