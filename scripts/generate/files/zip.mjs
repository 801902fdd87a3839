import { crc32, inflateRawSync } from 'node:zlib';

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
/** 1 January 1980, the first day that a zip archive knows. */
const noDate = 0x00210000;

function header(signature, length, fields) {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, size, value] of fields) bytes.writeUIntLE(value, at, size);
  return bytes;
}

/**
 * A zip archive of the files, not packed: the same bytes on every machine, which no compressor promises. For tests, files
 * may be packed already (`{ packed }`), and any size may be declared for one, as in an archive that lies.
 */
export function zip(files, declared = {}) {
  const locals = [];
  const entries = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const isPacked = text.packed !== undefined;
    const data = isPacked ? text.packed : Buffer.from(text);
    const path = Buffer.from(name);
    const size = declared[name] ?? data.length;
    const common = (shift) => [
      [4 + shift, 2, 20],
      [8 + shift, 2, isPacked ? 8 : 0],
      [10 + shift, 4, noDate],
      [14 + shift, 4, isPacked ? 0 : crc32(data)],
      [18 + shift, 4, data.length],
      [22 + shift, 4, size],
      [26 + shift, 2, path.length],
    ];
    locals.push(header(signatures.local, 30, common(0)), path, data);
    entries.push(header(signatures.entry, 46, [[4, 2, 20], ...common(2), [42, 4, at]]), path);
    at += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const count = Object.keys(files).length;
  const end = header(signatures.end, 22, [
    [8, 2, count],
    [10, 2, count],
    [12, 4, directory.length],
    [16, 4, at],
  ]);
  return Buffer.concat([...locals, directory, end]);
}

/** The files of a zip archive, unpacked. */
export function unzip(bytes) {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = data.readUInt32LE(end + 16);
  const files = {};
  for (let index = 0; index < data.readUInt16LE(end + 10); index++) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
    files[name] = data.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
