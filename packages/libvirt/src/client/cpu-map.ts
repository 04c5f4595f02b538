const BITS = 8;

/** CPUs by number, true for those that are meant, as libvirt's bit map; as many bytes as they need. */
export function packCpus(cpus: readonly boolean[]): Uint8Array {
  const map = new Uint8Array(Math.ceil(cpus.length / BITS));
  for (const [cpu, isMeant] of cpus.entries()) {
    const byte = Math.floor(cpu / BITS);
    if (isMeant) map[byte] = (map[byte] ?? 0) | (1 << (cpu % BITS));
  }
  return map;
}

/** The CPUs of a bit map by number; `count` of them, or all that its bytes have room for. */
export function unpackCpus(map: Uint8Array, count = map.length * BITS): readonly boolean[] {
  return Array.from(
    { length: count },
    (_, cpu) => ((map[Math.floor(cpu / BITS)] ?? 0) & (1 << (cpu % BITS))) !== 0,
  );
}
