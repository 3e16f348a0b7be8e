/** Where everything stands in memory, in bytes. `open.ts` reads it from the exports, so that no number stands twice. */

/**
 * What may stand at every second address where a literal is near: one bit for (hash of a gram's first three bytes, fourth
 * byte), in rows of 64 bits that begin at every byte of 512 KB.
 */
export const pairs: u32 = 0x1000;
/** One bit for the hash of what literals of three, of four, and of more bytes are known by. */
export const threes: u32 = 0x81100;
export const fours: u32 = 0x83100;
export const longer: u32 = 0x93100;
/** For each slot of the hash the number of its first record; u16, and two more at the end. */
export const heads: u32 = 0xb3100;
export const slots: u32 = 0x8000;
/** A set of classes for each byte. u32. */
export const classes: u32 = 0xc3200;
/** Pairs (address, index of the literal) of u32 that `scan` found. */
export const hits: u32 = 0xc3600;
export const maxHits: u32 = 0x4000;
/** In the second word of a pair of `signs`, which else says how long a run is: it is a row of escapes. */
export const rowMark: u32 = 0x40000000;
/** Hits that one address may give: of three sizes, each of one slot. */
export const mostAtOnce: u32 = 0x180;
export const mostInSlot: u32 = mostAtOnce / 3;
/** What is looked through at a time stays in the first cache, with the two lists that come of it. */
export const chunk: u32 = 0x1000;
/** u32 addresses of pairs. */
export const near: u32 = 0xe3600;
/** u32: address and size of a candidate, as `candidate` packs them; six for each pair. */
export const candidates: u32 = 0xe5700;
/** What is copied in at a time. */
export const portion: u32 = 0x10000;
/** Records in order of their slots, then the texts that they point to. */
export const tables: u32 = 0xf2000;

/**
 * u32 gram, u32 its mask, u32 address of the text, u16 index of the literal, then bytes: blocks of the text, its length,
 * where in it the gram stands, run, flags (1 needsValue, 2 words, 4 letters (both: hex), 8 apart from words, 16 from names, 32 needsLogin),
 * within.
 */
export const recordSize: u32 = 20;

/**
 * How many bytes before and behind of what is being scanned count: the longest literal and what is looked at around it,
 * and where a text in base64 may have begun.
 */
export const before: u32 = 1088;
export const behind: u32 = 512;
