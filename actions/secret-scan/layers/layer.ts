/** Bytes that stand inside others, in an encoding or an archive. */
export interface Layer {
  /** What was undone, for people: `base64`, `zip entry a/b.env`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Where in the outer bytes what stands in [start, end) of these is encoded. Undefined: it came out of an archive. */
  readonly span: ((start: number, end: number) => Span) | undefined;
}

/** Offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The layer whose byte number `n` stands at `places[n]`, and is `width` bytes long there. */
export const placed = (name: string, bytes: Buffer, places: Int32Array, width = 1): Layer => ({
  name,
  bytes,
  span: (start, end) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + width }),
});
