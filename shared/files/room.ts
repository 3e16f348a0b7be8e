/** Memory for one file at a time. To take and give back some for each costs more than to read it. */
export class Room {
  #bytes = Buffer.alloc(0);
  #guests = 0;

  /** `space` has `size` bytes or more, with anything in them; it is the caller's until the next is made. */
  make(size: number): { readonly space: Buffer; readonly isTaken: () => boolean } {
    if (this.#bytes.length < size)
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#bytes.length));
    const guest = (this.#guests += 1);
    return { space: this.#bytes, isTaken: () => this.#guests === guest };
  }
}
