import { UnstyledButton } from '@mantine/core';
import { useLocation } from 'wouter';
import type { InstanceResource } from '@hostelry/server/api';
import { labelTexts } from './labels.js';

interface Props {
  readonly instance: InstanceResource;
  /** Default: goes to all instances that have the label. */
  readonly choose?: ((label: string) => void) | undefined;
}

/** The labels of an instance; each leads to the others that have it. */
export function LabelChips({ instance, choose }: Props) {
  const [, navigate] = useLocation();
  const go = choose ?? ((label) => navigate(`/instances?${new URLSearchParams({ label }).toString()}`));
  const labels = labelTexts(instance);
  if (labels.length === 0) return null;
  return (
    <span className="chips">
      {labels.map((label) => (
        <UnstyledButton
          key={label}
          className="chip"
          title={`Instances with ${label}`}
          onClick={() => go(label)}
        >
          {label}
        </UnstyledButton>
      ))}
    </span>
  );
}
