/** Of all questions of a run together, in milliseconds: a slow server must not hold the run for hours. */
const longest = 10 * 60 * 1000;

/** Whether the time for asking is over; `now` is in milliseconds. */
export function deadline(now: () => number, milliseconds = longest): () => boolean {
  const end = now() + milliseconds;
  return () => now() >= end;
}

/** Why something was not asked any more. */
export const late = {
  message: 'the time for asking was over',
  hint: 'Run again, or check fewer paths in one run.',
};
