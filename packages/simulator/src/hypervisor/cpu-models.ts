/** CPU models of PCs by libvirt's names, weakest first as libvirt 9.0 lists them. */
export const PC_CPU_MODELS: readonly string[] =
  `486 pentium pentium2 pentium3 pentiumpro coreduo n270 core2duo
 qemu32 kvm32 cpu64-rhel5 cpu64-rhel6 qemu64 kvm64 Conroe Penryn Nehalem Nehalem-IBRS Westmere Westmere-IBRS
 SandyBridge SandyBridge-IBRS IvyBridge IvyBridge-IBRS Haswell-noTSX Haswell-noTSX-IBRS Haswell Haswell-IBRS
 Broadwell-noTSX Broadwell-noTSX-IBRS Broadwell Broadwell-IBRS Skylake-Client Skylake-Client-IBRS
 Skylake-Client-noTSX-IBRS Skylake-Server Skylake-Server-IBRS Skylake-Server-noTSX-IBRS Cascadelake-Server
 Cascadelake-Server-noTSX Icelake-Client Icelake-Client-noTSX Icelake-Server Icelake-Server-noTSX Cooperlake
 Snowridge athlon phenom Opteron_G1 Opteron_G2 Opteron_G3 Opteron_G4 Opteron_G5 EPYC EPYC-IBPB EPYC-Rome
 EPYC-Milan Dhyana`
    .trim()
    .split(/\s+/);

/** The model that guests on hosts with any of those CPUs can have: the weakest. Fails for none, or one that is not known. */
export function baselineModel(models: readonly string[], unknown: (model: string) => Error): string {
  let lowest = Number.POSITIVE_INFINITY;
  for (const model of models) {
    const at = PC_CPU_MODELS.indexOf(model);
    if (at < 0) throw unknown(model);
    lowest = Math.min(lowest, at);
  }
  return PC_CPU_MODELS[lowest] ?? '';
}
