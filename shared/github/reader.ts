import { type GitHub, GitHubError, type StoredAttestation, type Tag } from '../core/github.ts';
import { NetworkError } from '../core/http.ts';
import { type Api, githubApi } from './api.ts';
import { badAnswer, messageOf } from './api-error.ts';
import {
  commitPath,
  digestPath,
  filePath,
  qualifiedRefPath,
  refPath,
  refStartPath,
  repositoryPath,
  subjectOf,
} from './names.ts';
import { hasNext, pageQuery } from './octokit.ts';
import { type Fields, commitId, field, fieldsOf, number, text } from './payload.ts';
import type { ApiSettings } from './server.ts';
import { readSetting } from './setting.ts';

const pageSize = 100;
const pages = 10;
const mebibyte = 1024 * 1024;
/** Attestations hold their bundles, most of a few KiB, and some with an SBOM of MiBs. */
const attestationsOnPage = 30;
const mostAttestations = 300;
const mostAttestationPages = 40;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const day = (fields: Fields, name: string): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=T)/.exec(text(fields, name) ?? '')?.[0] ?? null;

/** Raw media types have no charset on every server. */
const textOf = (data: unknown): string | undefined => {
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
  return typeof data === 'string' ? data : undefined;
};

const attestationOf = (value: unknown): StoredAttestation => {
  const { bundle, bundle_url: url } = fieldsOf(value);
  return {
    bundle: isFields(bundle) ? JSON.stringify(bundle) : undefined,
    bundleUrl: typeof url === 'string' && url !== '' ? url : undefined,
  };
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof GitHubError && error.cause instanceof NetworkError && error.cause.code === 'too-large';

/** GitHub's REST API. Before the first question nothing is loaded or connected, and no setting is found fault with. */
export const githubReader = (settings: ApiSettings): GitHub => {
  let connected: Api | undefined;
  const api = (): Api => (connected ??= githubApi(settings));

  /** What GitHub says of a path below a repository; undefined where there is nothing, or a part of it is no name. */
  const found = async (repository: string | undefined, path: string | undefined, accept?: string) => {
    if (repository === undefined || path === undefined) return undefined;
    const answer = await api().get(repository, path, accept);
    if (answer.status === 200) return answer;
    if (answer.status === 404 || answer.status === 409) return undefined;
    throw badAnswer(api().host, subjectOf(repository));
  };
  const below = (path: string, rest: string | undefined) => (rest === undefined ? undefined : path + rest);
  const unusable = (owner: string, name: string) => badAnswer(api().host, `${owner}/${name}`);

  return {
    async repository(owner, name) {
      const answer = await found(repositoryPath(owner, name), '');
      if (answer === undefined) return undefined;
      const data = fieldsOf(answer.data);
      const fullName = text(data, 'full_name');
      const id = number(data, 'id');
      const ownerId = number(field(data, 'owner'), 'id');
      const defaultBranch = text(data, 'default_branch');
      if (fullName === null || id === null || ownerId === null || defaultBranch === null)
        throw unusable(owner, name);
      return { fullName, id, ownerId, archived: data.archived === true, defaultBranch };
    },

    async tags(owner, name) {
      const answer = await found(repositoryPath(owner, name), `/tags?per_page=${pageSize}`);
      if (answer === undefined) return undefined;
      if (!Array.isArray(answer.data)) throw unusable(owner, name);
      const tags = answer.data.filter(isFields).flatMap((tag): Tag[] => {
        const called = text(tag, 'name');
        const commit = commitId(field(tag, 'commit'), 'sha');
        return called !== null && commit !== null ? [{ name: called, commit }] : [];
      });
      return { tags, complete: !hasNext(answer) };
    },

    async tagNames(owner, name, prefix) {
      const path = below('/git/matching-refs/tags/', refStartPath(prefix));
      const names: string[] = [];
      // Today GitHub gives all at once; servers that page say so.
      for (let page = 1; page <= pages; page++) {
        const query = `?per_page=${pageSize}&page=${page}`;
        const answer = await found(repositoryPath(owner, name), below(path ?? '', path && query)).catch(
          (error: unknown) => {
            if (isTooLarge(error)) return 'more' as const;
            throw error;
          },
        );
        if (answer === 'more') return undefined;
        if (answer === undefined) return names;
        if (!Array.isArray(answer.data)) throw unusable(owner, name);
        for (const ref of answer.data.filter(isFields)) {
          const called = /^refs\/tags\/(.+)$/s.exec(text(ref, 'ref') ?? '')?.[1];
          if (called !== undefined) names.push(called);
        }
        if (names.length > pages * pageSize) return undefined;
        if (!hasNext(answer)) return names;
      }
      return undefined;
    },

    async commit(owner, name, ref) {
      const repository = repositoryPath(owner, name);
      const path = qualifiedRefPath(ref) ?? commitPath(ref);
      if (repository === undefined || path === undefined) return undefined;
      // The default answer holds a diff, which GitHub refuses to make of large commits.
      const answer = await api().get(repository, `/commits/${path}`, 'application/vnd.github.sha');
      if (answer.status === 422 && /^no commit found\b/i.test(messageOf(answer.data))) return undefined;
      if (answer.status === 404 || answer.status === 409) return undefined;
      const sha = commitId({ sha: textOf(answer.data)?.trim() }, 'sha');
      if (answer.status !== 200 || sha === null) throw unusable(owner, name);
      return sha;
    },

    async day(owner, name, sha) {
      const answer = await found(repositoryPath(owner, name), below('/git/commits/', commitPath(sha)));
      if (answer === undefined) return undefined;
      const committed = day(field(fieldsOf(answer.data), 'committer'), 'date');
      if (committed === null) throw unusable(owner, name);
      return committed;
    },

    async ancestry(owner, name, ref, sha) {
      const repository = repositoryPath(owner, name);
      const base = qualifiedRefPath(ref);
      const head = commitPath(sha);
      if (repository === undefined || base === undefined || head === undefined) return 'absent';
      // The list of changed files, which is what makes a comparison slow, is on the first page only.
      const answer = await api().get(repository, `/compare/refs/${base}...${head}?per_page=1&page=2`);
      if (answer.status === 404)
        return /^no common ancestor\b/i.test(messageOf(answer.data)) ? 'elsewhere' : 'absent';
      if (answer.status === 409) return 'absent';
      const status = answer.status === 200 && isFields(answer.data) ? text(answer.data, 'status') : null;
      if (status === 'identical' || status === 'behind') return 'contained';
      if (status === 'ahead' || status === 'diverged') return 'elsewhere';
      throw unusable(owner, name);
    },

    async release(owner, name, tag) {
      const answer = await found(repositoryPath(owner, name), below('/releases/tags/', refPath(tag)));
      if (answer === undefined) return undefined;
      if (!isFields(answer.data)) throw unusable(owner, name);
      // Servers that know no immutable releases leave it out.
      return { immutable: answer.data.immutable === true, day: day(answer.data, 'published_at') };
    },

    async file(owner, name, path, sha) {
      const commit = commitPath(sha);
      const rest = below('/contents/', filePath(path));
      const at = commit === undefined ? undefined : below(rest ?? '', rest && `?ref=${commit}`);
      const answer = await found(repositoryPath(owner, name), at, 'application/vnd.github.raw+json');
      // Of a folder or a submodule there is no raw form: they come as JSON.
      const content = textOf(answer?.data);
      if (content === undefined || Buffer.byteLength(content) <= mebibyte) return content;
      throw new GitHubError(
        'bad-answer',
        `A file of ${owner}/${name} is larger than 1 MiB.`,
        'It is not read; look at it yourself.',
      );
    },

    async blob(owner, name, path, sha) {
      const parts = filePath(path) === undefined ? [] : path.split('/');
      let at = commitPath(sha);
      for (const [index, part] of parts.entries()) {
        const answer = await found(repositoryPath(owner, name), below('/git/trees/', at));
        if (answer === undefined) return undefined;
        const { tree } = fieldsOf(answer.data);
        if (!Array.isArray(tree)) throw unusable(owner, name);
        const entry = tree.filter(isFields).find((one) => one.path === part);
        const isLast = index === parts.length - 1;
        // A link or a submodule leads to what this commit does not hold there.
        const isWanted = isLast
          ? entry?.mode === '100644' || entry?.mode === '100755'
          : entry?.mode === '040000';
        if (entry === undefined || !isWanted) return undefined;
        const id = commitId(entry, 'sha');
        if (id === null) throw unusable(owner, name);
        if (isLast) return id;
        at = id;
      }
      return undefined;
    },

    async attestations(owner, name, digest) {
      const path = below('/attestations/', digestPath(digest));
      const attestations: StoredAttestation[] = [];
      let size = attestationsOnPage;
      let after = '';
      for (let page = 1; page <= mostAttestationPages; page++) {
        const query = `?per_page=${size}${after && `&after=${encodeURIComponent(after)}`}`;
        const answer = await found(repositoryPath(owner, name), below(path ?? '', path && query)).catch(
          (error: unknown) => {
            if (isTooLarge(error) && size > 1) return 'smaller' as const;
            throw error;
          },
        );
        if (answer === 'smaller') {
          size = 1;
          continue;
        }
        if (answer === undefined && after === '') return [];
        const list = answer && isFields(answer.data) ? answer.data.attestations : undefined;
        if (answer === undefined || !Array.isArray(list)) throw unusable(owner, name);
        attestations.push(...list.map(attestationOf));
        // Pages are told apart by a word of the server's, not by number.
        const next = pageQuery(answer, 'next').get('after');
        if (next === null && !hasNext(answer)) return attestations;
        if (next === null || next === after) throw unusable(owner, name);
        if (attestations.length >= mostAttestations) break;
        after = next;
      }
      throw new GitHubError(
        'bad-answer',
        `${owner}/${name} has more attestations about one digest than are read here.`,
        'Delete old ones, or attest a new image.',
      );
    },

    setting: (owner, name, setting) => readSetting(api(), owner, name, setting),
  };
};
