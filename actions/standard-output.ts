/** Standard output that may be closed or full: a write never throws, and never ends the process. */
export interface StandardOutput {
  write(text: string | Buffer): void;
  /** Waits until all is written. Error code of what was lost, if anything was. */
  end(): Promise<string | undefined>;
}

export function standardOutput(stream: NodeJS.WriteStream = process.stdout): StandardOutput {
  let lost: string | undefined;
  const lose = (error: unknown): void => {
    // Later ones only follow from the first.
    lost ??= (error as NodeJS.ErrnoException).code ?? 'unknown';
  };
  stream.on('error', lose);
  // Nobody is left to be told.
  process.stderr.on('error', () => undefined);
  const write = (text: string | Buffer, then: () => void = () => undefined): void => {
    try {
      stream.write(text, (error) => {
        if (error) lose(error);
        then();
      });
    } catch (error) {
      lose(error);
      then();
    }
  };
  return {
    write: (text) => write(text),
    async end() {
      await new Promise<void>((resolve) => write('', resolve));
      return lost;
    },
  };
}
