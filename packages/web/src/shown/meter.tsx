import { Progress } from '@mantine/core';

interface Props {
  /** What is measured, for those who do not see it. */
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
}

/** How much of something is used. */
export function Meter({ label, share, text }: Props) {
  const percent = Math.max(0, Math.min(100, share * 100));
  const colour = percent > 90 ? 'red' : percent > 75 ? 'orange' : undefined;
  return (
    <span className="meter">
      <Progress
        value={percent}
        size="sm"
        aria-label={label}
        {...(colour === undefined ? {} : { color: colour })}
      />
      <span>{text}</span>
    </span>
  );
}
