/**
 * Dot products of bytes, sixteen at a time: WebAssembly SIMD, which every Node that CastMatch runs on has. Written out as
 * bytes, so that nothing has to be built. In plain JavaScript the same takes some ten times as long.
 */

export interface DotProducts {
  /** A vector's length in memory: its dimensions, rounded up to a multiple of 16. */
  readonly stride: number;
  /** Takes the place of what was at the slot; memory grows as needed. */
  set(slot: number, vector: Int8Array): void;
  /** One product a slot, in their order; valid until the next call. At most `MOST_SLOTS` slots. */
  of(query: Int8Array, slots: Uint32Array): Int32Array;
}

export const MOST_SLOTS = 20_000;
const PAGE = 65_536;

/** @param expected - Vectors that memory is taken for at once. */
export function createDotProducts(dims: number, expected: number): DotProducts {
  const stride = Math.ceil(dims / 16) * 16;
  const slotsAt = stride;
  const productsAt = slotsAt + 4 * MOST_SLOTS;
  const vectorsAt = productsAt + 4 * MOST_SLOTS;
  const memory = new WebAssembly.Memory({
    initial: Math.ceil((vectorsAt + stride * Math.max(1, expected)) / PAGE),
  });
  const { exports } = new WebAssembly.Instance(compiled(), { e: { m: memory } });
  const products = exports['f'] as (
    query: number,
    vectors: number,
    stride: number,
    slots: number,
    count: number,
    out: number,
  ) => void;

  return {
    stride,
    set(slot, vector) {
      const at = vectorsAt + slot * stride;
      const lacking = Math.ceil((at + stride - memory.buffer.byteLength) / PAGE);
      // An eighth more at a time: each growth may copy everything.
      if (lacking > 0) memory.grow(Math.max(lacking, Math.ceil(memory.buffer.byteLength / PAGE / 8)));
      new Int8Array(memory.buffer, at, dims).set(vector);
    },
    of(query, slots) {
      new Int8Array(memory.buffer, 0, dims).set(query);
      new Uint32Array(memory.buffer, slotsAt, slots.length).set(slots);
      products(0, vectorsAt, stride, slotsAt, slots.length, productsAt);
      return new Int32Array(memory.buffer, productsAt, slots.length);
    },
  };
}

let module: WebAssembly.Module | undefined;
const compiled = () => (module ??= new WebAssembly.Module(BYTES));

const section = (id: number, ...bytes: number[]) => [id, ...leb(bytes.length), ...bytes];
const leb = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];

const [QUERY, VECTORS, STRIDE, SLOTS, COUNT, OUT, VECTOR, AT, END, LAST, SUM, A, B] = Array.from(
  { length: 13 },
  (_, at) => at,
) as [number, number, number, number, number, number, number, number, number, number, number, number, number];
const zeros = (count: number) => Array.from({ length: count }, () => 0);
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const number = (value: number) => [0x41, value];
const ADD = 0x6a;
const forward = (local: number, by: number) => [...get(local), ...number(by), ADD, ...set(local)];
/** Widens eight of the sixteen bytes of both and adds the products in pairs. */
const addProducts = (extend: number) =>
  [...get(A), 0xfd, extend, 0x01, ...get(B), 0xfd, extend, 0x01, 0xfd, 0xba, 0x01, 0xfd, 0xae, 0x01] as const;
const lane = (at: number) => [...get(SUM), 0xfd, 0x1b, at];

const BODY = [
  // Locals: four i32 and three v128.
  [0x02, 0x04, 0x7f, 0x03, 0x7b],
  // END = QUERY + STRIDE; LAST = SLOTS + 4 * COUNT
  [...get(QUERY), ...get(STRIDE), ADD, ...set(END)],
  [...get(SLOTS), ...get(COUNT), ...number(2), 0x74, ADD, ...set(LAST)],
  // block, loop: until SLOTS >= LAST
  [0x02, 0x40, 0x03, 0x40, ...get(SLOTS), ...get(LAST), 0x4f, 0x0d, 0x01],
  // VECTOR = VECTORS + STRIDE * (number at SLOTS); AT = QUERY; SUM = 0
  [...get(VECTORS), ...get(SLOTS), 0x28, 0x02, 0x00, ...get(STRIDE), 0x6c, ADD, ...set(VECTOR)],
  [...get(QUERY), ...set(AT), 0xfd, 0x0c, ...zeros(16), ...set(SUM)],
  // loop: A and B are sixteen bytes each; SUM += the products of the low eight and of the high eight
  [0x03, 0x40],
  [...get(VECTOR), 0xfd, 0x00, 0x00, 0x00, ...set(A), ...get(AT), 0xfd, 0x00, 0x00, 0x00, ...set(B)],
  [...get(SUM), ...addProducts(0x87), ...addProducts(0x88), ...set(SUM)],
  [...forward(VECTOR, 16), ...forward(AT, 16), ...get(AT), ...get(END), 0x49, 0x0d, 0x00, 0x0b],
  // number at OUT = the four parts of SUM together
  [...get(OUT), ...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, 0x36, 0x02, 0x00],
  [...forward(OUT, 4), ...forward(SLOTS, 4), 0x0c, 0x00, 0x0b, 0x0b, 0x0b],
].flat();

const BYTES = Uint8Array.from(
  [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One type: six i32, no result.
    section(0x01, 0x01, 0x60, 0x06, ...zeros(6).map(() => 0x7f), 0x00),
    // Memory "e" "m"; one function, exported as "f".
    section(0x02, 0x01, 0x01, 0x65, 0x01, 0x6d, 0x02, 0x00, 0x01),
    section(0x03, 0x01, 0x00),
    section(0x07, 0x01, 0x01, 0x66, 0x00, 0x00),
    section(0x0a, 0x01, ...leb(BODY.length), ...BODY),
  ].flat(),
);
