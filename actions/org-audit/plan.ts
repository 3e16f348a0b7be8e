import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  auditId,
  count,
  digest,
  moment,
  organisationName,
  repositoryName,
  sentence,
  serverUrl,
  word,
} from './names.ts';

/** GitHub docs, "Actions limits": a matrix makes 256 jobs of a run at most. */
export const mostBatches = 256;
export const mostRepositories = 100_000;

/** Why a repository is not audited. */
export const reasons = ['archived', 'disabled', 'fork', 'filter'] as const;
export type Reason = (typeof reasons)[number];

const settings = z.strictObject({
  checks: z.array(word).min(1).max(50),
  orgPolicy: sentence.nullable().describe("A policy above the repositories' own."),
});
export type Settings = z.infer<typeof settings>;

/** What `plan` writes, and the other steps read: which repositories this audit answers for. */
export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  audit: auditId.describe('Results of another audit are never taken for those of this one.'),
  organisation: organisationName,
  server: serverUrl.describe('Where its repositories lie: `https://github.com`.'),
  made: moment,
  tool: word,
  settings,
  /** Hash of the settings. */
  digest,
  privates: count.describe('Private repositories that were listed. None: the token may not see them.'),
  left: z.strictObject({ archived: count, disabled: count, fork: count, filter: count }),
  batches: z.array(z.array(repositoryName).min(1)).max(mostBatches),
});
export type Plan = z.infer<typeof planSchema>;

/** What the plan is made from. */
export interface Wish {
  readonly audit: string;
  readonly organisation: string;
  readonly server: string;
  /** When it is made. */
  readonly now: Date;
  readonly tool: string;
  readonly settings: Settings;
  readonly archived: boolean;
  readonly forks: boolean;
  readonly batchSize: number;
  /** Whether a name is wanted. */
  readonly fits: (name: string) => boolean;
}

interface Listed {
  readonly name: string;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
  readonly isPrivate: boolean;
}

/** The same repositories give the same batches, in whatever order they are listed. */
export function planOf(repositories: readonly Listed[], wish: Wish): Plan {
  const left: Record<Reason, number> = { archived: 0, disabled: 0, fork: 0, filter: 0 };
  const names: string[] = [];
  for (const repository of repositories) {
    const reason = reasonOf(repository, wish);
    if (reason === undefined) names.push(repository.name);
    else left[reason] += 1;
  }
  names.sort(byName);
  const size = Math.max(wish.batchSize, Math.ceil(names.length / mostBatches));
  const batches = Array.from({ length: Math.ceil(names.length / size) }, (_, at) =>
    names.slice(at * size, (at + 1) * size),
  );
  const { audit, organisation, server, now, tool, settings } = wish;
  return {
    schemaVersion: 1,
    audit,
    organisation,
    server,
    made: now.toISOString(),
    tool,
    settings,
    digest: digestOf(settings),
    privates: repositories.filter(({ isPrivate }) => isPrivate).length,
    left,
    batches,
  };
}

/** Disabled ones can be read by nobody. */
const reasonOf = ({ name, archived, disabled, fork }: Listed, wish: Wish): Reason | undefined => {
  if (!wish.fits(name)) return 'filter';
  if (disabled) return 'disabled';
  if (archived && !wish.archived) return 'archived';
  return fork && !wish.forks ? 'fork' : undefined;
};

/** GitHub's names differ in more than case, so this is an order. */
export const byName = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

const digestOf = (value: Settings): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * For `strategy.matrix`: numbers alone, since the outputs of a job end at 1 MB. The names stand in the plan's file.
 * `of`: what the job's name shows.
 */
export const matrixOf = ({ batches }: Plan): object => ({
  include: batches.map((_, at) => ({ batch: at + 1, of: batches.length })),
});
