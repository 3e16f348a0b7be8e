/** Where everything stands in memory, in bytes. `open.ts` reads it from the exports, so that no number stands twice. */

/** One bit for (hash of a gram's first three bytes, fourth byte): rows of 64 bits that begin at every byte of 512 KB. */
export const bitmap: u32 = 0x1000;
/** For each slot of the hash the number of its first record; u16, and two more at the end. */
export const heads: u32 = 0x81100;
export const slots: u32 = 0x8000;
/** A set of classes for each byte. u32. */
export const classes: u32 = 0x91200;
/** Pairs (address, index of the literal) of u32 that `scan` found. */
export const hits: u32 = 0x91600;
export const maxHits: u32 = 0x4000;
/** Hits that the sixteen grams of a block may give, each of two slots. */
export const mostInBlock: u32 = 0x1000;
export const mostInSlot: u32 = mostInBlock / 32;
/** Addresses of u32: blocks of a portion that have to be looked at. */
export const blocks: u32 = 0xb1600;
/** What is scanned at a time: it stays in the processor's second cache. */
export const portion: u32 = 0x20000;
/** Records in order of their slots, then the texts that they point to. */
export const tables: u32 = 0xb9800;

/**
 * u32 gram, u32 its mask, u32 address of the text, u16 index of the literal, then bytes: blocks of the text, its length,
 * where in it the gram stands, run, flags (1 needsValue, 2 words, 4 letters), within.
 */
export const recordSize: u32 = 20;

/** How many bytes before and behind of what is being scanned count: the longest literal and what is looked at around it. */
export const before: u32 = 256;
export const behind: u32 = 512;
