import type { GatherContext } from '../../../shared/core/check.ts';
import { endpointOf } from '../advisories/endpoint.ts';
import { isAdvisoryFile } from '../advisories/folder.ts';
import { givenAdvisories } from '../advisories/given.ts';
import { isIndex, sourcesAt } from '../advisories/given-path.ts';
import { indexOf } from '../advisories/cache.ts';
import { IndexFault, slicesOf } from '../advisories/index-format.ts';
import { openIndex, type AdvisoryIndex } from '../advisories/index-reader.ts';
import { onlineAdvisories } from '../advisories/online.ts';
import type { AdvisorySource } from '../advisories/source.ts';
import type { AuditOptions } from '../options.ts';
import type { Lockfile } from '../package.ts';
import { GivenFault, readGiven } from './given-files.ts';

type Context = Pick<GatherContext<Lockfile>, 'files' | 'io' | 'today' | 'now'>;

/** A server, or what was given. Throws GivenFault. */
export async function advisorySource(options: AuditOptions, context: Context): Promise<AdvisorySource> {
  if (options.advisories.length === 0) return askedSource(options, context);
  try {
    const index = await givenIndex(options.advisories, context);
    return givenAdvisories(index, { today: context.today, maxAgeDays: options.maxAgeDays });
  } catch (error) {
    if (!(error instanceof IndexFault)) throw error;
    throw new GivenFault({ code: 'bad-advisories', message: `${error.message}.`, hint: error.hint });
  }
}

async function askedSource({ api }: AuditOptions, { io, today, now }: Context): Promise<AdvisorySource> {
  const endpoint = endpointOf(api);
  if (typeof endpoint === 'string')
    throw new GivenFault({
      code: 'bad-input',
      message: `osv-api: the URL ${endpoint}.`,
      hint: 'Name the URL of a server that speaks the OSV API, without credentials.',
    });
  return onlineAdvisories((await io()).http(endpoint.hosts), { endpoint, today, now });
}

/** A compiled index as it is; anything else is compiled. */
async function givenIndex(paths: readonly string[], context: Context): Promise<AdvisoryIndex> {
  const read = await Promise.all(
    paths.map(async (path) => ({
      path,
      files: await readGiven(path, 'advisories', context, isAdvisoryFile),
    })),
  );
  const [first] = read;
  const [file] = first?.files ?? [];
  if (read.length === 1 && first?.files.length === 1 && file && isIndex(file))
    return openIndex(slicesOf(file.bytes));
  if (read.some(({ files }) => files.some(isIndex))) throw mixed;
  const sources = read.flatMap(({ path, files }) => sourcesAt(path, files));
  return indexOf(sources, { cache: undefined, today: context.today });
}

const mixed = new GivenFault({
  code: 'bad-input',
  message: 'advisories: a compiled index stands beside other advisories.',
  hint: 'Give the index alone, or what it was compiled from.',
});
