import { fitsStars } from '../../../shared/parse/star-pattern.ts';

/**
 * A pattern of CODEOWNERS as a test of paths. As in .gitignore, but without `!` and `[ ]`, and `docs/*`, like `/*`, is what
 * lies in that folder itself. `https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners`
 */
export function ownerPattern(written: string): (path: string) => boolean {
  const isFolder = written.endsWith('/');
  const pattern = written.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = written.startsWith('/') || pattern.includes('/');
  const anchored = pattern.replace(/^\*\*\//, '');
  const isDeep = !isAnchored || anchored !== pattern;
  const forms = [anchored, anchored.replaceAll('/**/', '/')].flatMap((form) =>
    isDeep ? [form, `**/${form}`] : [form],
  );
  const isFlat = isAnchored && /(?:^|\/)\*$/.test(pattern);
  const wanted = [...new Set(forms)].flatMap((form) => [
    ...(isFolder ? [] : [form]),
    ...(isFlat ? [] : [`${form}/**`]),
  ]);
  return (path) => wanted.some((form) => fits(form, path));
}

/** Most patterns have no star before the first slash, and most paths begin otherwise. */
const fits = (form: string, path: string): boolean => {
  const open = form.search(/[*?]/);
  if (open === -1) return form === path;
  return path.startsWith(form.slice(0, open)) && fitsStars(form, path, '?');
};
