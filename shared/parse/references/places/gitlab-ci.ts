import { child, items, text } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { WrittenImage } from '../reference.ts';
import { GitlabJobs, type Job } from './gitlab-jobs.ts';
import { filledIn } from './gitlab-variables.ts';
import { writtenImage, weakest, type Reading } from './scalar.ts';

/**
 * `image` and `services` of the file, of `default` and of every job, hidden ones too, since others extend them. With
 * variables in it, an image is judged by all that it comes to in the jobs that take it: where a value is the whole of it
 * at the place of the value, else by the weakest.
 * https://docs.gitlab.com/ci/yaml/#image
 */
export function* gitlabReferences(root: YamlNode): Generator<WrittenImage> {
  const jobs = new GitlabJobs(root);
  const users = usersOf(jobs);
  const readings = new Map<YamlNode, Reading[]>();
  const put = (node: YamlNode, reading: Reading) => {
    const some = readings.get(node);
    if (some) some.push(reading);
    else readings.set(node, [reading]);
  };
  for (const [holder, isJob] of holders(root, jobs)) {
    for (const node of imagesOf(child(holder, 'image'), child(holder, 'services'))) {
      if (!isFilledIn(node)) yield* writtenImage('gitlab-ci', node);
      // An input of a component or an included file.
      else if (text(node)?.includes('$[[')) put(node, unknown);
      else {
        const takers = users.get(node) ?? [{ isHidden: false, layers: isJob ? [holder] : [] }];
        const isRun = takers.some(({ isHidden }) => !isHidden);
        for (const job of takers)
          for (const { node: at, value } of filledIn(node, (name) => jobs.valuesOf(job, name)))
            // What a hidden job leaves open says nothing where others fill it in.
            if (value !== undefined || !job.isHidden || !isRun)
              put(at, { ...readingOf(at, value), ...(at === node ? {} : { isShared: true }) });
      }
    }
  }
  const missing = jobs.isCut ? [cut] : [];
  for (const [node, some] of readings)
    yield* writtenImage('gitlab-ci', node, () => weakest([...missing, ...some]) ?? unknown);
}

/** Where images are written, and whether that is a job. */
function* holders(root: YamlNode, jobs: GitlabJobs): Generator<[YamlNode, isJob: boolean]> {
  yield [root, false];
  const shared = child(root, 'default');
  if (shared) yield [shared, false];
  for (const job of jobs.mappings()) yield [job, true];
}

/** By node that holds an image with variables: the jobs that come to use it. */
function usersOf(jobs: GitlabJobs): ReadonlyMap<YamlNode, readonly Job[]> {
  const users = new Map<YamlNode, Job[]>();
  for (const job of jobs.ends) {
    // It starts another pipeline, and no container.
    if (job.layers.some((layer) => child(layer, 'trigger'))) continue;
    for (const node of imagesOf(jobs.effective(job, 'image'), jobs.effective(job, 'services'))) {
      if (!jobs.spend(1)) return users;
      if (!isFilledIn(node)) continue;
      const some = users.get(node);
      if (some) some.push(job);
      else users.set(node, [job]);
    }
  }
  return users;
}

/** Each a text, or a mapping that has it below `name`; a list for one image, or a mapping for services, is none. */
function imagesOf(image: YamlNode | undefined, services: YamlNode | undefined): YamlNode[] {
  // `!reference [.job, services]` names a place, and no services.
  const listed = services?.tag === undefined ? items(services) : [];
  return [image, ...listed].flatMap((node) => (node?.kind === 'mapping' ? child(node, 'name') : node) ?? []);
}

const isFilledIn = (node: YamlNode): boolean => text(node)?.includes('$') === true;

const unknown: Reading = { state: { status: 'unknown', why: 'variable' } };
const cut: Reading = {
  state: { status: 'invalid', reason: 'hangs on more jobs and variables than are followed', isLimit: true },
};

function readingOf(node: YamlNode, value: string | undefined): Reading {
  if (value === undefined) return unknown;
  const state = imageState(value);
  return value === text(node)?.trim() ? { state } : { state, resolved: value };
}
