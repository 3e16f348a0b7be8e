import { fold, plant, slot } from './gram';
import { heads, mostInSlot, recordSize, slots, tables } from './layout';
import { rarest } from './rarity';

/**
 * Where `count` literals stand: 8 bytes for each (length, flags, run, within, and room for the place of the gram), and
 * their texts in one. Flags: 1 ignoreCase, 2 needsValue, 4 words, 8 letters (both: hex), 16 apart from words, 32 from names, 64 needsLogin.
 */
let facts: u32 = 0;
let texts: u32 = 0;
let count: u32 = 0;

/** Writes records and texts, and plants the grams. Gives the first address behind all, or 0 where too many share a slot. */
export function build(factsAt: u32, textsAt: u32, literals: u32): u32 {
  facts = factsAt;
  texts = textsAt;
  count = literals;
  if (!countSlots()) return 0;
  return writeRecords();
}

/** A byte of the facts becomes the place of the gram; `heads` the first record of each slot. */
function countSlots(): bool {
  const counts = heads + 4;
  let text = texts;
  for (let fact = facts; fact < facts + 8 * count; fact += 8) {
    const length: u32 = load<u8>(fact);
    const shift = rarest(text, length);
    store<u8>(fact, shift, 4);
    countIn(counts + 2 * home(load<u32>(text + shift) | fold, length));
    text += length;
  }
  let sum: u32 = 0;
  for (let at = counts; at < counts + 2 * slots; at += 2) {
    const inSlot: u32 = load<u16>(at);
    if (inSlot > mostInSlot) return false;
    store<u16>(at, (sum += inSlot));
  }
  return true;
}

function home(gram: u32, length: u32): u32 {
  return slot(gram, min(length, 5));
}

function countIn(at: u32): void {
  store<u16>(at, load<u16>(at) + 1);
}

function writeRecords(): u32 {
  let room = tables + ((count * recordSize + 7) & ~7);
  let text = texts;
  for (let index: u32 = 0; index < count; index += 1) {
    const fact = facts + 8 * index;
    const length: u32 = load<u8>(fact);
    const shift: u32 = load<u8>(fact, 4);
    writeRecord(index, fact, text, shift, room);
    plant(text, length, shift);
    room = writeText(room, text, length, (load<u8>(fact, 1) & 1) !== 0);
    text += length;
  }
  return room;
}

function writeRecord(index: u32, fact: u32, text: u32, shift: u32, room: u32): void {
  const length: u32 = load<u8>(fact);
  const gram = load<u32>(text + shift) | fold;
  const mask: u32 = length > 3 ? 0xffffffff : 0xffffff;
  // The first record that is free; in the end it is where the next slot begins.
  const free = heads + 2 + 2 * home(gram, length);
  const record = tables + load<u16>(free) * recordSize;
  countIn(free);
  store<u32>(record, gram & mask);
  store<u32>(record, mask, 4);
  store<u32>(record, room, 8);
  store<u16>(record, <u16>index, 12);
  store<u8>(record, (length + 7) >>> 3, 14);
  store<u8>(record, length, 15);
  store<u8>(record, shift, 16);
  store<u8>(record, load<u8>(fact, 2), 17);
  store<u8>(record, load<u8>(fact, 1) >>> 1, 18);
  store<u8>(record, load<u8>(fact, 3), 19);
}

/** In blocks of eight bytes: which bits count, then what they have to be. Gives the address behind it. */
function writeText(room: u32, text: u32, length: u32, ignoreCase: bool): u32 {
  for (let at: u32 = 0; at < length; at += 1) {
    const byte: u32 = load<u8>(text + at);
    const bits: u32 = ignoreCase && byte >= 0x61 && byte <= 0x7a ? 0xdf : 0xff;
    const place = room + 16 * (at >>> 3) + (at & 7);
    store<u8>(place, bits);
    store<u8>(place, byte & bits, 8);
  }
  return room + 16 * ((length + 7) >>> 3);
}
