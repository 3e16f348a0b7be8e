const isFull = process.env.PORTCULLIS_FULL === 'true';

/** How much is tried: little by default, so that the tests stay short; with PORTCULLIS_FULL=true all that is promised. */
export function tried(little: number, promised: number, what: string): number {
  if (!isFull) console.warn(`Tried with ${little} ${what}: PORTCULLIS_FULL=true tries ${promised}.`);
  return isFull ? promised : little;
}
