import { type CallOptions, type CaptureFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { supports } from '../host/supports.js';

/** Absent where the hypervisor copies no disks: those of libvirt's own test driver hold nothing. */
export async function captureFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<CaptureFacet | undefined> {
  const copiesDisks = await supports(
    context.host,
    (domain, call) => domain.backupGetXMLDesc(0, call),
    options,
  );
  if (!copiesDisks) return undefined;
  return {
    capture: async (uuid, given) => {
      const { capture } = await import('../actions/capture.js');
      return capture(context, uuid, given);
    },
  };
}
