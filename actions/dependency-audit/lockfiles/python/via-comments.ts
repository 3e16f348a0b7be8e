import { pythonName } from '../../purl-types.ts';

/**
 * The comments `# via …` that `pip-compile` and `uv pip compile` write beside or below a requirement: who asked for it.
 * A file of requirements, or a project (`name (pyproject.toml)`), makes it direct.
 */
export class ViaComments {
  readonly #sources: string[] = [];
  #isList = false;

  /** `comment` without its sign. */
  read(comment: string): void {
    const text = comment.trim();
    const via = /^via(?:\s+(.*))?$/.exec(text);
    if (via !== null) {
      this.#isList = true;
      this.#sources.push(...(via[1] ?? '').split(','));
    } else if (this.#isList) this.#sources.push(text);
  }

  get #named(): readonly string[] {
    return this.#sources.map((source) => source.trim()).filter((source) => source !== '');
  }

  /** Undefined where no comment tells. */
  get isDirect(): boolean | undefined {
    return this.#named.length === 0 ? undefined : this.#named.some((source) => project.test(source));
  }

  /** Normalised names of the packages that need it. */
  get parents(): readonly string[] {
    return this.#named.filter((source) => /^[A-Za-z0-9][\w.-]*$/.test(source)).map(pythonName);
  }
}

const project = /^-r\s|\((?:pyproject\.toml|setup\.(?:py|cfg))[^)]*\)$/;
