import type { Claim } from '../core/check.ts';

/** Endings that make another kind of file of it: source code, documents, data, what a build made. */
const otherFiles = new Set(
  (
    'dockerignore go py pyi rb js mjs cjs jsx ts mts cts tsx java kt kts scala cs fs c h cc cpp hpp rs swift php pl pm lua ' +
    'ex exs erl hs clj dart r jl vue sh bash zsh fish ps1 psm1 bat cmd md mdx markdown rst adoc txt html htm xml css scss ' +
    'json jsonc json5 yml yaml toml ini cfg conf properties lock sum csv tsv sql svg png jpg jpeg gif ico pdf ' +
    'zip gz tgz tar xz bz2 log diff patch orig rej bak swp snap golden vim lang tmlanguage sublime-syntax plist nix tf hcl bzl'
  ).split(' '),
);

const templates = new Set(
  'j2 jinja jinja2 tmpl tpl template gotmpl erb in mustache hbs handlebars liquid ejs m4 mako'.split(' '),
);

/** What the path alone says: `Dockerfile` and `Containerfile` are Dockerfiles, names around them are likely ones. */
export function claimDockerfile(
  path: string,
): (Claim & { readonly kind: 'dockerfile' | 'template' }) | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'Dockerfile' || name === 'Containerfile') return { kind: 'dockerfile', certain: true };
  if (!/^(?:dockerfile|containerfile)(?:$|[._-])|\.(?:dockerfile|containerfile)(?:$|\.)/i.test(name))
    return undefined;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (otherFiles.has(ending)) return undefined;
  return { kind: templates.has(ending) ? 'template' : 'dockerfile', certain: false };
}
