import { release } from './release-steps.ts';

/**
 * `npm run release -- STEP`. A release is two commits, since a commit cannot name itself:
 * `prepare X.Y.Z` writes the version; then `npm run build`, and commit A.
 * `name-action A` makes the reusable workflows name it; commit B gets the tag vX.Y.Z.
 * `name-workflows B` makes templates and documents name that; then `npm run generate && npm run build`, and the next commit.
 * For the release workflow: `check vX.Y.Z`, `notes X.Y.Z`, and `major vX.Y.Z` (which vN may move there).
 */
try {
  console.log(release(process.argv.slice(2), process.cwd()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
