import { list } from './imported-ignores.ts';

/** What BuildKit's directive `# check=skip=A,B;error=true` asks for. */
export interface BuildChecks {
  /** Selectors of the rules that the file leaves out. */
  readonly skip: readonly string[];
  /** A finding of BuildKit's own checks fails the build. */
  readonly isError: boolean;
}

/** The rules that answer BuildKit's checks. */
export const allBuildChecks = 'BuildKit:*';

/**
 * Reads the value of the directive: parts between semicolons, `skip` with names or `all`, `error` with a boolean as Go
 * reads it. `experimental` switches on checks that are on here anyway. (Facts: Docker's Dockerfile reference, "check".)
 */
export function parseBuildChecks(value: string): BuildChecks {
  const parts = value.split(';').map((part) => {
    const equals = part.indexOf('=');
    return { key: part.slice(0, Math.max(equals, 0)).trim(), value: part.slice(equals + 1).trim() };
  });
  const last = (key: string): string => parts.findLast((part) => part.key === key)?.value ?? '';
  // BuildKit's names are letters alone: the ids of other tools mean nothing here.
  const names = list(last('skip')).filter((name) => /^[A-Za-z]+$/u.test(name));
  return {
    skip: names.includes('all') ? [allBuildChecks] : names,
    isError: ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(last('error')),
  };
}
