/** How long a server is waited for. */
export interface Leave {
  /** In all. */
  readonly seconds: number;
  /** How often one question is asked again. */
  readonly retries: number;
}

/** Of a job that somebody waits for. */
const usual: Leave = { seconds: 60, retries: 2 };

export type Sleep = (ms: number) => Promise<void>;

/** Waiting for a server that asks for it, within limits. */
export interface Patience {
  /** Starts a pause of so many seconds, or joins the one there is. False: it is not worth it. */
  retry(seconds: number, earlierTries: number): boolean;
  /** Until the pause, if there is one, has passed. */
  over(): Promise<void>;
}

export const patience = (sleep: Sleep, { seconds, retries }: Leave = usual): Patience => {
  let left = seconds;
  let pause: Promise<void> | undefined;
  return {
    retry(wanted, earlierTries) {
      if (earlierTries >= retries) return false;
      if (pause !== undefined) return true;
      if (!(wanted >= 0 && wanted <= left)) return false;
      left -= wanted;
      pause = sleep(wanted * 1000).finally(() => (pause = undefined));
      return true;
    },
    over: async () => pause,
  };
};
