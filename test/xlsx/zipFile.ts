import { strToU8 } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** What the headers claim instead of the truth. */
  readonly claim?: { readonly size?: number; readonly crc?: number; readonly method?: number };
  readonly encrypted?: boolean;
  /** The name as bytes that are not said to be UTF-8. */
  readonly nameBytes?: readonly number[];
}

export interface ZipForm {
  /** Sizes and offsets in zip64 fields. */
  readonly zip64?: boolean;
  /** Sizes behind the data, as programs write that stream. */
  readonly descriptors?: boolean;
  readonly comment?: string;
}

class Bytes {
  private readonly chunks: Uint8Array[] = [];
  length = 0;

  add(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  numbers(...fields: (readonly [size: 2 | 4 | 8, value: number])[]): void {
    const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
    let at = 0;
    for (const [size, value] of fields) {
      if (size === 2) view.setUint16(at, value, true);
      else if (size === 4) view.setUint32(at, value, true);
      else view.setBigUint64(at, BigInt(value), true);
      at += size;
    }
    this.add(new Uint8Array(view.buffer));
  }

  all(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

const FULL = 0xffffffff;

/** A zip as other programs, or attackers, write it. */
export function zipFile(members: readonly ZipMember[], form: ZipForm = {}): Uint8Array {
  const out = new Bytes();
  const directory = new Bytes();
  for (const member of members) {
    const content = typeof member.content === 'string' ? strToU8(member.content) : member.content;
    const data = member.stored ? content : new Uint8Array(deflateRawSync(content));
    const method = member.claim?.method ?? (member.stored ? 0 : 8);
    const size = member.claim?.size ?? content.length;
    const crc = member.claim?.crc ?? crc32(content);
    const name = member.nameBytes ? Uint8Array.from(member.nameBytes) : strToU8(member.name);
    const flags = (member.nameBytes ? 0 : 0x0800) | (member.encrypted ? 1 : 0) | (form.descriptors ? 8 : 0);
    const offset = out.length;
    const known = (value: number) => (form.descriptors ? 0 : value);
    out.numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0x21]);
    out.numbers([4, known(crc)], [4, known(data.length)], [4, known(size)], [2, name.length], [2, 0]);
    out.add(name);
    out.add(data);
    if (form.descriptors) out.numbers([4, 0x08074b50], [4, crc], [4, data.length], [4, size]);
    directory.numbers([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0x21], [4, crc]);
    directory.numbers([4, form.zip64 ? FULL : data.length], [4, form.zip64 ? FULL : size]);
    directory.numbers([2, name.length], [2, form.zip64 ? 28 : 0], [2, 0], [2, 0], [2, 0], [4, 0]);
    directory.numbers([4, form.zip64 ? FULL : offset]);
    directory.add(name);
    if (form.zip64) directory.numbers([2, 1], [2, 24], [8, size], [8, data.length], [8, offset]);
  }
  const start = out.length;
  out.add(directory.all());
  const comment = strToU8(form.comment ?? '');
  if (form.zip64) {
    const end = out.length;
    out.numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, members.length]);
    out.numbers([8, members.length], [8, directory.length], [8, start]);
    out.numbers([4, 0x07064b50], [4, 0], [8, end], [4, 1]);
  }
  out.numbers([4, 0x06054b50], [2, 0], [2, 0]);
  out.numbers([2, form.zip64 ? 0xffff : members.length], [2, form.zip64 ? 0xffff : members.length]);
  out.numbers([4, form.zip64 ? FULL : directory.length], [4, form.zip64 ? FULL : start], [2, comment.length]);
  out.add(comment);
  return out.all();
}
