import type { Git } from '../exec/git.ts';

/**
 * Object ids of what names mean (gitrevisions(7): `main^{commit}`), undefined for what is not there. Who asks in the same
 * turn shares one process: to start one costs more than all that it does.
 */
export class ObjectNames {
  readonly #git: Git;
  #asked: { readonly names: string[]; readonly ids: Promise<readonly (string | undefined)[]> } | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Throws PortcullisError `git`. */
  async find(name: string): Promise<string | undefined> {
    // A name is a line.
    if (name.includes('\n')) return undefined;
    const asked = (this.#asked ??= this.#begin());
    const index = asked.names.push(name) - 1;
    return (await asked.ids)[index];
  }

  #begin(): { names: string[]; ids: Promise<readonly (string | undefined)[]> } {
    const names: string[] = [];
    const ids = Promise.resolve().then(() => {
      this.#asked = undefined;
      return idsOf(this.#git, names);
    });
    return { names, ids };
  }
}

async function idsOf(git: Git, names: readonly string[]): Promise<readonly (string | undefined)[]> {
  const input = names.map((name) => `${name}\n`).join('');
  const output = await git.read(['cat-file', '--batch-check=%(objectname)'], { input });
  const lines = output.toString('latin1').split('\n');
  // Of what is not there a line says `<name> missing`, or `ambiguous`.
  return names
    .map((_, index) => lines[index])
    .map((line = '') => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined));
}
