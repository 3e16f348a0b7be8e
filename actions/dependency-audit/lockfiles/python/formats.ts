import type { Format } from '../read.ts';
import { readPdmLock } from './pdm.ts';
import { readPipfileLock } from './pipfile.ts';
import { readPoetryLock } from './poetry.ts';
import { readPylock } from './pylock.ts';
import { readLikelyRequirements, readRequirements } from './requirements.ts';
import { readUvLock } from './uv.ts';

/** `requirements-dev.txt`, `requirements/test.txt`, `constraints.txt`: names that prose may have, too. */
const likelyRequirements = /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/i;

export const pythonFormats: readonly Format[] = [
  {
    format: 'requirements',
    claims: (path) => /(?:^|\/)requirements\.txt$/.test(path),
    certain: true,
    read: readRequirements,
  },
  {
    format: 'requirements',
    claims: (path) => likelyRequirements.test(path),
    certain: false,
    read: readLikelyRequirements,
  },
  {
    format: 'poetry',
    claims: (path) => /(?:^|\/)poetry\.lock$/i.test(path),
    certain: true,
    read: readPoetryLock,
  },
  { format: 'uv', claims: (path) => /(?:^|\/)uv\.lock$/i.test(path), certain: true, read: readUvLock },
  {
    format: 'pdm',
    claims: (path) => /(?:^|\/)pdm(?:\.[\w-]+)?\.lock$/i.test(path),
    certain: true,
    read: readPdmLock,
  },
  {
    format: 'pylock',
    claims: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/i.test(path),
    certain: true,
    read: readPylock,
  },
  {
    format: 'pipfile',
    claims: (path) => /(?:^|\/)Pipfile\.lock$/i.test(path),
    certain: true,
    read: readPipfileLock,
  },
];
