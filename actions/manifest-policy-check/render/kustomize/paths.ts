/** In a folder or below it; a folder is in itself. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** What kustomize would fetch, where there is no such file: a URL, a git repository on another host. */
export const isRemote = (path: string): boolean =>
  /^(?:[a-z][a-z\d+.-]*:\/\/|git::|git@|ssh:)/i.test(path) ||
  /[?&](?:ref|version|submodules|timeout)=/.test(path) ||
  /^(?:[\w-]+\.)+[a-z]{2,}[/:][^/]+\/[^/]/i.test(path) ||
  /\.git(?:\/|$)/.test(path);

export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;
