import { readFileSync } from 'node:fs';

interface Watch {
  /** It held more than it may. */
  isOver(): boolean;
  stop(): void;
}

/** A program fills a few gigabytes in a second. */
const everyMs = 50;

/** The page size of x64; on Arm it may be larger, so a limit may be found late, never early. */
const pageBytes = 4096;

/**
 * Looks at what a program holds, again and again: a limit that the system itself keeps (rlimit) is set by a shell alone,
 * and what a Go program reserves says nothing of what it uses. Where there is no `/proc`, nothing is seen.
 */
export function watchMemory(pid: number | undefined, most: number, tooMuch: () => void): Watch {
  let isOver = false;
  if (pid === undefined || !Number.isFinite(most)) return { isOver: () => false, stop: () => undefined };
  const timer = setInterval(() => {
    if (isOver || residentBytes(pid) <= most) return;
    isOver = true;
    tooMuch();
  }, everyMs);
  return {
    isOver: () => isOver,
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** Second number of `/proc/PID/statm`, see proc(5); 0 where it cannot be read. */
function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0) * pageBytes;
  } catch {
    return 0;
  }
}
