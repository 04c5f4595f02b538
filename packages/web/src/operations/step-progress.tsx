import { Progress } from '@mantine/core';
import type { OperationStep } from '@hostelry/server/api';
import { showBytes, showShare } from '../shown/quantities.js';

/** The step that is under way, and how far it is where it moves data. */
export function StepProgress({ step: { name, progress } }: { readonly step: OperationStep }) {
  if (progress === undefined) return <>{name} …</>;
  const { done, total } = progress;
  const share = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
  return (
    <span>
      {name} · {showBytes(done)}
      {total !== undefined && ` of ${showBytes(total)}`}
      {share !== undefined && ` (${showShare(share)})`}
      {share !== undefined && <Progress value={share * 100} size="sm" aria-label={name} />}
    </span>
  );
}
