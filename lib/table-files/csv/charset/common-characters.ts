/** A block of a charset of two bytes: its rows from lead byte to lead byte. */
export interface CharacterBlock {
  charset: string;
  from: number;
  to: number;
}

const TRAILS: readonly (readonly [from: number, to: number])[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

/** The characters of a block that a charset keeps for the common ones; the others are rare in names and addresses. */
export function commonCharacters(block: CharacterBlock | undefined): ReadonlySet<string> {
  if (!block) return new Set();
  const bytes: number[] = [];
  // The first half of the rows exists in Big5 alone; elsewhere it holds rare characters.
  for (const [from, to] of block.charset === 'big5' ? TRAILS : TRAILS.slice(1))
    for (let lead = block.from; lead <= block.to; lead++)
      for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder(block.charset).decode(Uint8Array.from(bytes), { stream: true }));
}
