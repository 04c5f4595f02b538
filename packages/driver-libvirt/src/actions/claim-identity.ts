import { ComputeError } from '@hostelry/compute';
import { type ActionContext } from './context.js';

/**
 * Claims a name and a UUID for an instance that is being made, and gives how to let them go again. `conflict` if another has one of them:
 * two may not go on side by side, for the later would replace or undo what is the earlier's.
 */
export function claimIdentity(
  { claims }: ActionContext,
  { name, uuid }: { readonly name: string; readonly uuid: string },
): () => void {
  const wanted = [`name ${name}`, `uuid ${uuid}`];
  for (const claim of wanted) {
    if (claims.has(claim)) {
      throw new ComputeError('conflict', `An instance with ${claim} is being made already`);
    }
  }
  for (const claim of wanted) claims.add(claim);
  return () => {
    for (const claim of wanted) claims.delete(claim);
  };
}
